import type { CsvRow } from '../tables/readCsv.ts';
import type { GivenTable } from '../tables/tableInput.ts';

/** A table with what its columns are, and values that hold for every row. */
export interface Arrangement {
  rows: readonly CsvRow[];
  /** Our column by the file's column; null leaves it out. */
  columns: readonly (string | null)[];
  /** For columns the file does not have: "Quelle: Polizeidirektion Dresden". */
  constants: Readonly<Record<string, string>>;
}

/** What people write by what is stored, for one column: "Weiblich" is f, "Cölln" is coelln. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The table under our own names, with spelled-out areas and groups turned into their keys. */
export function arrangeTable({ rows, columns, constants }: Arrangement, spellings: Spellings): GivenTable {
  const used = columns.flatMap((name, at) => (name === null ? [] : [{ name, at }]));
  const fixed = Object.entries(constants).filter(
    ([name, value]) => value.trim() !== '' && !used.some((one) => one.name === name),
  );
  const header = [...used.map(({ name }) => name), ...fixed.map(([name]) => name)];
  return {
    name: 'table',
    header,
    rows: rows.map(({ line, fields }) => {
      const isEmpty = used.every(({ at }) => (fields[at] ?? '').trim() === '');
      if (isEmpty) return { line, fields: header.map(() => '') };
      const cells = [...used.map(({ at }) => fields[at] ?? ''), ...fixed.map(([, value]) => value)];
      return { line, fields: cells.map((cell, at) => spell(cell, spellings.get(header[at] ?? ''))) };
    }),
  };
}

/** Joined groups keep their sign: "60 bis 74+75 und älter". */
function spell(cell: string, known: ReadonlyMap<string, string> | undefined): string {
  if (!known || cell.trim() === '') return cell;
  const whole = known.get(spelling(cell));
  if (whole !== undefined) return whole;
  return cell
    .split('+')
    .map((part) => known.get(spelling(part)) ?? part.trim())
    .join('+');
}

export const spelling = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .trim()
    .toLowerCase();
