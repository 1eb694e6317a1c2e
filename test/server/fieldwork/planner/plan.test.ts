import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../server/fieldwork/planner/plan/allocate.ts';
import { lettersFor } from '../../../../server/fieldwork/planner/plan/costOf.ts';
import { usualAssumptions } from '../../../../server/fieldwork/planner/plan/plan.ts';
import { planWave } from '../../../../server/fieldwork/planner/plan/planWave.ts';
import { countOf } from '../../../counts.ts';

const runs = { numRuns: countOf('properties') };
const meissen = [3900, 2300, 3600, 1500, 900, 2100, 600, 5600, 1900, 2900, 2000, 250, 878].map(
  (population, at) => ({
    key: `a${at}`,
    name: `Area ${at}`,
    population,
    district: `d${at % 4}`,
  }),
);
const plan = (wish: Parameters<typeof planWave>[0]['wish'], more: Partial<typeof usualAssumptions> = {}) =>
  planWave({ areas: meissen, wish, assumptions: { ...usualAssumptions, ...more }, figure: 'share' });

describe('a plan', () => {
  it('gives 1,000 letters: the town well, districts roughly, part of the areas', () => {
    const { municipality, outcomes, differing, districts } = plan({
      by: 'letters',
      letters: 1000,
      allocation: 'proportional',
    });
    expect(municipality.answers).toBeCloseTo(300, 6);
    expect(municipality.halfWidth).toBeCloseTo(6.4, 1);
    for (const { halfWidth } of districts) expect(halfWidth).toBeLessThan(15);
    const { published, limited } = outcomes.score;
    expect(published + limited).toBeGreaterThanOrEqual(5);
    expect(published + limited).toBeLessThanOrEqual(9);
    expect(differing).toBeLessThan(1);
  });

  it('says which areas cannot be reached, and what is best there', () => {
    const { areas } = plan({ by: 'precision', area: 8 });
    const out = areas.filter(({ reachable }) => !reachable);
    expect(out.map(({ population }) => population)).toEqual([250]);
    expect(out[0]).toMatchObject({ letters: 250 });
    expect(out[0]?.halfWidth).toBeGreaterThan(8);
    for (const area of areas.filter(({ reachable }) => reachable))
      expect(area.halfWidth).toBeLessThanOrEqual(8);
  });

  it.each([
    ['district', 6],
    ['municipality', 3],
  ] as const)('meets a wish for a %s', (level, width) => {
    const { districts, municipality } = plan({ by: 'precision', [level]: width });
    const widths =
      level === 'district' ? districts.map(({ halfWidth }) => halfWidth) : [municipality.halfWidth];
    for (const found of widths) {
      expect(found).toBeLessThanOrEqual(width + 0.05);
      expect(found).toBeGreaterThan(0.8 * width);
    }
  });

  it('spends a budget, and no more', () => {
    const { cost, municipality } = plan({ by: 'budget', euros: 3000, allocation: 'equal' });
    expect(cost.total).toBeLessThanOrEqual(3000);
    expect(cost.total).toBeGreaterThan(2997);
    expect(lettersFor(cost.total, usualAssumptions)).toBe(municipality.letters);
  });

  it('knows an area better with more letters, and the town best where they follow the people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 5000 }),
        fc.integer({ min: 10, max: 90 }),
        (letters, returnRate) => {
          const at = (count: number, allocation: 'equal' | 'proportional') =>
            plan({ by: 'letters', letters: count, allocation }, { returnRate });
          const [few, more, equal] = [
            at(letters, 'proportional'),
            at(letters + 500, 'proportional'),
            at(letters, 'equal'),
          ];
          few.areas.forEach((area, place) => {
            expect(more.areas[place]?.halfWidth).toBeLessThanOrEqual(area.halfWidth + 1e-9);
          });
          // Rounding to whole letters costs a little.
          expect(few.municipality.halfWidth).toBeLessThanOrEqual(equal.municipality.halfWidth * 1.01);
        },
      ),
      runs,
    );
  });
});

describe('letters for areas', () => {
  it('are whole, add up, and never more than there are people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom('equal' as const, 'proportional' as const),
        (people, letters, allocation) => {
          const areas = people.map((population) => ({ population }));
          const given = allocate(letters, areas, allocation);
          const total = people.reduce((sum, one) => sum + one, 0);
          expect(given.reduce((sum, one) => sum + one, 0)).toBe(Math.min(letters, total));
          given.forEach((one, at) => {
            expect(Number.isInteger(one)).toBe(true);
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(people[at] ?? 0);
          });
        },
      ),
      runs,
    );
  });
});
