import type { Cell, CellPlace } from '../disclosure/cell.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { compareWaves } from '../statistics/compareWaves.ts';
import { normalThreshold } from '../statistics/normalThreshold.ts';
import type { TestedDifference } from '../statistics/testDifference.ts';
import type { ComparableWave } from './comparableWave.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';
import { toldChange } from './toldChange.ts';
import { outward } from './wholePoints.ts';

/** Expected share of errors among what is called different. */
export const FALSE_DISCOVERY_RATE = 0.05;

type PublishedCell = Extract<Cell, { status: 'published' | 'modelled' }>;

/** One comparison, waiting for the others of its family. */
interface Test {
  /** `placeKey` */
  name: string;
  tested: TestedDifference;
}

/** A comparison within its family. */
export interface AdjustedDifference extends TestedDifference {
  /** p-value adjusted over the family (Benjamini–Hochberg). */
  adjusted: number;
  isCalled: boolean;
  /**
   * What the family tells of its size: a difference that is called one is at least so large, any other at most. With r
   * of m called, those have p <= r α / m and the others p > (r + 1) α / m.
   */
  limit: number;
}

/** Comparisons of one kind, by `placeKey`. */
type Comparisons = ReadonlyMap<string, AdjustedDifference>;

export interface ComparedCells {
  cells: Cell[];
  /** What the comparisons with the rest rest on, unrounded. */
  rest: Comparisons;
  /** The changes as unrounded figures would have them, for the analyst. */
  change: Comparisons;
}

/**
 * Adds to published cells how they lie to the rest of the municipality and to the wave before. Families of tests are
 * what is looked at together: the areas (or districts, or categories) of one figure. A cell in brackets is not held
 * against the rest; a modelled one against nothing. The open sample has no sampling error and so no comparison.
 *
 * Which changes are significant is decided on the published values, so that no mark tells more than they do. What lies
 * above or below the rest is decided on the exact ones; `withholdStatements` looks at what that tells.
 *
 * @param released what the gates let out
 * @param exact the same cells before the gates
 */
export function compareCells(
  released: readonly Cell[],
  exact: readonly ComparedCell[],
  earlier: ComparableWave | undefined,
): ComparedCells {
  const direct = released.flatMap((cell) =>
    cell.status === 'published' && cell.sample === 'invited' ? [cell] : [],
  );
  const find = figuresBehind(exact);
  const rest = testFamilies(
    direct.filter(({ limited }) => !limited),
    (cell) => find(cell).rest,
  );
  const changes = compareWithEarlier(direct, find, earlier);
  const cells = released.map((cell): Cell => {
    if (cell.status !== 'published') return cell;
    const key = placeKey(cell);
    const [lies, moved] = [rest.get(key), changes.told.get(key)];
    const { low = 0, high = 0 } = changes.exact.get(key) ?? {};
    return {
      ...cell,
      ...(lies && { versusRest: directionOf(lies) }),
      ...(moved &&
        earlier && {
          versusPrevious: {
            wave: earlier.wave,
            ...describeChange(moved, find(cell).scale * (high - low)),
          },
        }),
    };
  });
  return { cells, rest, change: changes.exact };
}

/** What stands behind a published cell; `scale`: points or percent in one unit of its estimate. */
type Find = (cell: PublishedCell) => Pick<ComparedCell, 'rest' | 'estimate'> & { scale: number };

function figuresBehind(exact: readonly ComparedCell[]): Find {
  const at = new Map(exact.map((cell) => [placeKey(cell.place), cell]));
  return (cell) => {
    const found = at.get(placeKey(cell));
    return { ...found, scale: found?.kind === 'share' ? 100 : 1 };
  };
}

/** The same tests of what is told and of the exact figures. */
interface Tested {
  told: Comparisons;
  exact: Comparisons;
}

function compareWithEarlier(
  direct: readonly PublishedCell[],
  find: Find,
  earlier: ComparableWave | undefined,
): Tested {
  const exactChange = (cell: PublishedCell) => {
    const [before, now] = [earlier?.find(cell)?.estimate, find(cell).estimate];
    return before && now && compareWaves(before, now);
  };
  const told = testFamilies(direct, (cell) => {
    const [change, before] = [exactChange(cell), earlier?.find(cell)];
    return change && before && toldChange(cell.value, before.published, change, find(cell).scale);
  });
  return { told, exact: testFamilies(direct, exactChange) };
}

function testFamilies(
  cells: readonly PublishedCell[],
  test: (cell: PublishedCell) => TestedDifference | undefined,
): ReadonlyMap<string, AdjustedDifference> {
  const families = new Map<string, Test[]>();
  for (const cell of cells) {
    const tested = test(cell);
    if (!tested) continue;
    const family = familyOf(cell);
    families.set(family, [...(families.get(family) ?? []), { name: placeKey(cell), tested }]);
  }
  return new Map(
    [...families.values()].flatMap((family) => {
      const adjusted = adjustFamily(family.map(({ tested }) => tested));
      return adjusted.map((one, at) => [family[at]?.name ?? '', one] as const);
    }),
  );
}

function adjustFamily(family: readonly TestedDifference[]): AdjustedDifference[] {
  const adjusted = benjaminiHochberg(family.map(({ p }) => p));
  const called = adjusted.filter((p) => p < FALSE_DISCOVERY_RATE).length;
  const threshold = (rank: number) =>
    normalThreshold((FALSE_DISCOVERY_RATE * Math.min(rank, family.length)) / family.length);
  const [least, most] = [threshold(called), threshold(called + 1)];
  return family.map((tested, at) => {
    const p = adjusted[at] ?? 1;
    const isCalled = p < FALSE_DISCOVERY_RATE;
    return {
      ...tested,
      adjusted: p,
      isCalled,
      limit: (isCalled ? least : most) * Math.sqrt(tested.variance),
    };
  });
}

/** The cells of one map, or of one breakdown in one place. */
function familyOf({ indicator, option, level, area, breakdown }: CellPlace): string {
  return JSON.stringify([indicator, option, level, breakdown ? [area, breakdown.by] : null]);
}

function directionOf(tested: AdjustedDifference): 'above' | 'below' | 'similar' {
  if (!tested.isCalled) return 'similar';
  return tested.difference > 0 ? 'above' : 'below';
}

/**
 * The change of the two published values. Its interval is as wide as that of the exact change, but has its middle in
 * the published one: the middle of the exact interval would tell both values more closely than they are told.
 */
function describeChange(told: AdjustedDifference, width: number) {
  const change = told.difference;
  return {
    change,
    ...outward({ low: change - width / 2, high: change + width / 2 }),
    significant: told.isCalled,
  };
}
