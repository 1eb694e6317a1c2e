import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

type Value = string | number | boolean | Date | null;

/** A real .xlsx workbook, written by another program than the one that reads it. */
export async function givenWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => cellOf(value))),
  }));
  return writeXlsxFile(written as unknown as Parameters<typeof writeXlsxFile>[0]).toBuffer();
}

function cellOf(value: Value) {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
  return { value };
}

/** The parts of a workbook with one sheet, to be damaged or filled with what no writer would write. */
export function rawWorkbook(sheet: string, others: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...others,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}
