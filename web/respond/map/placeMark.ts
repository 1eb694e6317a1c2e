import type { PlaceAnswer } from '../../../surveys/language/questionnaire.ts';

/** What came of pointing at a spot. `position` counts from 0. */
export type Placing =
  | { kind: 'added' | 'moved'; places: readonly PlaceAnswer[]; position: number }
  | { kind: 'outside' | 'full' }
  | { kind: 'alreadyMarked'; position: number };

export interface Pointing {
  /** The census cell pointed at. */
  cell: string;
  isInside: boolean;
  /** Which mark is being moved; undefined: a new one. */
  moving: number | undefined;
  /** Most marks a person may set. */
  max: number;
}

/** Adds or moves a mark. One mark to a cell: two would be told apart only by a point nobody keeps. */
export function placeMark(places: readonly PlaceAnswer[], pointing: Pointing): Placing {
  const { cell, isInside, moving, max } = pointing;
  if (!isInside) return { kind: 'outside' };
  const same = places.findIndex((place) => place.cell === cell);
  if (same >= 0 && same !== moving) return { kind: 'alreadyMarked', position: same };
  const moved = moving === undefined ? undefined : places[moving];
  if (moving !== undefined && moved) {
    const rearranged = places.map((place, position) => (position === moving ? { ...place, cell } : place));
    return { kind: 'moved', places: rearranged, position: moving };
  }
  if (places.length >= max) return { kind: 'full' };
  return { kind: 'added', places: [...places, { cell }], position: places.length };
}
