import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestLetters, planStrata } from '../../../server/fieldwork/strata/planStrata.ts';
import { countOf } from '../../counts.ts';

const plan = (...letters: number[]) =>
  planStrata(letters.map((count, at) => ({ area: 'abcdefgh'[at] ?? '', letters: count })));

describe('strata', () => {
  it.each([
    [
      [50, 70],
      [['a'], ['b']],
    ],
    [
      [50, 49, 20],
      [['a'], ['b', 'c']],
    ],
    [
      [90, 60, 10],
      [['a'], ['b', 'c']],
    ],
    [[10, 12, 0], [['a', 'b']]],
    [[0, 0], []],
  ])('of %j letters are %j', (letters, strata) => {
    expect(plan(...letters)).toEqual(strata);
  });

  it('are the whole town where letters belong to no area', () => {
    expect(planStrata([{ area: '', letters: 20 }])).toEqual([[]]);
  });

  it('never have fewer than fifty letters, unless the wave has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }), (letters) => {
        const strata = plan(...letters);
        const total = letters.reduce((sum, one) => sum + one, 0);
        const size = (areas: string[]) =>
          areas.reduce((sum, area) => sum + (letters['abcdefgh'.indexOf(area)] ?? 0), 0);
        expect(strata.reduce((sum, one) => sum + size(one), 0)).toBe(total);
        if (total >= fewestLetters)
          expect(Math.min(...strata.map(size))).toBeGreaterThanOrEqual(fewestLetters);
        else expect(strata.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: countOf('properties') },
    );
  });
});
