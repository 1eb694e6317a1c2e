import { crossIndices } from './crossIndices.ts';
import type { Margin } from './margin.ts';

/**
 * The records grouped by their answers on all margins. Everybody in one cell is raked by one factor, so raking and
 * the regression on the margins work on cells, and their cost does not grow with the number of records.
 */
export interface MarginCells {
  /** Cell of every record. */
  of: Int32Array;
  count: number;
  /** By margin, by cell: the category; -1 = no answer. */
  categories: readonly Int32Array[];
}

/**
 * Groups the records by the cross of all margins; no answer is a class of its own. Numbered by the categories, not
 * by the order of the records. Without margins everybody stands in one cell.
 *
 * @param records number of records
 * @throws RangeError when a margin does not classify every record or knows a category it has no target for
 */
export function crossMargins(margins: readonly Margin[], records: number): MarginCells {
  const everybody: MarginCells = { of: new Int32Array(records), count: 1, categories: [] };
  return margins.reduce<MarginCells>((cells, margin) => {
    if (margin.targets.length !== margin.categories.length) {
      throw new RangeError(`margin ${margin.key} needs one target for every category`);
    }
    // 0 stands for no answer, so that these persons keep a cell.
    const answers = margin.of.map((category) => Math.max(category, -1) + 1);
    const crossing = crossIndices(cells.of, cells.count, answers, margin.targets.length + 1);
    return {
      of: crossing.of,
      count: crossing.count,
      categories: [
        ...cells.categories.map((column) => crossing.first.map((cell) => column[cell] ?? -1)),
        crossing.second.map((answer) => answer - 1),
      ],
    };
  }, everybody);
}
