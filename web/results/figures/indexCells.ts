import type { Cell, CellPlace } from '../../../server/disclosure/cell.ts';

/** Where a reader looks: the lattice place, without the kind of sample. */
export type Spot = Omit<CellPlace, 'sample'>;
export type CellFinder = (spot: Spot) => Cell | undefined;

const keyOf = ({ indicator, option, level, area, breakdown }: Spot) =>
  [indicator, option, level, area, breakdown?.by, breakdown?.value].map((part) => part ?? '').join('|');

/** A release never changes, and every view looks into it anew. */
const known = new WeakMap<readonly Cell[], Map<string, CellFinder>>();

/**
 * Looks cells up by their place, for one kind of sample. A place the release does not declare has no cell:
 * nothing is summed or derived here.
 */
export function indexCells(cells: readonly Cell[], sample: CellPlace['sample']): CellFinder {
  const bySample = known.get(cells) ?? new Map<string, CellFinder>();
  known.set(cells, bySample);
  const finder = bySample.get(sample) ?? finderOf(cells, sample);
  bySample.set(sample, finder);
  return finder;
}

function finderOf(cells: readonly Cell[], sample: CellPlace['sample']): CellFinder {
  const byPlace = new Map<string, Cell>();
  for (const cell of cells) if (cell.sample === sample) byPlace.set(keyOf(cell), cell);
  return (spot) => byPlace.get(keyOf(spot));
}
