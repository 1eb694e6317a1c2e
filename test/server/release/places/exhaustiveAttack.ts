import type { PlaceCounts } from '../../../../server/release/places/countPersons.ts';
import { cellName, cellSizes, enclosingCell, gridCell } from '../../../../server/release/places/gridCell.ts';
import type { Tally } from '../../../../server/release/places/tallyPersons.ts';

/** What an outsider learns: this square was marked, and by fewer than five. */
export interface Leak {
  square: string;
  feasible: number[];
}

/**
 * The strongest outsider there is: knows the rule, knows that nothing but these cells can have been marked and that
 * everybody marked one of them, and goes through every world there could be. What all worlds with the same release
 * have in common is known.
 *
 * @param most persons in all; a release that might belong to a world of more is not judged
 * @param release what is told of a world
 * @returns the squares of any size that were surely marked, and surely by one to four persons
 */
export function attack(
  cells: readonly string[],
  most: number,
  release: (counts: PlaceCounts) => string,
): { worlds: number; judged: number; leaks: Leak[] } {
  const releases = new Map<string, { persons: number; known: Map<string, Set<number>> }>();
  const worlds = listWorlds(cells.length, most);
  for (const world of worlds) {
    const counts = countsIn(cells, world);
    const text = release(counts);
    const seen = releases.get(text) ?? { persons: 0, known: new Map<string, Set<number>>() };
    releases.set(text, seen);
    seen.persons = Math.max(seen.persons, sumOf(world));
    for (const [square, count] of squaresIn(counts)) {
      seen.known.set(square, (seen.known.get(square) ?? new Set()).add(count));
    }
  }
  // Rounding spans four persons a square at most, so these releases belong to no world outside the list.
  const judged = [...releases.values()].filter(({ persons }) => persons + 4 * cells.length <= most);
  return {
    worlds: worlds.length,
    judged: judged.length,
    leaks: judged.flatMap(({ known }) => leaksOf(known)),
  };
}

function leaksOf(known: ReadonlyMap<string, ReadonlySet<number>>): Leak[] {
  return [...known].flatMap(([square, counts]) => {
    const feasible = [...counts].sort((one, other) => one - other);
    return feasible.every((count) => count > 0 && count < 5) ? [{ square, feasible }] : [];
  });
}

/** All ways to spread up to `most` persons over the cells. */
function listWorlds(cells: number, most: number): number[][] {
  if (cells === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, count) => count).flatMap((count) =>
    listWorlds(cells - 1, most - count).map((rest) => [count, ...rest]),
  );
}

const sumOf = (world: readonly number[]) => world.reduce((sum, count) => sum + count, 0);

/** Cells nobody marked stand in the counts with 0: they could have been. */
function squaresIn({ cells }: PlaceCounts): [string, number][] {
  return cellSizes.flatMap((size) =>
    [...(cells.get(size) ?? [])].map(([cell, { persons }]): [string, number] => [
      `${cellName(cell)} (${size} m)`,
      persons,
    ]),
  );
}

/** The same counts as of persons who marked one cell each. */
function countsIn(cells: readonly string[], world: readonly number[]): PlaceCounts {
  const countsOfSize = cellSizes.map((size): [(typeof cellSizes)[number], Map<number, Tally>] => {
    const tallies = new Map<number, Tally>();
    cells.forEach((name, position) => {
      const cell = enclosingCell(gridCell(name), size);
      const persons = (tallies.get(cell)?.persons ?? 0) + (world[position] ?? 0);
      tallies.set(cell, { persons, answers: new Uint32Array(0) });
    });
    return [size, tallies];
  });
  return { cells: new Map(countsOfSize), named: new Map() };
}
