import { readCode } from '../../../../surveys/language/invitationCode.ts';
import type { CodeRow } from '../material.ts';
import type { LetterFault } from './fault.ts';
import { findColumns } from './findColumns.ts';
import { type NamedFile, readTable } from './readTable.ts';

const columns = {
  letterNumber: ['letternumber', 'briefnummer', 'nummer'],
  code: ['code', 'zugangscode'],
  area: ['area', 'stadtteilschluessel'],
  areaName: ['areaname', 'stadtteil'],
} as const;

/** The letters of a draw with the line each stands in. */
export type FoundCode = CodeRow & { line: number };

/** The file of `codes create`, in its order. Dashes inside a code are for the eye; one that was mistyped is told by its check character. */
export function readCodes(file: NamedFile): { codes: FoundCode[]; faults: LetterFault[] } {
  const { table, faults } = readTable(file);
  if (!table) return { codes: [], faults };
  const { cellOf, faults: wrong } = findColumns(file.name, table, columns, ['letterNumber', 'code']);
  if (wrong.length > 0) return { codes: [], faults: wrong };
  const codes = table.rows.map(({ line, fields }) => ({
    line,
    letterNumber: cellOf(fields, 'letterNumber'),
    code: cellOf(fields, 'code'),
    area: cellOf(fields, 'area'),
    areaName: cellOf(fields, 'areaName') || cellOf(fields, 'area'),
  }));
  const found = findCodeFaults(file.name, codes);
  return { codes: codes.map((row) => ({ ...row, code: bareCode(row.code) })), faults: [...faults, ...found] };
}

/** Without groups; a code that is none stays as it was typed. */
function bareCode(typed: string): string {
  const read = readCode(typed);
  return 'code' in read ? read.code : typed;
}

function findCodeFaults(file: string, codes: readonly FoundCode[]): LetterFault[] {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  return codes.flatMap(({ line, letterNumber, code: typed }): LetterFault[] => {
    const code = bareCode(typed);
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
    if ('fault' in readCode(typed)) return [{ ...at, code: 'code.wrong', values: { text: typed } }];
    return firstCode === undefined ? [] : [{ ...at, code: 'code.twice', values: { first: firstCode } }];
  });
}
