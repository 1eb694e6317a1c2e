import { minimumDetectableEffect } from './minimumDetectableEffect.ts';
import { type PublishedFigure, publishedStandardError } from './publishedFigure.ts';
import { type TestedDifference, testDifference } from './testDifference.ts';

/** One area before and after a measure, from two published releases. */
export interface MeasuredArea {
  before: PublishedFigure;
  after: PublishedFigure;
  /** Public population of the area, > 0: its weight in its group. */
  population: number;
  /** True where the measure was taken. */
  treated: boolean;
}

export type MeasureEffect = TestedDifference & {
  /** Change where the measure was taken, and elsewhere. */
  treatedChange: number;
  comparisonChange: number;
  /** Smallest true effect that such data would have shown in four of five cases. */
  minimumDetectableEffect: number;
};

/**
 * Before and after a measure, against areas without it:
 *
 *     effect = (T_after - T_before) - (C_after - C_before), group mean = Σ P_a y_a / Σ P_a
 *     V = Σ_groups Σ_a (P_a / Σ P)² (se²_before + se²_after)
 *
 * Reads published figures only, so it can tell no more than they do. Assumes that both groups would have moved alike
 * without the measure (nothing here can test that), and that areas and waves are independent samples. It shows
 * whether figures moved apart, not why.
 *
 * @returns undefined without a treated or without a comparison area, or when no figure has an interval
 * @throws RangeError for an area without population
 * @see Angrist & Pischke (2009), Mostly Harmless Econometrics, 5.2; Lorenc et al. (2013) on how weak such evidence is
 */
export function differenceInDifferences(areas: readonly MeasuredArea[]): MeasureEffect | undefined {
  const treated = meanChange(areas.filter((area) => area.treated));
  const comparison = meanChange(areas.filter((area) => !area.treated));
  if (!treated || !comparison) return undefined;
  const variance = treated.variance + comparison.variance;
  const tested = testDifference(treated.change - comparison.change, variance);
  return (
    tested && {
      ...tested,
      treatedChange: treated.change,
      comparisonChange: comparison.change,
      minimumDetectableEffect: minimumDetectableEffect(variance),
    }
  );
}

function meanChange(areas: readonly MeasuredArea[]): { change: number; variance: number } | undefined {
  if (areas.length === 0) return undefined;
  if (areas.some(({ population }) => !(population > 0)))
    throw new RangeError('every area needs a population');
  const whole = areas.reduce((sum, { population }) => sum + population, 0);
  return areas.reduce(
    (sum, { before, after, population }) => {
      const share = population / whole;
      const spread = publishedStandardError(before) ** 2 + publishedStandardError(after) ** 2;
      return {
        change: sum.change + share * (after.value - before.value),
        variance: sum.variance + share * share * spread,
      };
    },
    { change: 0, variance: 0 },
  );
}
