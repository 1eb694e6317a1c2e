import type { Position } from 'geojson';
import type {
  ReleasedPlaceAnswer,
  ReleasedPlaceCell,
  ReleasedPlacesQuestion,
} from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { shownRegions } from '../map/regions.ts';
import type { Outlines } from '../state/loadResults.ts';
import { squareCorners } from './squareCorners.ts';
import { type Whereabouts, whereIs } from './whereIs.ts';

/** A released square as list and map show it. */
export interface Square {
  cell: string;
  size: ReleasedPlaceCell['size'];
  /** Of everybody who marked it, or of those who gave the chosen reason. */
  persons: number;
  answers: readonly ReleasedPlaceAnswer[];
  corners: readonly Position[];
  /** Keys of the areas it touches. */
  areas: readonly string[];
  /** "Cölln, Norden". */
  name: string;
  /** Names of the further areas it reaches into. */
  reaching: readonly string[];
}

/** A reason or a time of day, as `question.option`: what the reader may narrow the squares down to. */
export type Reason = string;

/** The squares of one question in the order of their whereabouts; with a reason, only those where it may be told. */
export function listSquares(
  question: ReleasedPlacesQuestion,
  reason: Reason | undefined,
  areas: Release['areas'],
  outlines: Outlines,
  words: Words,
): Square[] {
  const find = whereIs(shownRegions(outlines, areas));
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  const order = new Intl.Collator(words.language);
  return question.cells
    .flatMap((cell) => {
      const persons = reason === undefined ? cell.persons : personsWith(cell.answers, reason);
      return persons === undefined ? [] : [squareOf({ ...cell, persons }, find(cell), names, words)];
    })
    .sort((a, b) => order.compare(a.name, b.name) || order.compare(a.cell, b.cell));
}

function squareOf(
  cell: ReleasedPlaceCell,
  { areas, nearest, part }: Whereabouts,
  names: ReadonlyMap<string, string>,
  { profile: { places } }: Words,
): Square {
  const home = names.get(nearest ?? '') ?? '';
  return {
    cell: cell.cell,
    size: cell.size,
    persons: cell.persons,
    answers: cell.answers,
    corners: squareCorners(cell),
    areas,
    name: areas.length === 0 ? places.near(home) : places.spot(home, places.compass[part]),
    reaching: areas.slice(1).flatMap((key) => names.get(key) ?? []),
  };
}

function personsWith(answers: readonly ReleasedPlaceAnswer[], reason: Reason): number | undefined {
  return answers.find(({ by, value }) => `${by}.${value}` === reason)?.persons;
}

/** By persons the most first; squares of equal persons stay in the order of their names. */
export function byPersons(squares: readonly Square[], direction: 'ascending' | 'descending'): Square[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...squares].sort((a, b) => sign * (a.persons - b.persons));
}

const borders = [10, 20, 40];

/** Class 0 (fewest) to 3, fixed for good: about 5; 10 to 15; 20 to 35; 40 and more. */
export const personsClass = (persons: number): number => borders.filter((border) => persons >= border).length;
