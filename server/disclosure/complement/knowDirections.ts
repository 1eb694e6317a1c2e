import type { EstimatedCell } from '../estimatedCell.ts';
import type { Knowledge, Unknown } from './knowledge.ts';
import type { Range } from './knownRange.ts';
import type { Row } from './programme.ts';

const ANY: Range = { low: -100, high: 100 };

/**
 * Whether a district or area lies above or below the rest of the municipality may be told beside the values. It says
 * something new only where both are told as the same number; whether it will be told is decided later, so it counts
 * as known there. Above the rest of the whole is above the whole.
 */
export function knowDirections(
  { columns, columnAt, laid }: Knowledge,
  cells: readonly EstimatedCell[],
): { columns: Unknown[]; rows: Row[] } {
  const added: Unknown[] = [];
  const rows: Row[] = [];
  laid.forEach(({ parts }, table) => {
    const at = [...parts].map(([key, { cell }]) => ({
      column: columnAt[table]?.get(key) ?? -1,
      place: cell === undefined ? undefined : cells[cell]?.place,
    }));
    const town = at.find(({ place }) => place?.level === 'municipality' && !place.breakdown);
    const whole = columns[town?.column ?? -1];
    for (const { column, place } of at) {
      const own = columns[column];
      if (!town || !whole || !own || !place || place.breakdown || column === town.column) continue;
      if (own.cells.length === 0 || whole.cells.length === 0) continue;
      if (own.low !== whole.low || own.high !== whole.high) continue;
      const difference = columns.length + added.length;
      const range = (own.truth ?? 0) > (whole.truth ?? 0) ? { low: 0, high: 100 } : { low: -100, high: 0 };
      added.push({ ...range, untold: ANY, cells: [...own.cells, ...whole.cells] });
      rows.push({
        terms: [
          [difference, 1],
          [column, -1],
          [town.column, 1],
        ],
        low: 0,
        high: 0,
      });
    }
  });
  return { columns: added, rows };
}
