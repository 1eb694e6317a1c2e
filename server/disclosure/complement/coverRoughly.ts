import type { Cut } from './coverCheaply.ts';

/**
 * A set of cells that has one of every cut, found quickly and seldom far from the cheapest: the cell that meets the
 * most cuts for its price comes first; in the end what the others make needless goes again, the dearest first.
 * (The greedy set cover of Chvátal 1979, within ln(cuts) + 1 of the best.)
 *
 * @param costOf what hiding a cell costs, > 0
 * @throws RangeError on an empty cut
 */
export function coverRoughly(cuts: readonly Cut[], costOf: (cell: number) => number): number[] {
  if (cuts.some((cut) => cut.length === 0)) throw new RangeError('nothing can be hidden for an empty cut');
  const chosen: number[] = [];
  let open = cuts;
  while (open.length > 0) {
    const best = findBest(open, costOf);
    chosen.push(best);
    open = open.filter((cut) => !cut.includes(best));
  }
  return dropNeedless(chosen, cuts, costOf).sort((a, b) => a - b);
}

function findBest(open: readonly Cut[], costOf: (cell: number) => number): number {
  const met = new Map<number, number>();
  for (const cell of open.flat()) met.set(cell, (met.get(cell) ?? 0) + 1);
  const worth = (cell: number) => (met.get(cell) ?? 0) / costOf(cell);
  return [...met.keys()].reduce((best, cell) => {
    const gain = worth(cell) - worth(best);
    return gain > 0 || (gain === 0 && cell < best) ? cell : best;
  });
}

function dropNeedless(chosen: number[], cuts: readonly Cut[], costOf: (cell: number) => number): number[] {
  const left = new Set(chosen);
  for (const cell of [...chosen].sort((a, b) => costOf(b) - costOf(a) || a - b)) {
    left.delete(cell);
    if (cuts.some((cut) => !cut.some((other) => left.has(other)))) left.add(cell);
  }
  return [...left];
}
