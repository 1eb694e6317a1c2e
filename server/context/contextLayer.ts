import type { ContextRow } from '../../db/queries/context.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';

/**
 * What may be shown of one area, null for the municipality. `under`: a count of 1 to `minimum` - 1.
 * `protected`: shown, it would tell such a count by subtraction.
 */
export type ContextFigure = { area: string | null } & (
  | { status: 'shown'; count: number; rate?: Rate }
  | { status: 'under' }
  | { status: 'protected' }
);

/** Cases per `per` of the denominator, with the exact Poisson interval; one decimal, limits rounded outward. */
export interface Rate {
  value: number;
  low: number;
  high: number;
  denominator: number;
  /** So few cases that a handful more or less would change the picture. */
  fewCases?: true;
}

/** One layer in one year, as anybody may read it. */
export interface ContextLayer {
  layer: string;
  year: number;
  kind: ContextRow['kind'];
  title: Text;
  areaSet: number;
  per: number;
  denominatorLabel?: Text;
  minimum: number;
  source: string;
  licence: string;
  note?: Text;
  figures: readonly ContextFigure[];
}
