import { findAreaSet } from '../../db/queries/areas.ts';
import { type ContextRow, replaceContext } from '../../db/queries/context.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { ImportFaults } from '../tables/importFaults.ts';
import { readTable } from '../tables/readTable.ts';
import type { TableInput } from '../tables/tableInput.ts';
import { refuseFaults } from '../tables/tableRefusal.ts';
import { checkSheets } from './checkSheets.ts';
import { groupSheets } from './groupSheets.ts';
import { contextColumns, readContextRow } from './readContextRow.ts';

export interface ContextImport {
  municipality: string;
  /** Its columns are `contextColumns`. */
  file: TableInput;
  /** Counts of 1 up to below this are stored and never shown. */
  minimum?: number;
}

export interface ContextReport {
  layers: { layer: string; year: number; areas: number; hidden: number }[];
  areaSet: number;
}

/** What German police authorities commonly ask for: 1 to 4 cases are "under 5". */
export const DEFAULT_MINIMUM = 5;

/**
 * Takes counts per area and year from outside the survey, all or nothing. Each layer and year of the file takes the
 * place of the earlier one as a whole. Area keys are those of the newest areas of the town.
 *
 * @throws Refusal with every fault of the file by line
 */
export async function importContext(store: Store, wanted: ContextImport): Promise<ContextReport> {
  const { rows, areaSet } = await prepareContext(store, wanted);
  await replaceContext(store, wanted.municipality, rows);
  return { layers: reportOn(rows), areaSet };
}

/**
 * Reads and checks counts without storing anything.
 *
 * @throws Refusal with every fault by line
 */
export async function prepareContext(
  store: Store,
  { municipality, file, minimum = DEFAULT_MINIMUM }: ContextImport,
): Promise<{ rows: ContextRow[]; areaSet: number }> {
  if (!(await findMunicipality(store, municipality))) {
    throw new Refusal(
      `There is no municipality "${municipality}": create it with "municipality create ${municipality}".`,
    );
  }
  const areaSet = await findAreaSet(store, municipality);
  const areas = areaSet?.areas.map(({ key }) => key) ?? [];
  const faults = new ImportFaults(file);
  const named = await readTable(file, contextColumns, faults);
  const rows = named.flatMap((row) => {
    const read = readContextRow(row, areas, faults);
    return read ? [{ line: row.line, row: { ...read, minimum, areaSet: areaSet?.version ?? 0 } }] : [];
  });
  checkSheets(rows, new Map(areaSet?.areas.map(({ key, name }) => [key, name])), faults);
  refuseFaults(file, faults);
  return { rows: rows.map(({ row }) => row), areaSet: areaSet?.version ?? 0 };
}

function reportOn(rows: readonly ContextRow[]): ContextReport['layers'] {
  return groupSheets(rows).flatMap((sheet) => {
    const [first] = sheet;
    if (!first) return [];
    const hidden = sheet.filter(({ count, minimum }) => count > 0 && count < minimum).length;
    const areas = sheet.filter(({ area }) => area !== '').length;
    return [{ layer: first.layer, year: first.year, areas, hidden }];
  });
}
