import { expect, it } from 'vitest';
import { progressOf } from '../../../web/respond/progressOf.ts';
import { givenInterview } from './givenInterview.ts';
import { givenPage } from './givenPage.ts';

it('grows with every step forward and stands still while somebody answers', () => {
  const page = givenPage();
  const { interview, shown } = givenInterview({}, page);
  interview.start();
  const seen: number[] = [];
  for (let steps = 0; steps < 10 && shown(); steps += 1) {
    const section = shown() ?? '';
    const { value, max } = progressOf(page.questionnaire, section);
    expect(max).toBe(page.questionnaire.sections.length);
    seen.push(value / max);
    interview.next();
    if (shown() === section) break;
  }
  expect(seen.length).toBeGreaterThan(0);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});
