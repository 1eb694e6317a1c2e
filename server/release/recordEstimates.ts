import type { Cell } from '../disclosure/cell.ts';
import type { WaveManner } from './comparableWave.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { type EstimateRecord, placeKey } from './estimateRecord.ts';

/** Keeps of a release what the next wave will compare with. Only published figures of the invited sample. */
export function recordEstimates(
  { modes, weightedBy, town }: WaveManner,
  released: readonly Cell[],
  exact: readonly ComparedCell[],
): EstimateRecord {
  const published = new Set(
    released.flatMap((cell) =>
      cell.status === 'published' && cell.sample === 'invited' ? [placeKey(cell)] : [],
    ),
  );
  return {
    version: 1,
    modes: [...modes],
    weightedBy: [...weightedBy],
    joined: town.areas
      .filter(({ parts }) => parts.length > 1)
      .map(({ key, parts }) => ({ key, parts: [...parts] })),
    figures: exact.flatMap(({ place, kind, estimate }) =>
      estimate && published.has(placeKey(place)) ? [{ place, kind, estimate }] : [],
    ),
  };
}
