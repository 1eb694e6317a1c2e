import type { CodeRow } from '../material.ts';
import type { LetterFault } from './fault.ts';
import { findColumns } from './findColumns.ts';
import { type NamedFile, readTable } from './readTable.ts';

const columns = {
  letterNumber: ['letternumber', 'briefnummer', 'nummer'],
  code: ['code', 'zugangscode'],
  area: ['area', 'stadtteil', 'ortsteil', 'gebiet'],
  areaName: ['areaname', 'stadtteilname'],
} as const;

/** The letters of a draw with the line each stands in. */
export type FoundCode = CodeRow & { line: number };

/** The file of `codes create`, in its order. Spaces and dashes inside a code are for the eye. */
export function readCodes(file: NamedFile): { codes: FoundCode[]; faults: LetterFault[] } {
  const { table, faults } = readTable(file);
  if (!table) return { codes: [], faults };
  const { cellOf, faults: wrong } = findColumns(file.name, table, columns, ['letterNumber', 'code']);
  if (wrong.length > 0) return { codes: [], faults: wrong };
  const codes = table.rows.map(({ line, fields }) => ({
    line,
    letterNumber: cellOf(fields, 'letterNumber'),
    code: cellOf(fields, 'code').toUpperCase().replace(/[\s-]/g, ''),
    area: cellOf(fields, 'area'),
    areaName: cellOf(fields, 'areaName') || cellOf(fields, 'area'),
  }));
  return { codes, faults: [...faults, ...findCodeFaults(file.name, codes)] };
}

function findCodeFaults(file: string, codes: readonly FoundCode[]): LetterFault[] {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  return codes.flatMap(({ line, letterNumber, code }): LetterFault[] => {
    const at = { file, line };
    const first = numbers.get(letterNumber);
    const firstCode = known.get(code);
    numbers.set(letterNumber, first ?? line);
    known.set(code, firstCode ?? line);
    if (letterNumber === '') return [{ ...at, code: 'number.missing' }];
    if (first !== undefined) {
      return [{ ...at, code: 'number.twice', values: { number: letterNumber, first } }];
    }
    if (code === '') return [{ ...at, code: 'code.missing' }];
    if (!/^[A-Z0-9]{10}$/.test(code)) return [{ ...at, code: 'code.wrong', values: { text: code } }];
    return firstCode === undefined ? [] : [{ ...at, code: 'code.twice', values: { first: firstCode } }];
  });
}
