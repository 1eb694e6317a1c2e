import { describe, expect, it } from 'vitest';
import type { PlaceCounts } from '../../../../server/release/places/countPersons.ts';
import { mergeCells } from '../../../../server/release/places/mergeCells.ts';
import { releasePlaces } from '../../../../server/release/places/releasePlaces.ts';
import { attack } from './exhaustiveAttack.ts';
import { cellAt, spots } from './givenPlaces.ts';

/** Cells that can be marked at all, and how many persons there are. */
const towns: Record<string, { cells: string[]; most: number }> = {
  'four cells of one 200 m square': {
    cells: [cellAt(0, 0), cellAt(0, 1), cellAt(1, 0), cellAt(1, 1)],
    most: 30,
  },
  'two cells at the border': { cells: [cellAt(0, 0), cellAt(0, 1)], most: 80 },
  'two cells 200 m apart': { cells: [cellAt(0, 0), cellAt(0, 2)], most: 80 },
  'two cells of two squares of 800 m': { cells: [cellAt(0, 0), cellAt(0, 8)], most: 80 },
  'neighbours at every distance': {
    cells: [cellAt(0, 0), cellAt(0, 1), cellAt(2, 0), cellAt(0, 7)],
    most: 30,
  },
  'a pair and a lone cell': { cells: [cellAt(0, 0), cellAt(0, 1), cellAt(6, 6)], most: 40 },
};

/** Nobody's squares are no squares to the rule. */
const marked = ({ cells, named }: PlaceCounts): PlaceCounts => ({
  cells: new Map(
    [...cells].map(([size, tallies]) => [
      size,
      new Map([...tallies].filter(([, { persons }]) => persons > 0)),
    ]),
  ),
  named,
});

describe('an outsider who goes through every world', () => {
  const told = (counts: PlaceCounts) => JSON.stringify(releasePlaces(spots, marked(counts), []));

  it.each(Object.entries(towns))('finds no square of one to four persons: %s', (_, { cells, most }) => {
    const { judged, leaks } = attack(cells, most, told);
    expect(judged).toBeGreaterThan(5);
    expect(leaks).toEqual([]);
  });

  const border = [cellAt(0, 0), cellAt(0, 1)];
  const loneCell = { square: `${cellAt(0, 0)} (100 m)`, feasible: [1, 2, 3, 4] };

  it('would find one if exact numbers were told', () => {
    const exact = (counts: PlaceCounts) =>
      JSON.stringify(
        mergeCells(marked(counts), 5).map(({ cell, size, tally }) => [cell, size, tally.persons]),
      );
    expect(attack(border, 40, exact).leaks).toContainEqual(loneCell);
  });

  it('would find one if small squares were left out and a total told', () => {
    const withTotal = ({ cells }: PlaceCounts) => {
      const persons = [...(cells.get(100)?.values() ?? [])].map((tally) => tally.persons);
      const total = persons.reduce((sum, count) => sum + count, 0);
      return JSON.stringify([persons.map((count) => (count < 5 ? 0 : count)), total]);
    };
    expect(attack(border, 40, withTotal).leaks.length).toBeGreaterThan(0);
  });

  it('would find one if squares of two sizes were told, rounded or not', () => {
    const twoSizes = ({ cells }: PlaceCounts) =>
      JSON.stringify(
        ([100, 200] as const).map((size) =>
          [...(cells.get(size)?.values() ?? [])].map(({ persons }) =>
            persons < 5 ? 0 : 5 * Math.round(persons / 5),
          ),
        ),
      );
    expect(attack(border, 40, twoSizes).leaks.length).toBeGreaterThan(0);
  });
});
