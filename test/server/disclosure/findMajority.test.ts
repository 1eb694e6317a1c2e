import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMajority, gatherExtremes } from '../../../server/disclosure/findMajority.ts';
import { countOf } from '../../counts.ts';

/** By counting: the commonest score, and how many have another. */
function countDissenters(scores: readonly number[]): number {
  const times = new Map<number, number>();
  for (const score of scores) times.set(score, (times.get(score) ?? 0) + 1);
  return scores.length - Math.max(...times.values());
}

const person = fc.record({
  score: fc.constantFrom(50, 50, 50, 50, 50, 50, 0, 100, 33.3, Number.NaN),
  group: fc.integer({ min: -1, max: 3 }),
  weight: fc.constantFrom(1, 1, 1, 0, 2.5),
});

it('finds what counting finds, in any union of groups', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), fc.subarray([0, 1, 2, 3]), (people, groups) => {
      const extremes = gatherExtremes(
        Float64Array.from(people, ({ score }) => score),
        Float64Array.from(people, ({ weight }) => weight),
        Int32Array.from(people, ({ group }) => group),
        4,
      );
      const scores = people
        .filter(({ group, weight, score }) => groups.includes(group) && weight > 0 && !Number.isNaN(score))
        .map(({ score }) => score);
      const majority = findMajority(extremes, groups, scores.length);
      expect(majority === undefined).toBe(scores.length < 5);
      if (scores.length < 5) return;
      const dissenters = countDissenters(scores);
      expect(majority?.dissenters).toBe(Math.min(3, dissenters));
      if (dissenters < 3)
        expect(scores.filter((score) => score !== majority?.score)).toHaveLength(dissenters);
    }),
    { numRuns: 10 * countOf('properties') },
  );
});
