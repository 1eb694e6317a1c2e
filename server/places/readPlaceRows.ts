import type { NamedPlace } from '../../db/queries/namedPlaces.ts';
import { suggestWord } from '../../surveys/reading/fault.ts';
import { Refusal } from '../http/refusal.ts';
import { type ImportFaults, showValue } from '../tables/importFaults.ts';
import type { CsvRow } from '../tables/readCsv.ts';
import { readTidyRows } from '../tables/readTidyRows.ts';
import { nameOfTable, type TableInput } from '../tables/tableInput.ts';
import { findNameFault } from './findNameFault.ts';
import { type PlaceCells, readWhere, type Town } from './readWhere.ts';

/** A place as it stands in the file, before it has a key. */
export type PlaceRow = Omit<NamedPlace, 'key'> & { line: number };

const columns = ['name', 'kind', 'lat', 'lon', 'cell', 'area'] as const;
type ColumnName = (typeof columns)[number];
/** Dresden has 3,000 streets; a longer list is an address file. */
const mostRows = 10_000;

/**
 * Reads the rows of a place list. Every row is checked; what is wrong goes to `faults` with its line and column.
 *
 * @throws Refusal when the file is no CSV, or its columns are not those of a place list
 */
export async function readPlaceRows(
  input: TableInput,
  town: Town,
  faults: ImportFaults,
): Promise<PlaceRow[]> {
  const { header, rows } = await readTidyRows(input, faults);
  const file = nameOfTable(input);
  const names = header.map((name) => name.toLowerCase());
  requireColumns(file, names);
  if (rows.length > mostRows) {
    throw new Refusal(
      `${file} has ${rows.length} rows; a list may have ${mostRows}. Is it a list of addresses? Keep one row a street.`,
      [],
      { code: 'places.tooMany', parts: { rows: rows.length, most: mostRows } },
    );
  }
  return rows.flatMap((row) => readRow(row, names, town, faults) ?? []);
}

function requireColumns(file: string, names: readonly string[]): void {
  const named = names.filter((name) => name !== '');
  const faults = [...new Set(named)].flatMap((name) => {
    if (!columns.some((known) => known === name)) {
      const cure = suggestWord(name, columns) ?? `rename or delete it; it can be ${columns.join(', ')}`;
      return `there is no column "${showValue(name)}"; ${cure}`;
    }
    return named.indexOf(name) < named.lastIndexOf(name) ? `the column "${name}" is there twice` : [];
  });
  if (!named.includes('name')) faults.push('the column "name" is missing: what the place is called');
  if (named.includes('lat') !== named.includes('lon')) {
    faults.push('"lat" and "lon" belong together: add the one that is missing');
  }
  if (faults.length === 0) return;
  throw new Refusal(
    `${file} is no list of places; nothing was stored:`,
    faults.map((fault) => `${file}:1: ${fault}`),
    named.includes('lat') === named.includes('lon')
      ? { code: 'columns.unknown', parts: { columns: named.join(', ') } }
      : { code: 'columns.pair' },
  );
}

function readRow(
  { line, fields }: CsvRow,
  names: readonly string[],
  town: Town,
  faults: ImportFaults,
): PlaceRow | undefined {
  const before = faults.count;
  const cellOf = (column: ColumnName) => fields[names.indexOf(column)] ?? '';
  const name = cellOf('name').replace(/\s+/g, ' ');
  const nameFault = findNameFault(name);
  if (nameFault) faults.add(line, `column "name": ${nameFault.sentence}`, nameFault.fault);
  const given: PlaceCells = {
    lat: cellOf('lat'),
    lon: cellOf('lon'),
    cell: cellOf('cell'),
    area: cellOf('area'),
  };
  const where = readWhere(given, town, (sentence, desk) => faults.add(line, sentence, desk));
  const kind = readKind(cellOf('kind'), where.cell !== undefined);
  if (!kind) {
    const shown = showValue(cellOf('kind'));
    faults.add(line, `column "kind": "${shown}" is neither street nor place; write one, or leave it empty`, {
      code: 'place.kind',
      parts: { value: shown },
    });
  }
  if (!kind || faults.count > before) return undefined;
  return { line, name, kind, ...where };
}

/** Unsaid, what lies in one spot is a place, and what does not is a street. */
function readKind(value: string, hasSpot: boolean): NamedPlace['kind'] | undefined {
  const word = value.toLowerCase();
  if (word === '') return hasSpot ? 'place' : 'street';
  return word === 'street' || word === 'place' ? word : undefined;
}
