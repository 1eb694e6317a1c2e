import type { Statement } from '../disclosure/statement.ts';
import type { AdjustedDifference } from './compareCells.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { placeKey } from './estimateRecord.ts';

/** Beyond every difference of two figures, in points. */
const BEYOND = 200;

/**
 * What the marks "above", "below" and "similar" tell besides the values, for the last audit. The difference with the
 * rest is one with the whole municipality, which holds both:
 *
 *     y_D - y_town = (y_D - y_rest) (W - W_D) / W
 *
 * @param rests the tests behind the marks, by `placeKey`
 * @param cells every cell of the release; positions in the statements are theirs
 */
export function restStatements(
  rests: ReadonlyMap<string, AdjustedDifference>,
  cells: readonly ComparedCell[],
): Statement[] {
  const positions = new Map(cells.map(({ place }, position) => [placeKey(place), position]));
  return cells.flatMap((cell, position): Statement[] => {
    const test = rests.get(placeKey(cell.place));
    const of = positions.get(placeKey({ ...cell.place, level: 'municipality', area: null }));
    const town = cells[of ?? -1];
    if (!test || of === undefined || !town) return [];
    const scale = cell.kind === 'share' ? 100 : 1;
    const limit = scale * test.limit * (1 - cell.weight / town.weight);
    if (!test.isCalled) return [{ cell: position, of, low: -limit, high: limit }];
    return test.difference > 0
      ? [{ cell: position, of, low: limit, high: BEYOND }]
      : [{ cell: position, of, low: -BEYOND, high: -limit }];
  });
}
