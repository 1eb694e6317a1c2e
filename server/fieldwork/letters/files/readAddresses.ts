import type { LetterFault } from './fault.ts';
import { type Columns, findColumns } from './findColumns.ts';
import { type NamedFile, readTable } from './readTable.ts';

const columns = {
  letterNumber: ['letternumber', 'briefnummer', 'nummer', 'nr'],
  line1: ['line1', 'zeile1', 'anschrift1', 'adresse1'],
  line2: ['line2', 'zeile2', 'anschrift2', 'adresse2'],
  line3: ['line3', 'zeile3', 'anschrift3', 'adresse3'],
  line4: ['line4', 'zeile4', 'anschrift4', 'adresse4'],
  line5: ['line5', 'zeile5', 'anschrift5', 'adresse5'],
  line6: ['line6', 'zeile6', 'anschrift6', 'adresse6'],
  line7: ['line7', 'zeile7', 'anschrift7', 'adresse7'],
  salutation: ['anrede', 'salutation'],
  title: ['titel', 'title', 'doktorgrad'],
  firstName: ['vorname', 'vornamen', 'rufname', 'firstname', 'givenname'],
  lastName: ['name', 'nachname', 'familienname', 'lastname', 'surname'],
  extra: ['zusatz', 'adresszusatz', 'wohnungsgeber', 'extra', 'addition'],
  street: ['strasse', 'str', 'strassehausnummer', 'strasseundhausnummer', 'street'],
  houseNumber: ['hausnummer', 'hausnr', 'housenumber'],
  postcode: ['plz', 'postleitzahl', 'postcode', 'zip'],
  city: ['ort', 'wohnort', 'stadt', 'city', 'town'],
  country: ['land', 'country'],
} as const;

type Column = keyof typeof columns;
const lineColumns = ['line1', 'line2', 'line3', 'line4', 'line5', 'line6', 'line7'] as const;
/** Of the address zone of DIN 5008. */
const mostLines = 6;

export interface FoundAddress {
  line: number;
  letterNumber: string;
  address: string[];
}

/**
 * Addresses by letter number: either whole lines (`zeile1` ...) or the columns of a register (`vorname`, `name`,
 * `strasse`, `plz`, `ort` ...).
 */
export function readAddresses(file: NamedFile): { addresses: FoundAddress[]; faults: LetterFault[] } {
  const { table, faults } = readTable(file);
  if (!table) return { addresses: [], faults };
  const inLines = table.header.some((name) => (columns.line1 as readonly string[]).includes(name));
  const required: Column[] = inLines ? ['letterNumber'] : ['letterNumber', 'lastName', 'street', 'city'];
  const found = findColumns(file.name, table, columns, required);
  if (found.faults.length > 0) return { addresses: [], faults: found.faults };
  const addresses = table.rows.map(({ line, fields }) => ({
    line,
    letterNumber: found.cellOf(fields, 'letterNumber'),
    address: inLines ? wholeLines(fields, found) : composed(fields, found),
  }));
  return { addresses, faults: [...faults, ...findAddressFaults(file.name, addresses)] };
}

/** A field may hold line breaks of its own. */
const wholeLines = (fields: readonly string[], { cellOf }: Columns<Column>) =>
  lineColumns
    .flatMap((name) => cellOf(fields, name).split(/\r\n|\r|\n/))
    .map(squeeze)
    .filter(Boolean);

function composed(fields: readonly string[], { cellOf }: Columns<Column>): string[] {
  const cell = (name: Column) => cellOf(fields, name);
  return [
    cell('salutation'),
    [cell('title'), cell('firstName'), cell('lastName')].join(' '),
    cell('extra'),
    `${cell('street')} ${cell('houseNumber')}`,
    `${cell('postcode')} ${cell('city')}`,
    cell('country').toUpperCase(),
  ]
    .map(squeeze)
    .filter(Boolean);
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function findAddressFaults(file: string, addresses: readonly FoundAddress[]): LetterFault[] {
  const numbers = new Map<string, number>();
  return addresses.flatMap(({ line, letterNumber, address }): LetterFault[] => {
    const at = { file, line };
    const first = numbers.get(letterNumber);
    numbers.set(letterNumber, first ?? line);
    if (letterNumber === '') return [{ ...at, code: 'number.missing' }];
    if (first !== undefined) {
      return [{ ...at, code: 'number.twice', values: { number: letterNumber, first } }];
    }
    if (address.length === 0) return [{ ...at, code: 'address.empty' }];
    if (address.length <= mostLines) return [];
    return [{ ...at, code: 'address.lines', values: { count: address.length } }];
  });
}
