import type { CellPlace } from '../disclosure/cell.ts';
import type { MeanEstimate } from '../statistics/meanEstimate.ts';
import type { Mode } from './sampleColumns.ts';

/** A published figure of the invited sample as it was before rounding. */
export interface RecordedFigure {
  place: CellPlace;
  kind: 'mean' | 'share';
  estimate: MeanEstimate;
}

/**
 * What the next wave needs of a release besides its public body, kept apart and never public: the unrounded figures
 * behind published cells, and how the sample came about. Of a cell that was held back it knows nothing.
 */
export interface EstimateRecord {
  version: 1;
  /** Modes at least a tenth of the invited answered by. */
  modes: Mode[];
  /** Questions the sample was raked to. */
  weightedBy: string[];
  /** Shown areas that join several of the town's, with their parts. */
  joined: { key: string; parts: string[] }[];
  figures: RecordedFigure[];
}

/** One text for one place in the lattice. */
export const placeKey = ({ indicator, option, level, area, breakdown, sample }: CellPlace): string =>
  JSON.stringify([
    indicator,
    option ?? null,
    level,
    area,
    breakdown?.by ?? null,
    breakdown?.value ?? null,
    sample,
  ]);
