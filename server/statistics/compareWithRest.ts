import { gatherScores } from './gatherScores.ts';
import { linearisedVariance } from './linearisedVariance.ts';
import type { ScoreColumn } from './sumColumn.ts';
import { type TestedDifference, testDifference } from './testDifference.ts';

/**
 * A domain against the rest of the municipality, which does not contain it:
 *
 *     difference = ŷ_D - ŷ_rest, u_i = (y_i - ŷ_D) / Σ_D w in D, -(y_i - ŷ_rest) / Σ_rest w in the rest
 *
 * The variance is that of the linearised difference: strata and raking tie the two together, so their variances may
 * not simply be added. Two-sided z test.
 *
 * Many areas of one map are many tests: adjust the p-values with `benjaminiHochberg` before calling one different.
 *
 * @param groups the groups of the domain
 * @param rest the groups it is compared with; disjoint from the domain
 * @returns undefined when one side holds no weight, or when neither side varies and nothing can be tested
 * @see R: survey::svycontrast on svyby(covmat = TRUE) of two disjoint groups
 */
export function compareWithRest(
  column: ScoreColumn,
  groups: readonly number[],
  rest: readonly number[],
): TestedDifference | undefined {
  const own = gatherScores(column.groups, groups);
  const other = gatherScores(column.groups, rest);
  if (!(own.weight > 0 && other.weight > 0)) return undefined;
  if (own.highest <= own.lowest && other.highest <= other.lowest) return undefined;
  const value = own.weightedScore / own.weight;
  const otherValue = other.weightedScore / other.weight;
  const variance = linearisedVariance(column, [
    { groups, scale: 1 / own.weight, centre: value },
    { groups: rest, scale: -1 / other.weight, centre: otherValue },
  ]);
  return testDifference(value - otherValue, variance);
}
