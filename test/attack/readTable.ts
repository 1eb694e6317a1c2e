import type { Cell } from '../../server/disclosure/cell.ts';
import type { Bounds, Line } from './forms.ts';
import { readMarks } from './readMarks.ts';
import type { Sums } from './sumTables.ts';
import type { AttackedTable } from './tables.ts';
import { keyOf } from './world.ts';

/**
 * What a release says outright: values within their rounding, classes, what lies above or below the rest. A modelled or
 * pooled figure counts as if the direct one were told.
 */
export function readTable(table: AttackedTable, released: readonly Cell[], sums: Sums): Line[] {
  const { sizes, truth } = table;
  const direct = new Map(truth.map(({ place, value }) => [keyOf(place), value]));
  const values = released.flatMap((cell): Line[] => {
    const sum = sums.get(keyOf(cell));
    const { weight = 0 } = sizes.get(keyOf(cell)) ?? {};
    // A kept figure is that of the persons of an earlier release.
    const told = cell.kept ? undefined : readCell(cell, direct.get(keyOf(cell)));
    return sum && told ? [{ form: sum, low: told.low * weight, high: told.high * weight }] : [];
  });
  return [...values, ...readMarks(table, released, sums)];
}

function readCell(cell: Cell, direct: number | undefined): Bounds | undefined {
  switch (cell.status) {
    case 'published':
      return { low: cell.value - 0.5, high: cell.value + 0.5 };
    case 'modelled': {
      const value = Math.round((direct ?? cell.value) + 1e-9);
      return { low: value - 0.5, high: value + 0.5 };
    }
    case 'class':
      return 'under' in cell.class ? { low: 0, high: cell.class.under } : { low: cell.class.over, high: 100 };
    default:
      return undefined;
  }
}
