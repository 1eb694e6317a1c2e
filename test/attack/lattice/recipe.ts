import fc from 'fast-check';

/** What a random town and its survey look like; everything else follows from the seed. */
export interface Recipe {
  seed: number;
  areas: number;
  /** 0: the town has none. */
  districts: number;
  persons: number;
  /** Share of persons in the first area; the others share the rest, unequally. */
  giant: number;
  /** Options of the two breakdowns; 0 = no second one. */
  categories: readonly [number, number];
  /** Chance that a person leaves a question empty. */
  silent: number;
  /** How alike the answers are: the chance that everybody in an area gives the same. */
  alike: number;
  weighted: boolean;
  /** Which indicators are asked for. */
  indicators: readonly string[];
}

const indicatorKeys = ['safe', 'unsafe', 'night', 'night7', 'trust', 'firm', 'wish', 'ticks', 'spared'];

/** Towns from a hamlet to a small city, with what makes protection hard: tiny areas, one giant, empty cells. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  areas: fc.integer({ min: 3, max: 40 }),
  districts: fc.integer({ min: 0, max: 6 }),
  persons: fc.integer({ min: 20, max: 900 }),
  giant: fc.constantFrom(0, 0, 0.4, 0.8),
  categories: fc.tuple(fc.integer({ min: 2, max: 6 }), fc.constantFrom(0, 2, 4)),
  silent: fc.constantFrom(0, 0.02, 0.1, 0.3),
  alike: fc.constantFrom(0, 0, 0.1, 0.5),
  weighted: fc.boolean(),
  indicators: fc.subarray(indicatorKeys, { minLength: 1, maxLength: 5 }),
});
