import type { ProfileGroup } from '../../../server/responses/profileReturns.ts';

export interface ComparedGroup {
  categories: readonly string[];
  /** Of the respondents and of the population, whole percent. */
  share: number;
  expected: number;
  /** Points. */
  difference: number;
  /** Beyond what chance and rounding to tens explain. */
  isClear: boolean;
  isMissing: boolean;
}

/** Fewer points do not matter to any result. */
const leastPoints = 3;
/** 95 % of a normal variable. */
const z = 1.96;

/** Shares of the groups against the population. */
export function compareGroups(groups: readonly ProfileGroup[]): ComparedGroup[] {
  const answered = groups.reduce((sum, group) => sum + group.answered, 0);
  const population = groups.reduce((sum, group) => sum + group.population, 0);
  return groups.map((group) => {
    const share = (100 * group.answered) / answered;
    const expected = (100 * group.population) / population;
    const chance = z * Math.sqrt((expected * (100 - expected)) / answered);
    // Half a step of ten persons.
    const rounding = (100 * 5) / answered;
    const difference = Math.round(share) - Math.round(expected);
    const isClear = Math.abs(share - expected) > Math.max(leastPoints, chance + rounding);
    return {
      categories: group.categories,
      share: Math.round(share),
      expected: Math.round(expected),
      difference,
      isClear,
      isMissing: isClear && difference < 0,
    };
  });
}
