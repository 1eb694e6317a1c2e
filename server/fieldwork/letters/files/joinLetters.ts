import type { Letter } from '../material.ts';
import type { LetterFault } from './fault.ts';
import { findColumns } from './findColumns.ts';
import { readAddresses } from './readAddresses.ts';
import { readCodes } from './readCodes.ts';
import { type NamedFile, readTable } from './readTable.ts';

export interface LetterFiles {
  /** Of `codes create`. */
  codes: NamedFile;
  /** Without it the window stays free. */
  addresses?: NamedFile | undefined;
  /** Letter numbers that get a letter; without it all do. For reminders: those not used yet. */
  only?: NamedFile | undefined;
  /** Whether a line of an address has room and can be set; see `addressCheck`. */
  check?: AddressCheck | undefined;
}

/** What is wrong with the look of a line, if anything. */
export type AddressCheck = (line: string) => Pick<LetterFault, 'code' | 'values'> | undefined;

export interface JoinedLetters {
  /** In the order of the addresses, which are sorted for the post; else in that of the codes. */
  letters: Letter[];
  /** Letters wanted that have a code but no address: not printed. */
  withoutAddress: string[];
  faults: LetterFault[];
}

/**
 * Joins codes and addresses by letter number, where the clerk sits: the two never meet on a server. With a fault
 * nothing is printed.
 */
export function joinLetters({
  codes: codeFile,
  addresses: addressFile,
  only,
  check,
}: LetterFiles): JoinedLetters {
  const { codes, faults: codeFaults } = readCodes(codeFile);
  const { addresses, faults: addressFaults } = addressFile
    ? readAddresses(addressFile)
    : { addresses: undefined, faults: [] };
  const { numbers, faults: onlyFaults } = readNumbers(only, new Set(codes.map((one) => one.letterNumber)));
  const codeOf = new Map(codes.map(({ letterNumber, code }) => [letterNumber, code]));
  const faults = [...codeFaults, ...addressFaults, ...onlyFaults];
  if (addressFile && addresses && codeFaults.length === 0) {
    for (const { line, letterNumber, address } of addresses) {
      const at = { file: addressFile.name, line };
      if (letterNumber !== '' && !codeOf.has(letterNumber)) {
        faults.push({ ...at, code: 'number.unknown', values: { number: letterNumber } });
      }
      faults.push(...address.flatMap((text) => check?.(text) ?? []).map((found) => ({ ...at, ...found })));
    }
  }
  if (faults.length > 0) return { letters: [], withoutAddress: [], faults };
  const wanted = codes.filter(({ letterNumber }) => !numbers || numbers.has(letterNumber));
  if (!addresses) return { letters: wanted.map(bare), withoutAddress: [], faults };
  return { ...withAddresses(wanted, addresses), faults };
}

const bare = ({ letterNumber, code }: { letterNumber: string; code: string }): Letter => ({
  letterNumber,
  code,
  address: [],
});

function withAddresses(
  codes: readonly { letterNumber: string; code: string }[],
  addresses: readonly { letterNumber: string; address: string[] }[],
): Omit<JoinedLetters, 'faults'> {
  const codeOf = new Map(codes.map(({ letterNumber, code }) => [letterNumber, code]));
  const letters = addresses.flatMap(({ letterNumber, address }) => {
    const code = codeOf.get(letterNumber);
    return code === undefined ? [] : [{ letterNumber, code, address }];
  });
  const addressed = new Set(letters.map(({ letterNumber }) => letterNumber));
  const withoutAddress = codes.map((one) => one.letterNumber).filter((number) => !addressed.has(number));
  return { letters, withoutAddress };
}

function readNumbers(
  file: NamedFile | undefined,
  known: ReadonlySet<string>,
): { numbers?: ReadonlySet<string>; faults: LetterFault[] } {
  if (!file) return { faults: [] };
  const { table, faults } = readTable(file);
  if (!table) return { faults };
  const names = { letterNumber: ['letternumber', 'briefnummer', 'nummer', 'nr'] };
  const { cellOf, faults: wrong } = findColumns(file.name, table, names, ['letterNumber']);
  if (wrong.length > 0) return { faults: wrong };
  const rows = table.rows.map(({ line, fields }) => ({ line, number: cellOf(fields, 'letterNumber') }));
  const unknown = rows
    .filter(({ number }) => !known.has(number))
    .map(
      ({ line, number }): LetterFault => ({
        file: file.name,
        line,
        code: 'number.unknown',
        values: { number },
      }),
    );
  return { numbers: new Set(rows.map(({ number }) => number)), faults: [...faults, ...unknown] };
}
