import type { LetterFault } from './fault.ts';
import type { Table } from './readTable.ts';

export interface Columns<Name extends string> {
  /** Trimmed; empty where the file has no such column. */
  cellOf: (fields: readonly string[], name: Name) => string;
  has: (name: Name) => boolean;
  faults: LetterFault[];
}

/** Finds columns by any of their names, tidy ones; columns nobody asks for are left alone. */
export function findColumns<Name extends string>(
  file: string,
  { header, headings }: Table,
  names: Readonly<Record<Name, readonly string[]>>,
  required: readonly NoInfer<Name>[],
): Columns<Name> {
  const found = new Map<Name, number>();
  const faults: LetterFault[] = [];
  for (const [name, words] of Object.entries(names) as [Name, readonly string[]][]) {
    const places = header.flatMap((heading, at) => (words.includes(heading) ? [at] : []));
    const [at] = places;
    if (at !== undefined) found.set(name, at);
    if (places.length > 1) {
      faults.push({ file, line: 1, code: 'column.twice', values: { column: headings[at ?? 0] ?? name } });
    }
  }
  for (const name of required) {
    if (found.has(name)) continue;
    const values = { column: spoken[name] ?? name, found: headings.slice(0, 12).join(', ').slice(0, 200) };
    faults.push({ file, line: 1, code: 'column.missing', values });
  }
  return {
    faults,
    has: (name) => found.has(name),
    cellOf: (fields, name) => fields[found.get(name) ?? -1]?.trim() ?? '',
  };
}

/** Columns by the names people are told. */
const spoken: Readonly<Record<string, string>> = {
  letterNumber: 'letter_number',
  code: 'code',
  lastName: 'name',
  street: 'strasse',
  city: 'ort',
};
