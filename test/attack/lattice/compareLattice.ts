import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';
import type { ComparedCell } from '../../../server/release/estimateIndicator.ts';
import { testDifference } from '../../../server/statistics/testDifference.ts';
import type { TrueCell } from '../world.ts';

/**
 * Adds to districts and areas how they differ from the rest of the town.
 *
 * @param sharp true: the standard errors are such that every difference stands just beyond the threshold of its test,
 *   on this side or that in turn, so that a mark tells nearly the exact value: the worst that can happen
 */
export function compareLattice(cells: readonly EstimatedCell[], sharp: boolean): ComparedCell[] {
  const towns = new Map(
    cells.flatMap((cell) =>
      cell.place.level === 'municipality' && !cell.place.breakdown ? [[tableKey(cell), cell] as const] : [],
    ),
  );
  return cells.map((cell, position) => {
    const town = towns.get(tableKey(cell));
    const { level, breakdown } = cell.place;
    const left = (town?.weight ?? 0) - cell.weight;
    if (level === 'municipality' || breakdown || !cell.estimate || !town?.estimate || left <= 1e-9)
      return cell;
    const difference = ((cell.estimate.value - town.estimate.value) * town.weight) / left;
    const honest = cell.estimate.variance + town.estimate.variance;
    const beyond = position % 3 === 0 ? 1.9 : 1.961;
    const variance = sharp ? (difference / beyond) ** 2 : honest;
    const rest = testDifference(difference, variance);
    return rest ? { ...cell, rest } : cell;
  });
}

/** What the attacker knows of the tests: the standard errors. */
export function withTests(truth: readonly TrueCell[], compared: readonly ComparedCell[]): TrueCell[] {
  return truth.map((cell, i) => {
    const { rest, kind } = compared[i] ?? {};
    const scale = kind === 'share' ? 100 : 1;
    return rest
      ? { ...cell, rest: { difference: scale * rest.difference, se: scale * Math.sqrt(rest.variance) } }
      : cell;
  });
}

const tableKey = ({ place: { indicator, option, sample } }: EstimatedCell) =>
  JSON.stringify([indicator, option, sample]);
