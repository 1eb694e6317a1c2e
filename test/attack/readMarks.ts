import erfc from '@stdlib/math-base-special-erfc';
import type { Cell } from '../../server/disclosure/cell.ts';
import { addForms, type Line } from './forms.ts';
import { TOWN } from './layout.ts';
import type { Sums } from './sumTables.ts';
import type { AttackedTable } from './tables.ts';
import { keyOf } from './world.ts';

const ALPHA = 0.05;

/** A place that was tested against the rest of the town. */
interface Tested {
  cell: Extract<Cell, { versusRest?: unknown }>;
  se: number;
  p: number;
}

/**
 * What the marks tell who knows every standard error and how many tests there were: Benjamini and Hochberg call the r
 * smallest of m p-values when p_(r) <= r α / m, so whatever is called has at most that, and whatever is not has more
 * than (r + 1) α / m.
 */
export function readMarks({ sizes, truth }: AttackedTable, released: readonly Cell[], sums: Sums): Line[] {
  const town = sums.get(TOWN);
  const townWeight = sizes.get(TOWN)?.weight ?? 0;
  const tests = new Map(truth.map(({ place, rest }) => [keyOf(place), rest]));
  return (['area', 'district'] as const).flatMap((level) => {
    const family = released.flatMap((cell): Tested[] => {
      if (cell.status !== 'published' || cell.limited || cell.level !== level || cell.breakdown) return [];
      const rest = tests.get(keyOf(cell));
      return rest ? [{ cell, se: rest.se, p: tailsOf(rest.difference / rest.se) }] : [];
    });
    const sorted = family.map(({ p }) => p).sort((one, other) => one - other);
    const called = sorted.findLastIndex((p, i) => p * family.length < ALPHA * (i + 1)) + 1;
    const share = (rank: number) => zBeyond((ALPHA * Math.min(rank, family.length)) / family.length);
    return family.flatMap(({ cell, se }): Line[] => {
      const sum = sums.get(keyOf(cell));
      const { weight = 0 } = sizes.get(keyOf(cell)) ?? {};
      if (!cell.versusRest || cell.kept || !sum || !town) return [];
      const sign = cell.versusRest === 'below' ? -1 : 1;
      const form = addForms([
        [sign / weight, sum],
        [-sign / townWeight, town],
      ]);
      const size = (1 - weight / townWeight) * se;
      return cell.versusRest === 'similar'
        ? [{ form, low: -size * share(called + 1), high: size * share(called + 1) }]
        : [{ form, low: size * share(called), high: Number.POSITIVE_INFINITY }];
    });
  });
}

const tailsOf = (z: number) => erfc(Math.abs(z) / Math.SQRT2);

/** The z with so much beyond it on both sides, by halving. */
function zBeyond(p: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    [low, high] = tailsOf(middle) > p ? [middle, high] : [low, middle];
  }
  return low;
}
