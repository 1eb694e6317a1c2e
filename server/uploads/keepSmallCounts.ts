import { listContext } from '../../db/queries/context.ts';
import type { Store } from '../../db/store.ts';
import type { GivenTable } from '../tables/tableInput.ts';

/** What the desk shows in place of a stored count from 1 up to below the minimum. */
export const smallCount = (minimum: number): string => `<${minimum}`;

/** Puts the stored count behind every "<5" that was left as it came: it is never sent out, and not lost either. */
export async function keepSmallCounts(
  store: Store,
  municipality: string,
  table: GivenTable,
): Promise<GivenTable> {
  const at = (name: string) => table.header.indexOf(name);
  const count = at('count');
  if (count < 0 || !table.rows.some(({ fields }) => /^<\s*\d+$/.test(fields[count] ?? ''))) return table;
  const nameOf = (layer: string, year: string, area: string) => JSON.stringify([layer, year, area]);
  const stored = new Map(
    (await listContext(store, municipality)).map((row) => [
      nameOf(row.layer, String(row.year), row.area),
      row,
    ]),
  );
  const rows = table.rows.map(({ line, fields }) => {
    const cell = (name: string) => fields[at(name)] ?? '';
    const known = stored.get(nameOf(cell('layer'), cell('year'), cell('area')));
    if (!known || cell('count') !== smallCount(known.minimum)) return { line, fields };
    return { line, fields: fields.map((field, index) => (index === count ? String(known.count) : field)) };
  });
  return { ...table, rows };
}
