import type { Cell } from '../../server/disclosure/cell.ts';
import { keyOf, type TrueCell } from './world.ts';

/** How many persons, and what they weigh. */
export interface Size {
  persons: number;
  weight: number;
}

/**
 * The smallest pieces of a table and how everything else is put together from them: areas and who named none; per
 * breakdown, the categories of each district, what lies outside every district, and the rests.
 */
export interface Layout {
  /** A piece is a declared cell, or one less others. */
  pieces: ReadonlyMap<string, { of: string; less: readonly string[] }>;
  /** Every declared cell and every rest, in pieces. */
  made: ReadonlyMap<string, readonly string[]>;
  /** The same persons, put together in two ways. */
  equal: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Rests with persons of a category that forms no cell. */
  foldedRests: readonly string[];
}

export const TOWN = 'municipality ';

/**
 * @param truth the declared cells of one table
 * @param released what was released of it: a category without a cell was folded into a rest
 */
export function layOut(truth: readonly TrueCell[], released: readonly Cell[]): Layout {
  const pieces = new Map<string, { of: string; less: readonly string[] }>();
  const made = new Map<string, readonly string[]>();
  const equal: [readonly string[], readonly string[]][] = [];
  const open = new Set(released.map(keyOf));
  const piece = (key: string, of = key, less: readonly string[] = []) => {
    pieces.set(key, { of, less });
    made.set(key, [key]);
    return key;
  };
  const put = (key: string, parts: readonly string[]) => {
    const own = parts.flatMap((part) => made.get(part) ?? []);
    made.set(key, own);
    return own;
  };
  const areas = truth.filter(({ place }) => place.level === 'area');
  const districts = truth
    .filter(({ place }) => place.level === 'district' && !place.breakdown)
    .map(({ place }) => place);
  for (const { place } of areas) piece(keyOf(place));
  const areasIn = (key: string | null) =>
    areas.filter(({ district }) => (district ?? null) === key).map(({ place }) => keyOf(place));
  for (const place of districts) {
    const key = keyOf(place);
    put(key, [...areasIn(place.area), piece(`rest of ${key}`, key, areasIn(place.area))]);
  }
  const wholes = [...districts.map(keyOf), ...areasIn(null)];
  const beyond = [...areasIn(null), piece('nowhere', TOWN, wholes)];
  put(TOWN, [...wholes, 'nowhere']);

  const byOf = ({ place }: TrueCell) => place.breakdown?.by;
  for (const by of new Set(truth.flatMap((cell) => byOf(cell) ?? []))) {
    const at = (whole: string, value: string) => `${whole} ${by}=${value}`;
    const values = [
      ...new Set(truth.flatMap((cell) => (byOf(cell) === by ? (cell.place.breakdown?.value ?? []) : []))),
    ];
    const outside: string[] = [];
    for (const value of values.filter((one) => open.has(at(TOWN, one)))) {
      const split = districts.map((place) => at(keyOf(place), value));
      if (split.length === 0 || !split.every((key) => open.has(key))) {
        piece(at(TOWN, value));
        continue;
      }
      for (const key of split) piece(key);
      outside.push(piece(`outside ${by}=${value}`, at(TOWN, value), split));
      put(at(TOWN, value), [...split, `outside ${by}=${value}`]);
    }
    for (const whole of [TOWN, ...districts.map(keyOf)]) {
      const cells = values.map((value) => at(whole, value)).filter((key) => open.has(key));
      const rest = piece(`rest of ${by} in ${whole}`, whole, cells);
      equal.push([made.get(whole) ?? [], [...cells.flatMap((key) => made.get(key) ?? []), rest]]);
    }
    if (districts.length > 0) {
      const rest = piece(`rest of ${by} outside`, TOWN, [...districts.map(keyOf), ...outside]);
      equal.push([beyond, [...outside, rest]]);
    }
  }
  return { pieces, made, equal, foldedRests: findFoldedRests(truth, open) };
}

function findFoldedRests(truth: readonly TrueCell[], open: ReadonlySet<string>): string[] {
  const rests = truth.flatMap(({ place, persons }) => {
    if (!place.breakdown || persons === 0 || open.has(keyOf(place))) return [];
    const { breakdown, ...whole } = place;
    return `rest of ${breakdown.by} in ${keyOf(whole)}`;
  });
  return [...new Set(rests)];
}

/** The size of every piece and of everything made of pieces, from the declared cells. */
export function measure({ pieces, made }: Layout, truth: readonly TrueCell[]): ReadonlyMap<string, Size> {
  const declared = new Map(truth.map((cell) => [keyOf(cell.place), cell]));
  const sizes = new Map<string, Size>();
  const sizeOf = (key: string): Size => sizes.get(key) ?? declared.get(key) ?? { persons: 0, weight: 0 };
  for (const [key, { of, less }] of pieces) {
    const whole = sizeOf(of);
    const gone = less.map(sizeOf);
    sizes.set(key, {
      persons: gone.reduce((left, one) => left - one.persons, whole.persons),
      weight: gone.reduce((left, one) => left - one.weight, whole.weight),
    });
  }
  for (const key of made.keys()) if (!sizes.has(key)) sizes.set(key, sizeOf(key));
  return sizes;
}
