import type { PlaceAnswer } from '../../../surveys/language/questionnaire.ts';

/** Where a mark lies: one of the two, whichever way it was set. */
export type Where = { cell: string } | { place: string };

/** What came of pointing at a spot or choosing a name. `position` counts from 0. */
export type Placing =
  | { kind: 'added' | 'moved'; places: readonly PlaceAnswer[]; position: number }
  | { kind: 'outside' | 'full' }
  | { kind: 'alreadyMarked'; position: number };

export interface Pointing {
  /** The census cell pointed at, or the named place chosen. */
  where: Where;
  isInside: boolean;
  /** Which mark is being moved; undefined: a new one. */
  moving: number | undefined;
  /** Most marks a person may set. */
  max: number;
  /** Marks are a way in their order: it may come back to a place, but not stand still. */
  isWay?: boolean;
}

/** Adds or moves a mark. One mark to a cell: two would be told apart only by a point nobody keeps. */
export function placeMark(places: readonly PlaceAnswer[], pointing: Pointing): Placing {
  const { where, isInside, moving, max, isWay } = pointing;
  if (!isInside) return { kind: 'outside' };
  const target = moving ?? places.length;
  const same = places.findIndex(
    (place, position) =>
      position !== moving && isAt(place, where) && (!isWay || Math.abs(position - target) === 1),
  );
  if (same >= 0) return { kind: 'alreadyMarked', position: same };
  const moved = moving === undefined ? undefined : places[moving];
  if (moving !== undefined && moved) {
    const rearranged = places.map((place, position) => (position === moving ? putAt(place, where) : place));
    return { kind: 'moved', places: rearranged, position: moving };
  }
  if (places.length >= max) return { kind: 'full' };
  return { kind: 'added', places: [...places, where], position: places.length };
}

function isAt(place: PlaceAnswer, where: Where): boolean {
  return 'cell' in where ? place.cell === where.cell : place.place === where.place;
}

/** The same answers elsewhere. */
function putAt(mark: PlaceAnswer, where: Where): PlaceAnswer {
  const { cell: _, place: __, ...answers } = mark as Record<string, string | string[]>;
  return { ...where, ...answers };
}
