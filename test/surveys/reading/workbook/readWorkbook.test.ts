import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BrokenForm, formatRemark } from '../../../../surveys/reading/foreign/remark.ts';
import { columnLetters } from '../../../../surveys/reading/workbook/readSheet.ts';
import { readWorkbook } from '../../../../surveys/reading/workbook/readWorkbook.ts';
import { workOf } from '../../../fixtures/workOf.ts';
import { givenWorkbook, rawWorkbook } from '../../../givenWorkbook.ts';

function refusal(bytes: Uint8Array): string[] {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof BrokenForm) return error.faults.map((fault) => formatRemark(fault, 'en'));
    throw error;
  }
  return [];
}

describe('a workbook', () => {
  it('gives texts, whole and broken numbers, yes and no, and days as a person reads them', async () => {
    const book = await givenWorkbook({
      Werte: [['Ä & <b>', 12, 0.1 + 0.2, true, new Date(Date.UTC(2026, 3, 30))]],
      leer: [['']],
    });
    expect(readWorkbook(book)).toEqual([
      { name: 'Werte', rows: [{ row: 1, cells: ['Ä & <b>', '12', '0.3', 'TRUE', '2026-04-30'] }] },
      { name: 'leer', rows: [] },
    ]);
  });

  it('keeps rows and columns where they stand, also after gaps', () => {
    const book = rawWorkbook('<row r="3"><c r="B3" t="inlineStr"><is><t>hier</t></is></c></row>');
    expect(readWorkbook(book)[0]?.rows).toEqual([{ row: 3, cells: ['', 'hier'] }]);
  });

  it('takes the stored result of a formula and never computes one', () => {
    const book = rawWorkbook(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>HYPERLINK("x")</f></c></row>',
    );
    expect(readWorkbook(book)[0]?.rows[0]?.cells).toEqual(['2', '=?']);
  });

  it('reads text in pieces without the sounds written above it', () => {
    const strings = '<sst><si><r><t>Angst</t></r><r><t>raum</t></r><rPh><t>xx</t></rPh></si></sst>';
    const book = rawWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': strings,
    });
    expect(readWorkbook(book)[0]?.rows[0]?.cells).toEqual(['Angstraum']);
  });
});

describe('what is no workbook, or a hostile one', () => {
  it('is refused with what it is and how to save it', () => {
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(refusal(old)[0]).toMatch(/old format \.xls, or encrypted.*Lift a password/);
    expect(refusal(Buffer.from('type;name'))[0]).toMatch(/no Excel workbook/);
    expect(refusal(Buffer.alloc(0))[0]).toMatch(/empty/);
    expect(refusal(Buffer.from(zipSync({ 'a.txt': strToU8('x') })))[0]).toMatch(/ZIP archive/);
    expect(refusal(rawWorkbook('<row r="1"><c r="A1"></row>'))[0]).toMatch(
      /^survey: This part of the file is damaged/,
    );
  });

  it('is refused when it is cut off', async () => {
    const book = await givenWorkbook({ survey: [['type', 'name', 'label']] });
    expect(refusal(book.subarray(0, book.length / 2))).toHaveLength(1);
  });

  it('is not unpacked beyond 80 MB, in little time', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 }));
    expect(bomb.length).toBeLessThan(300_000);
    const work = await workOf(() => expect(refusal(bomb)[0]).toMatch(/unpacks to more than 80 MB/));
    expect(work).toBeLessThan(10_000);
  });

  it('does not reserve room for a cell far out', () => {
    expect(refusal(rawWorkbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))[0]).toMatch(
      /row 1048576.*more than 50000 rows/,
    );
    expect(refusal(rawWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))[0]).toMatch(/500 columns/);
  });

  it('cannot define entities', () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const book = rawWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': lol,
    });
    expect(refusal(book)[0]).toMatch(/damaged/);
  });
});

it('names columns as Excel does', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
