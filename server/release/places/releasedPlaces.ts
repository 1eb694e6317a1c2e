import type { Text } from '../../../surveys/language/questionnaire.ts';
import type { CellSize } from './gridCell.ts';

/**
 * What may be told about an answer at a place: how many persons gave it. Answers of fewer than five persons are
 * not here, and whoever gave none cannot be told from them.
 */
export interface ReleasedPlaceAnswer {
  /** Key of the question about the place, e.g. "unsafe_why". */
  by: string;
  /** Key of its option, e.g. "dark". */
  value: string;
  /** Persons, rounded to 5; 5 stands for 5, 6 or 7. */
  persons: number;
}

/** Somewhere at least five persons marked. */
interface ReleasedMark {
  /** Persons, not marks; rounded to 5, and 5 stands for 5, 6 or 7. */
  persons: number;
  /** In the order of the questionnaire. */
  answers: readonly ReleasedPlaceAnswer[];
}

/** A square of the census grid (EPSG:3035). No two overlap; what is not listed was marked by fewer than five. */
export interface ReleasedPlaceCell extends ReleasedMark {
  /** South-west corner in hundreds of metres, "N26912E43410"; a multiple of the size in both directions. */
  cell: string;
  /** Side in metres. Larger than 100 where a smaller square would have told of fewer than five persons. */
  size: CellSize;
}

/** A street, square or stop from the town's list: the same record for whoever does not use a map. */
interface ReleasedNamedPlace extends ReleasedMark {
  /** Its key in the list the wave was opened with, e.g. "bahnhofstrasse". */
  place: string;
  /** What the list calls it; the same in every language. */
  name: string;
  /** Key of its area; absent for a street that crosses several. */
  area?: string;
}

/** One places question of the wave: "where do you feel unsafe", "where do you feel at ease". */
export interface ReleasedPlacesQuestion {
  key: string;
  title: Text;
  /** The questions about each place, with the words of their options, for legends. */
  each: readonly { key: string; title: Text; options: readonly { key: string; title: Text }[] }[];
  /** In the order of their names, which says nothing about the exact number of persons. A mark counts here or in `named`. */
  cells: readonly ReleasedPlaceCell[];
  /** In the order of their keys. */
  named: readonly ReleasedNamedPlace[];
}

/**
 * The places of a wave that may be shown (docs/decisions/010-places.md). Everybody who took part counts once,
 * invited or not, and without a weight: what people marked is a list to look into, no estimate of a share. There
 * is no total anywhere, because with it a square that is not shown could be computed.
 */
export interface ReleasedPlaces {
  /** Fewest persons a square, a named place or an answer stands for. */
  minimumPersons: number;
  /** In the order of the questionnaire. */
  questions: readonly ReleasedPlacesQuestion[];
}
