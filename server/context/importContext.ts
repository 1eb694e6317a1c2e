import { findAreaSet } from '../../db/queries/areas.ts';
import { type ContextRow, replaceContext } from '../../db/queries/context.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { ImportFaults } from '../tables/importFaults.ts';
import { readTable } from '../tables/readTable.ts';
import { checkSheets } from './checkSheets.ts';
import { groupSheets } from './groupSheets.ts';
import { contextColumns, readContextRow } from './readContextRow.ts';

export interface ContextImport {
  municipality: string;
  /** Path of the CSV file; its columns are `contextColumns`. */
  file: string;
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
export async function importContext(
  store: Store,
  { municipality, file, minimum = DEFAULT_MINIMUM }: ContextImport,
): Promise<ContextReport> {
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
  checkSheets(rows, faults);
  if (faults.count > 0) {
    const count = faults.count === 1 ? 'one fault' : `${faults.count} faults`;
    throw new Refusal(`${file} has ${count}; nothing was stored.`, faults.list());
  }
  const stored = rows.map(({ row }) => row);
  await replaceContext(store, municipality, stored);
  return { layers: reportOn(stored), areaSet: areaSet?.version ?? 0 };
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
