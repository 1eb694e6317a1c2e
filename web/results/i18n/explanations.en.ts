import type { Explanations } from './explanations.de.ts';

export const explanations: Explanations = {
  title: 'Reading the figures',
  interval: 'What does the interval mean?',
  intervalText: [
    'Not everyone in town answered, so any survey meets the true value only roughly.',
    'The interval says how roughly: if the survey were repeated very often, the interval would hold the true value 95 times out of 100. The fewer people answered, the wider it is.',
    'Where two intervals overlap widely, nothing should be read into the difference between the values.',
  ],
  empty: 'Why is a field empty?',
  emptyText: (minimum) => [
    `A dot (.) means protected: fewer than ${minimum} people answered there, or the figure would reveal what individuals said.`,
    'A slash (/) means too uncertain: there are answers, but too few for a reliable statement.',
    'Empty never means “low”. A field without a figure says nothing about how people answered there.',
  ],
  signs: 'What do brackets, ≈ and “under” mean?',
  signsText: [
    'A value in brackets rests on few answers. It gives a direction and no more; it has no colour on the map.',
    'The sign ≈ stands before values estimated with a model, because the answers from the place alone are too few.',
    '“Under 10%” or “over 90%” appears where nearly everybody gave the same answer. A precise value would give individuals away.',
  ],
  score: 'What do the points mean?',
  scoreText: [
    'Every answer is placed on a scale from 0 to 100. 100 is always the answer towards “safer”, “better” or “more trust”.',
    'The figure shown is the average over the respondents.',
  ],
};
