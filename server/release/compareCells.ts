import type { Cell, CellPlace } from '../disclosure/cell.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { compareWaves } from '../statistics/compareWaves.ts';
import type { TestedDifference } from '../statistics/testDifference.ts';
import type { ComparableWave } from './comparableWave.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';
import { outward } from './wholePoints.ts';

/** Expected share of errors among what is called different. */
export const FALSE_DISCOVERY_RATE = 0.05;

type PublishedCell = Extract<Cell, { status: 'published' | 'modelled' }>;

/** One comparison, waiting for the others of its family. */
interface Test {
  cell: PublishedCell;
  tested: TestedDifference;
}

/** A comparison with its p-value adjusted over its family. */
export type AdjustedDifference = TestedDifference & { adjusted: number };

export interface ComparedCells {
  cells: Cell[];
  /** What the comparisons rest on, unrounded, by `placeKey`. */
  rest: ReadonlyMap<string, AdjustedDifference>;
  change: ReadonlyMap<string, AdjustedDifference>;
}

/**
 * Adds to published cells how they lie to the rest of the municipality and to the wave before. Families of tests are
 * what is looked at together: the areas (or districts, or categories) of one figure. A cell in brackets is not held
 * against the rest; a modelled one against nothing. The open sample has no sampling error and so no comparison.
 *
 * @param released what the gates let out
 * @param exact the same cells before the gates
 */
export function compareCells(
  released: readonly Cell[],
  exact: readonly ComparedCell[],
  earlier: ComparableWave | undefined,
): ComparedCells {
  const exactAt = new Map(exact.map((cell) => [placeKey(cell.place), cell]));
  const direct = released.flatMap((cell) =>
    cell.status === 'published' && cell.sample === 'invited' ? [cell] : [],
  );
  const rest = testFamilies(
    direct.filter(({ limited }) => !limited),
    (cell) => exactAt.get(placeKey(cell))?.rest,
  );
  const change = testFamilies(direct, (cell) => changeOf(cell, exactAt.get(placeKey(cell)), earlier));
  const cells = released.map((cell): Cell => {
    if (cell.status !== 'published') return cell;
    const [lies, moved] = [rest.get(placeKey(cell)), change.get(placeKey(cell))];
    return {
      ...cell,
      ...(lies && { versusRest: directionOf(lies) }),
      ...(moved && earlier && { versusPrevious: describeChange(cell, moved, earlier) }),
    };
  });
  return { cells, rest, change };
}

function changeOf(
  cell: PublishedCell,
  exact: ComparedCell | undefined,
  earlier: ComparableWave | undefined,
): TestedDifference | undefined {
  const before = earlier?.find(cell);
  return before && exact?.estimate && compareWaves(before.estimate, exact.estimate);
}

function testFamilies(
  cells: readonly PublishedCell[],
  test: (cell: PublishedCell) => TestedDifference | undefined,
): ReadonlyMap<string, AdjustedDifference> {
  const families = new Map<string, Test[]>();
  for (const cell of cells) {
    const tested = test(cell);
    if (!tested) continue;
    const name = familyOf(cell);
    families.set(name, [...(families.get(name) ?? []), { cell, tested }]);
  }
  return new Map(
    [...families.values()].flatMap((family) => {
      const adjusted = benjaminiHochberg(family.map(({ tested }) => tested.p));
      return family.map(({ cell, tested }, at) => {
        return [placeKey(cell), { ...tested, adjusted: adjusted[at] ?? 1 }] as const;
      });
    }),
  );
}

/** The cells of one map, or of one breakdown in one place. */
function familyOf({ indicator, option, level, area, breakdown }: CellPlace): string {
  return JSON.stringify([indicator, option, level, breakdown ? [area, breakdown.by] : null]);
}

const isSignificant = ({ adjusted }: AdjustedDifference) => adjusted < FALSE_DISCOVERY_RATE;

function directionOf(tested: AdjustedDifference): 'above' | 'below' | 'similar' {
  if (!isSignificant(tested)) return 'similar';
  return tested.difference > 0 ? 'above' : 'below';
}

/**
 * The change of the two published values. Width of the interval and test come from the unrounded ones; its middle is
 * the published change, for the middle of the exact interval would tell both values more closely than they are told.
 */
function describeChange(
  cell: PublishedCell,
  tested: AdjustedDifference,
  { wave, find }: ComparableWave,
): NonNullable<PublishedCell['versusPrevious']> {
  const before = find(cell);
  const scale = before?.kind === 'share' ? 100 : 1;
  const change = cell.value - (before?.published ?? 0);
  const reach = (scale * (tested.high - tested.low)) / 2;
  return {
    wave,
    change,
    ...outward({ low: change - reach, high: change + reach }),
    significant: isSignificant(tested),
  };
}
