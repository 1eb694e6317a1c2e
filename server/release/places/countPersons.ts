import type { PlaceSet } from '../../../db/queries/sealed/places.ts';
import type { PlacesQuestion } from '../../../surveys/language/questionnaire.ts';
import { answerSlots } from './answerSlots.ts';
import { type CellSize, cellSizes, enclosingCell, type GridCell, gridCell } from './gridCell.ts';
import { type Tally, tallyPersons } from './tallyPersons.ts';

/** Persons by square, for every size a square can have, and by named place. */
export interface PlaceCounts {
  cells: ReadonlyMap<CellSize, ReadonlyMap<GridCell, Tally>>;
  named: ReadonlyMap<string, Tally>;
}

/** Takes the persons of one places question in as they are read; memory grows with the town, not with the persons. */
export interface PersonCounter {
  /** @throws RangeError on a mark that is neither a named place nor a census cell */
  add(sets: readonly PlaceSet[]): void;
  counts: PlaceCounts;
}

/**
 * Counts persons, not marks: whoever marked a square several times counts once in it, and once for each answer
 * given at any of these marks.
 */
export function countPersons(question: Pick<PlacesQuestion, 'each'>): PersonCounter {
  const { slots, slotsOf } = answerSlots(question);
  const bySize = cellSizes.map((size) => ({ size, tally: tallyPersons<GridCell>(slots.length) }));
  const named = tallyPersons<string>(slots.length);
  return {
    add(sets) {
      for (const { marks } of sets) {
        const given = marks.map(({ codes }) => slotsOf(codes));
        const cells = marks.map((mark) => ('cell' in mark ? gridCell(mark.cell) : undefined));
        for (const { size, tally } of bySize) {
          tally.add(
            cells.map((cell) => (cell === undefined ? undefined : enclosingCell(cell, size))),
            given,
          );
        }
        named.add(
          marks.map((mark) => ('place' in mark ? mark.place : undefined)),
          given,
        );
      }
    },
    counts: { cells: new Map(bySize.map(({ size, tally }) => [size, tally.tallies])), named: named.tallies },
  };
}
