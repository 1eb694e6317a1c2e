import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTable } from '../../../server/uploads/arrangeTable.ts';
import { compareRows } from '../../../server/uploads/compareRows.ts';
import { guessColumns } from '../../../server/uploads/guessColumns.ts';
import { readUpload } from '../../../server/uploads/readUpload.ts';
import { UnreadableUpload } from '../../../server/uploads/unreadableUpload.ts';
import { uploadColumns } from '../../../server/uploads/uploadColumns.ts';
import { sayFaultIn } from '../../../web/desk/i18n/faults.ts';
import { givenWorkbook, rawWorkbook } from '../../givenWorkbook.ts';

const refusal = async (bytes: Buffer | string, sheet?: string) => {
  const error = await readUpload(Buffer.from(bytes as string), sheet).catch((reason: unknown) => reason);
  if (error instanceof UnreadableUpload)
    return { de: sayFaultIn('de', error.fault), en: sayFaultIn('en', error.fault) };
  throw error instanceof Error ? error : new Error('nothing was refused');
};

describe('a file', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffStadtteil,Personen\nCölln,12\n'), 'utf-8', ','],
    ['UTF-16', Buffer.from('\ufeffStadtteil\tPersonen\r\nCölln\t12\r\n', 'utf16le'), 'utf-16le', '\t'],
    ['Windows-1252', Buffer.from('Stadtteil;Personen\r\nCölln;12\r\n', 'latin1'), 'windows-1252', ';'],
  ] as const)('in %s is understood, and says so', async (_, bytes, encoding, separator) => {
    expect(await readUpload(bytes)).toEqual({
      origin: { kind: 'csv', encoding, separator },
      header: ['Stadtteil', 'Personen'],
      rows: [{ line: 2, fields: ['Cölln', '12'] }],
    });
  });

  it('of Excel gives its first filled sheet, or the one that is named', async () => {
    const book = await givenWorkbook({
      Deckblatt: [['']],
      Zahlen: [
        ['Stadtteil', 'Personen'],
        ['Cölln', 12],
      ],
      Rest: [['a'], ['b']],
    });
    expect(await readUpload(book)).toEqual({
      origin: { kind: 'xlsx', sheet: 'Zahlen', sheets: ['Deckblatt', 'Zahlen', 'Rest'] },
      header: ['Stadtteil', 'Personen'],
      rows: [{ line: 2, fields: ['Cölln', '12'] }],
    });
    expect((await readUpload(book, 'Rest')).rows).toEqual([{ line: 2, fields: ['b'] }]);
  });

  it('that is none is refused in both languages', async () => {
    expect(await refusal('')).toEqual({ de: 'Die Datei ist leer.', en: 'The file is empty.' });
    expect((await refusal('a,b\n')).de).toMatch(/keine Zeile/);
    expect((await refusal(Buffer.from([1, 0, 2]))).de).toMatch(/weder eine Textdatei/);
    expect((await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).de).toMatch(/Kennwort/);
    expect((await refusal('a,b\n1,2\n1,2,3\n')).de).toMatch(/^Zeile 3 hat 3 Felder statt 2/);
    expect((await refusal('a,b\n1,"2\n')).de).toMatch(/^Zeile 2: Hier ist ein Anführungszeichen/);
    expect((await refusal(`a\n${'1\n'.repeat(20_001)}`)).en).toMatch(/20001 rows/);
  });

  it('with a formula whose result was never stored is refused at its cell', async () => {
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>';
    const book = rawWorkbook(`${head}<row r="2"><c r="A2"><f>1+1</f></c></row>`);
    expect((await refusal(book)).de).toMatch(/^In der Zelle A2 steht eine Formel/);
  });

  it('says the same as CSV and as a workbook, whatever stands in it', async () => {
    // A cell of a sheet has no control characters, and nobody sees spaces at its ends.
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\p{C}\ufffe\uffff]/gu, '').trim());
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(
        fc.array(
          cell.map((text) => `x${text}`),
          { minLength: width, maxLength: width },
        ),
        { minLength: 2, maxLength: 6 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const csv = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        const fromCsv = await readUpload(Buffer.from(csv));
        const fromBook = await readUpload(await givenWorkbook({ Tabelle: rows }));
        expect(fromBook.header).toEqual(fromCsv.header);
        expect(fromBook.rows).toEqual(fromCsv.rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe('columns', () => {
  const context = uploadColumns('context');

  it('are guessed from German and English headings, with slips of the pen', () => {
    expect(
      guessColumns(
        ['Ortsteil', 'Jahr', 'Fälle', 'EINWOHNER', 'Quele', 'Lizenz', 'Title', 'foo', ''],
        context,
      ),
    ).toEqual(['area', 'year', 'count', 'denominator', 'source', 'licence', 'title', undefined, undefined]);
    expect(guessColumns(['Stadteil', 'Berichtsjar'], context)).toEqual(['area', 'year']);
  });

  it('are never given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('area', 'Stadtteil', 'Gebiet', 'Jahr', 'year', 'x')), (header) => {
        const given = guessColumns(header, context).filter((name) => name !== undefined);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('arrange the table, spell areas out, and take values for all rows', () => {
    const rows = [
      { line: 2, fields: ['Cölln', '5', 'weg'] },
      { line: 3, fields: ['', '', 'x'] },
    ];
    const spellings = new Map([['area', new Map([['cölln', 'coelln']])]]);
    const arranged = arrangeTable(
      { rows, columns: ['area', 'count', null], constants: { source: 'PD', area: 'nie' } },
      spellings,
    );
    expect(arranged.header).toEqual(['area', 'count', 'source']);
    expect(arranged.rows).toEqual([
      { line: 2, fields: ['coelln', '5', 'PD'] },
      { line: 3, fields: ['', '', ''] },
    ]);
  });
});

it('tells what a table would add, change and remove', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  const changes = compareRows(
    before,
    new Map([
      ['a', '1'],
      ['b', '9'],
      ['d', '4'],
    ]),
  );
  expect(changes).toMatchObject({ added: 1, changed: 1, removed: 1 });
  expect(changes.samples).toContainEqual({ row: 'b', kind: 'changed', before: '2', after: '9' });
});
