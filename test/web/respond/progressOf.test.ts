import { expect, it } from 'vitest';
import { progressOf } from '../../../web/respond/progressOf.ts';
import { givenInterview } from './givenInterview.ts';

it('grows with every step forward and stands still while an answer opens or closes a section', () => {
  const { interview, shown } = givenInterview();
  const share = () => {
    const { value, max } = progressOf(interview.page.value.questionnaire, shown() ?? '');
    return value / max;
  };
  interview.start();
  interview.answer('area', 'altstadt');
  expect(share()).toBeCloseTo(1 / 3);
  interview.next();
  for (const [victim, sections] of [
    ['yes', 3],
    ['no', 2],
    ['yes', 3],
  ] as const) {
    interview.answer('victim', victim);
    expect(interview.sections.value).toHaveLength(sections);
    expect(share()).toBeCloseTo(2 / 3);
  }
  interview.next();
  expect(share()).toBe(1);
});
