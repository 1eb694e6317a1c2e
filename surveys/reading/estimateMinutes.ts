import type { Question, Questionnaire } from '../language/questionnaire.ts';

/** Seconds one answer takes, reading included: rounded experience of paper and web surveys, on the slow side. */
function secondsFor(question: Question): number {
  switch (question.kind) {
    case 'matrix':
      return 5 + 8 * question.items.length;
    case 'multiple':
      return 18;
    case 'ranking':
      return 10 + 5 * question.options.length;
    case 'text':
      return 45;
    case 'places':
    case 'routes':
      return 75;
    case 'area':
    case 'single':
    case 'scale':
    case 'number':
    case 'note':
    case 'consent':
      return 12;
  }
}

/** How long the questionnaire takes where its author does not say so, in whole minutes, at least 1. */
export function estimateMinutes(sections: Questionnaire['sections']): number {
  const questions = sections.flatMap((section) => section.questions);
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question), 0);
  return Math.max(1, Math.round(seconds / 60));
}
