import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectCsv } from '../../../server/tables/inspectCsv.ts';
import { CsvFault, readCsv } from '../../../server/tables/readCsv.ts';

const folder = mkdtempSync(join(tmpdir(), 'umfeld-csv-'));
const file = join(folder, 'a.csv');
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(content: string | Uint8Array) {
  writeFileSync(file, content);
  const rows = [];
  for await (const row of readCsv(file, await inspectCsv(file), () => {})) rows.push(row);
  return rows;
}

async function faultOf(content: string): Promise<CsvFault> {
  const error = await rowsOf(content).catch((reason: unknown) => reason);
  if (error instanceof CsvFault) return error;
  throw error;
}

const fieldsOf = async (content: string | Uint8Array) => (await rowsOf(content)).map((row) => row.fields);
const linesOf = async (content: string) => (await rowsOf(content)).map((row) => row.line);

describe('CSV', () => {
  it.each([',', ';', '\t'])('is read with %j between the columns', async (separator) => {
    const text = [`a${separator}"b,;\tc"`, `1${separator}2`].join('\n');
    expect(await fieldsOf(text)).toEqual([
      ['a', 'b,;\tc'],
      ['1', '2'],
    ]);
  });

  it('is read with any line ends, mixed ones too', async () => {
    for (const text of ['a,b\n1,2\n', 'a,b\r\n1,2', 'a,b\r1,2\r', 'a,b\r\n\n1,2\n\r\n']) {
      expect(await fieldsOf(text)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });

  it('is read with and without a byte-order mark', async () => {
    expect(await fieldsOf('\uFEFF"a",ä\n1,2\n')).toEqual([
      ['a', 'ä'],
      ['1', '2'],
    ]);
  });

  it('is read as German Excel saves it', async () => {
    expect(await fieldsOf(Buffer.from('Straße;€\nKölln;1\n', 'latin1'))).toEqual([
      ['Straße', '¬'],
      ['Kölln', '1'],
    ]);
    expect(await fieldsOf(Uint8Array.from([0xe4, 0x2c, 0x80, 0x0a, 0x84, 0x2c, 0x93]))).toEqual([
      ['ä', '€'],
      ['„', '“'],
    ]);
  });

  it('is read as Excel saves "Unicode text"', async () => {
    expect(await fieldsOf(Buffer.from('\uFEFFStraße\t€\nKölln\t1\n', 'utf16le'))).toEqual([
      ['Straße', '€'],
      ['Kölln', '1'],
    ]);
  });

  it('finds a letter outside UTF-8 at the very end of a long file', async () => {
    const text = `a,b\n${'ü,1\n'.repeat(50_000)}`;
    const rows = await rowsOf(Buffer.concat([Buffer.from(text, 'latin1')]));
    expect(rows).toHaveLength(50_001);
    expect(rows.at(-1)).toEqual({ line: 50_001, fields: ['ü', '1'] });
  });

  it('knows the line of a row behind blank lines and line breaks in texts', async () => {
    expect(await linesOf('a,b\n\n\n1,2\n"x\ny\n",2\n3,4\n')).toEqual([1, 4, 5, 8]);
    expect(await linesOf('a,b\r\n\r\n\r\n1,2\r\n"x\r\ny\r\n",2\r\n3,4\r\n')).toEqual([1, 4, 5, 8]);
  });

  it('names the line where a quotation mark is opened and not closed', async () => {
    expect(await faultOf('a,b\n1,2\n\n3,"4\n5,6\n')).toMatchObject({
      line: 4,
      message: expect.stringContaining('never closed'),
    });
    const long = await faultOf(`a,b\n1,"2\n${'5,6\n'.repeat(60_000)}`);
    expect(long).toMatchObject({ line: 2, message: expect.stringContaining('left open') });
  });

  it('names the line of a stray quotation mark', async () => {
    expect(await faultOf('a,b\n1,"2"x\n')).toMatchObject({
      line: 2,
      message: expect.stringContaining('written twice'),
    });
    expect(await faultOf('a,b\n1,2"x"\n')).toMatchObject({
      line: 2,
      message: expect.stringContaining('inside a text'),
    });
  });

  it('gives back the rows before a fault, and is done with it at the first of thousands', async () => {
    writeFileSync(file, `a,b\n1,2\n${'x"'.repeat(40_000)}\n3,4\n`);
    const rows: string[][] = [];
    const start = process.cpuUsage();
    const reading = async () => {
      for await (const { fields } of readCsv(file, await inspectCsv(file), () => {})) rows.push(fields);
    };
    await expect(reading()).rejects.toMatchObject({ name: 'CsvFault', line: 3 });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
