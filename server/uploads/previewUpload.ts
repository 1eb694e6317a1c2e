import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Words } from '../../surveys/reading/foreign/remark.ts';
import type { Fault } from '../http/fault.ts';
import { Refusal } from '../http/refusal.ts';
import type { TableFault } from '../tables/importFaults.ts';
import { TableRefusal } from '../tables/tableRefusal.ts';
import { listDimensions } from '../waves/margins/importMargins.ts';
import type { WeightingDimension } from '../waves/margins/weightingDimension.ts';
import { type Arrangement, arrangeTable } from './arrangeTable.ts';
import type { Changes } from './compareRows.ts';
import { listSpellings } from './listSpellings.ts';
import { type PreparedUpload, prepareUpload, type UploadTarget } from './prepareUpload.ts';
import { UnreadableUpload } from './unreadableUpload.ts';
import { type UploadColumn, uploadColumns } from './uploadColumns.ts';

/** How a table would be understood. */
export interface UploadPreview {
  columns: string[];
  /** The first 20 rows under our columns. */
  rows: { line: number; fields: string[] }[];
  total: number;
  faults: readonly TableFault[];
  /** All of them, also those not listed. */
  faultCount: number;
  /** What is wrong with the table as a whole. */
  refusal?: Fault;
  changes?: Changes;
  notes: Words[];
}

const mostShown = 20;

/** The columns of a kind here, with the words residents read for the groups of margins. */
export async function columnsFor(store: Store, target: UploadTarget): Promise<readonly UploadColumn[]> {
  return uploadColumns(target.kind, await dimensionsOf(store, target));
}

/**
 * Everything about a table but storing it.
 *
 * @returns `prepared` when there is nothing wrong with it
 */
export async function previewUpload(
  store: Store,
  target: UploadTarget,
  arrangement: Arrangement,
): Promise<{ preview: UploadPreview; prepared?: PreparedUpload }> {
  const dimensions = await dimensionsOf(store, target);
  const table = arrangeTable(
    arrangement,
    await listSpellings(store, target.municipality, target.kind, dimensions),
  );
  const preview: UploadPreview = {
    columns: [...table.header],
    rows: table.rows.slice(0, mostShown).map(({ line, fields }) => ({ line, fields: [...fields] })),
    total: table.rows.length,
    faults: [],
    faultCount: 0,
    notes: [],
  };
  const refusal = findColumnFault(table.header, uploadColumns(target.kind, dimensions), target);
  if (refusal) return { preview: { ...preview, refusal } };
  try {
    const prepared = await prepareUpload(store, target, table, dimensions);
    return { preview: { ...preview, changes: prepared.changes, notes: prepared.notes }, prepared };
  } catch (error) {
    if (error instanceof TableRefusal) {
      return { preview: { ...preview, faults: error.faults, faultCount: error.count } };
    }
    if (!(error instanceof Refusal)) throw error;
    return { preview: { ...preview, refusal: faultOf(error) } };
  }
}

/** What nobody foresaw at the desk is told without a reason: the sentence of the command line is English. */
export const faultOf = ({ fault }: Refusal): Fault => fault ?? { code: 'other' };

/** @throws UnreadableUpload when the table belongs to a wave and names none of the town */
async function dimensionsOf(
  store: Store,
  { municipality, kind, wave: key }: UploadTarget,
): Promise<WeightingDimension[]> {
  if (kind !== 'margins' && kind !== 'merges') return [];
  const wave = await findWave(store, municipality, key);
  if (!wave) throw new UnreadableUpload('upload.noWave');
  return kind === 'merges' ? [] : listDimensions(store, wave);
}

function findColumnFault(
  header: readonly string[],
  columns: readonly UploadColumn[],
  { kind }: UploadTarget,
): Fault | undefined {
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  const called = (name: string): Words =>
    columns.find((column) => column.name === name)?.words ?? { de: name, en: name };
  if (twice !== undefined) {
    return { code: 'columns.twice', parts: { column: called(twice) } };
  }
  const missing = columns.filter(({ name, isRequired }) => isRequired && !header.includes(name));
  if (missing.length > 0) {
    const list = (language: keyof Words) => missing.map(({ words }) => words[language]).join(', ');
    return { code: 'columns.missing', parts: { columns: { de: list('de'), en: list('en') } } };
  }
  if (kind === 'margins' && header.length < 2) return { code: 'columns.noGroups' };
  return undefined;
}
