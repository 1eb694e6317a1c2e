import { Refusal } from '../http/refusal.ts';
import { withoutDefusing } from './defuse.ts';
import type { ImportFaults } from './importFaults.ts';
import { inspectCsv } from './inspectCsv.ts';
import { CsvFault, type CsvRow, readCsv } from './readCsv.ts';
import type { GivenTable, TableInput } from './tableInput.ts';
import { tidyWord } from './tidyWord.ts';

/** A small table, read whole. */
export interface TidyTable {
  header: readonly string[];
  /** Each with as many cells as the header. */
  rows: readonly CsvRow[];
}

/**
 * Reads a small CSV file, or takes a table at hand, with every cell as it is compared; rows of empty cells, as spreadsheets leave them at the
 * end, are dropped. Where the file stops being CSV, or a row has another number of cells, is a fault.
 *
 * @throws Refusal when the file is missing, empty or no text
 */
export async function readTidyRows(input: TableInput, faults: ImportFaults): Promise<TidyTable> {
  if (typeof input !== 'string') return tidyTable(input);
  const file = input;
  const rows: CsvRow[] = [];
  try {
    for await (const row of readCsv(file, await inspectCsv(file), () => {})) rows.push(...tidyRow(row));
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    faults.add(error.line, error.message);
  }
  const [head, ...body] = rows;
  if (!head) throw new Refusal(`${file} is empty: its first line must name the columns.`);
  if (body.length === 0 && faults.count === 0) {
    throw new Refusal(`${file} has a header but no rows; nothing was stored.`);
  }
  const wrong = body.filter(({ fields }) => fields.length !== head.fields.length);
  for (const { line, fields } of wrong)
    faults.add(line, `${fields.length} cells instead of ${head.fields.length}`);
  return { header: head.fields, rows: body.filter((row) => !wrong.includes(row)) };
}

function tidyTable({ name, header, rows }: GivenTable): TidyTable {
  const filled = rows.flatMap(tidyRow);
  if (filled.length === 0) {
    throw new Refusal(`${name} has a header but no rows; nothing was stored.`, [], { code: 'file.noRows' });
  }
  return { header, rows: filled };
}

function tidyRow({ line, fields }: CsvRow): CsvRow[] {
  const tidy = fields.map((field) => withoutDefusing(tidyWord(field)));
  return tidy.some((field) => field !== '') ? [{ line, fields: tidy }] : [];
}
