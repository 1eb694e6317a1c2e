import type { MeanEstimate } from '../statistics/meanEstimate.ts';
import type { CellPlace } from './cell.ts';
import type { Majority } from './findMajority.ts';

/** A cell as it was estimated, before any gate: exact, and for the gates' and the analyst's eyes only. */
export interface EstimatedCell {
  place: CellPlace;
  /** Of an area: the district it lies in, if any. */
  district?: string;
  /** A mean counts in points 0..100, a share (also one option of `shares`) as a fraction 0..1. */
  kind: 'mean' | 'share';
  /** Persons with a valid score: the base. */
  persons: number;
  /** Σ w over them. */
  weight: number;
  /** Σ w over everybody at the place, whatever they answered; as far as anybody needs it, the weight of the base. */
  everybody?: number;
  /** Of a share: how many of them gave a counted answer; unweighted. 0 for a mean. */
  counted: number;
  /** Smallest and largest score among them; meaningless when the base is empty. */
  lowest: number;
  highest: number;
  /** Of a mean: the score nearly everybody has, if so. Unless it is known, equal lowest and highest count. */
  majority?: Majority;
  /** undefined when the base is empty. */
  estimate?: MeanEstimate & { kishSize: number };
  /** Of a cell of a breakdown. */
  category?: {
    /** Everybody in the sample who named it, whatever they answered elsewhere. */
    persons: number;
    /** False: the author wants no cell of it (`breakdown: false`). */
    separate: boolean;
  };
}
