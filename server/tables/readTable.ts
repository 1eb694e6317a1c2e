import { suggestWord } from '../../surveys/reading/fault.ts';
import { Refusal } from '../http/refusal.ts';
import { type ImportFaults, showValue } from './importFaults.ts';
import { readTidyRows } from './readTidyRows.ts';
import { nameOfTable, type TableInput } from './tableInput.ts';

/** A row whose cells are asked for by the name of their column; a column that is not there reads as empty. */
export interface NamedRow {
  line: number;
  cell: (column: string) => string;
}

/**
 * Reads a small CSV file with named columns in any order.
 *
 * @throws Refusal when the file is no CSV, or a column is missing, unknown or there twice
 */
export async function readTable(
  input: TableInput,
  columns: { required: readonly string[]; optional: readonly string[] },
  faults: ImportFaults,
): Promise<NamedRow[]> {
  const { header, rows } = await readTidyRows(input, faults);
  const wrong = faultsOfHeader(header, columns);
  if (wrong.length > 0) {
    const file = nameOfTable(input);
    throw new Refusal(
      `${file} does not fit; nothing was stored:`,
      wrong.map((fault) => `${file}:1: ${fault}`),
      { code: 'columns.unknown', parts: { columns: header.join(', ') } },
    );
  }
  return rows.map(({ line, fields }) => ({
    line,
    cell: (column) => fields[header.indexOf(column)] ?? '',
  }));
}

function faultsOfHeader(
  header: readonly string[],
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
): string[] {
  const known = [...required, ...optional];
  const named = header.filter((name) => name !== '');
  return [
    ...required.filter((name) => !named.includes(name)).map((name) => `the column "${name}" is missing`),
    ...[...new Set(named)].flatMap((name) => {
      if (!known.includes(name)) {
        const way = suggestWord(name, known) ?? `it can be ${known.join(', ')}`;
        return [`there is no column "${showValue(name)}"; ${way}`];
      }
      return named.indexOf(name) < named.lastIndexOf(name) ? [`the column "${name}" is there twice`] : [];
    }),
  ];
}
