import type { NewResponse } from '../../../db/queries/sealed/responses.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { Refusal } from '../../http/refusal.ts';
import { showValue } from '../../tables/importFaults.ts';
import type { CsvKind } from '../../tables/inspectCsv.ts';
import { CsvFault, type CsvRow, readCsv } from '../../tables/readCsv.ts';
import { tidyWord } from '../../tables/tidyWord.ts';
import { checkHeader, findMissingColumns } from './checkHeader.ts';
import { listWords } from './checkValues.ts';
import type { FileReport } from './fileReport.ts';
import type { ImportMapping } from './importMapping.ts';
import { type ImportPlan, type RowReader, rowReader } from './rowReader.ts';

const batchSize = 1000;
const mostValuesShown = 8;

interface FileToRead extends Omit<ImportPlan, 'header'> {
  file: string;
  kind: CsvKind;
  onProgress: (bytes: number) => void;
}

/**
 * The responses of a CSV file in batches. After the first fault no more come, but the rest of the file is still
 * checked, so that the report is whole.
 *
 * @param report counts as the file is read; complete when the last batch has come
 * @throws Refusal at the end of the file, with what is wrong in it
 */
export async function* readResponses(plan: FileToRead, report: FileReport): AsyncGenerator<NewResponse[]> {
  const rows = tidyRows(readCsv(plan.file, plan.kind, plan.onProgress));
  const unkept = new Set<string>();
  let batch: NewResponse[] = [];
  try {
    const header = await readHeader(rows, plan, report);
    const read = rowReader({ ...plan, header });
    for await (const row of rows) {
      const response = readRow(row, header, read, report);
      if (response === undefined) rememberUnkept(unkept, row, header, plan.mapping);
      else if (response !== 'faulty' && report.faults.count === 0) batch.push(response);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    report.faults.add(error.line, error.message);
  }
  refuseFaults(plan, report);
  refuseNothing(plan, report, unkept);
  yield batch;
}

/** Rows with every cell as it is compared; rows of empty cells, as spreadsheets leave them at the end, are dropped. */
async function* tidyRows(rows: AsyncIterable<CsvRow>): AsyncGenerator<CsvRow> {
  for await (const { line, fields } of rows) {
    const tidy = fields.map(tidyWord);
    if (tidy.some((field) => field !== '')) yield { line, fields: tidy };
  }
}

/** @throws Refusal when the columns are not those the mapping names: then no row can be read */
async function readHeader(
  rows: AsyncGenerator<CsvRow>,
  { file, mapping }: FileToRead,
  { faults }: FileReport,
): Promise<string[]> {
  const first = await rows.next();
  if (first.done) throw new Refusal(`${file} is empty: its first line must name the columns.`);
  const { line, fields: header } = first.value;
  checkHeader(header, line, faults);
  const missing = findMissingColumns(mapping, header, file);
  if (missing.length > 0 || faults.count > 0) {
    throw new Refusal(`${file} and ${mapping.file} do not fit together; nothing was stored:`, [
      ...missing.map(formatFault),
      ...faults.list(),
    ]);
  }
  return header;
}

/** The response of one row, undefined when `keep` leaves it out. */
function readRow(
  { line, fields }: CsvRow,
  header: readonly string[],
  read: RowReader,
  report: FileReport,
): NewResponse | 'faulty' | undefined {
  report.startRow(line);
  if (fields.length !== header.length) {
    report.faults.add(
      line,
      `${fields.length} cells instead of ${header.length}; does a text with a separator stand without quotation marks?`,
    );
    return 'faulty';
  }
  const before = report.faults.count;
  const response = read(fields, report);
  if (response === undefined) return undefined;
  report.kept += 1;
  return report.faults.count > before ? 'faulty' : response;
}

function rememberUnkept(
  unkept: Set<string>,
  { fields }: CsvRow,
  header: readonly string[],
  { keep }: ImportMapping,
): void {
  if (keep && unkept.size < mostValuesShown) unkept.add(fields[header.indexOf(keep.column)] ?? '');
}

function refuseFaults({ file, kind }: FileToRead, { faults }: FileReport): void {
  if (faults.count === 0) return;
  const note = kind.encoding === 'windows-1252' ? ' It is not UTF-8 and was read as Windows-1252.' : '';
  const count = faults.count === 1 ? 'one fault' : `${faults.count} faults`;
  throw new Refusal(`${file} has ${count}; nothing was stored.${note}`, faults.list());
}

function refuseNothing({ file, mapping }: FileToRead, report: FileReport, unkept: ReadonlySet<string>): void {
  if (report.read === 0) throw new Refusal(`${file} has a header but no rows; nothing was stored.`);
  if (report.kept > 0) return;
  const seen = listWords([...unkept].map((value) => `"${showValue(value)}"`));
  throw new Refusal(
    `${mapping.file}: "keep" leaves out every row of ${file}; its column "${mapping.keep?.column}" holds ${seen}.`,
  );
}
