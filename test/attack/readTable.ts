import type { Cell } from '../../server/disclosure/cell.ts';
import { addForms, type Bounds, type Line } from './forms.ts';
import { TOWN } from './layout.ts';
import type { Sums } from './sumTables.ts';
import type { AttackedTable } from './tables.ts';
import { keyOf } from './world.ts';

/**
 * What a release says outright: values within their rounding, classes, which side of the rest of the town. A modelled
 * or pooled figure counts as if the direct one were told.
 */
export function readTable({ sizes, truth }: AttackedTable, released: readonly Cell[], sums: Sums): Line[] {
  const town = sums.get(TOWN);
  const townWeight = sizes.get(TOWN)?.weight ?? 0;
  const direct = new Map(truth.map(({ place, value }) => [keyOf(place), value]));
  return released.flatMap((cell): Line[] => {
    const sum = sums.get(keyOf(cell));
    const { weight = 0 } = sizes.get(keyOf(cell)) ?? {};
    // A kept figure is that of the persons of an earlier release.
    const told = cell.kept ? undefined : readCell(cell, direct.get(keyOf(cell)));
    if (!sum || !told) return [];
    const value = { form: sum, low: told.low * weight, high: told.high * weight };
    if (cell.status !== 'published' || !town || !cell.versusRest || cell.versusRest === 'similar')
      return [value];
    const sign = cell.versusRest === 'above' ? 1 : -1;
    const form = addForms([
      [sign / weight, sum],
      [-sign / townWeight, town],
    ]);
    return [value, { form, low: 0, high: Number.POSITIVE_INFINITY }];
  });
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
