import { findAreaSet } from '../../db/queries/areas.ts';
import { type MeasureRow, replaceMeasures } from '../../db/queries/measures.ts';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { ImportFaults } from '../tables/importFaults.ts';
import { readTable } from '../tables/readTable.ts';
import type { TableInput } from '../tables/tableInput.ts';
import { refuseFaults } from '../tables/tableRefusal.ts';
import { type KnownWords, measureColumns, readMeasureRow } from './readMeasureRow.ts';

/**
 * Takes the register of measures of a town, all or nothing, in the place of the earlier one.
 *
 * @param file its columns are `measureColumns`
 * @returns how many measures are in the register now
 * @throws Refusal with every fault of the file by line
 */
export async function importMeasures(store: Store, municipality: string, file: TableInput): Promise<number> {
  const measures = await prepareMeasures(store, municipality, file);
  await replaceMeasures(store, municipality, measures);
  return measures.length;
}

/**
 * Reads and checks a register without storing anything.
 *
 * @throws Refusal with every fault by line
 */
export async function prepareMeasures(
  store: Store,
  municipality: string,
  file: TableInput,
): Promise<MeasureRow[]> {
  if (!(await findMunicipality(store, municipality))) {
    throw new Refusal(
      `There is no municipality "${municipality}": create it with "municipality create ${municipality}".`,
    );
  }
  const known = await listKnownWords(store, municipality);
  const faults = new ImportFaults(file);
  const rows = await readTable(file, measureColumns, faults);
  const measures = rows.flatMap((row) => {
    const measure = readMeasureRow(row, known, faults);
    return measure ? [{ line: row.line, measure }] : [];
  });
  refuseTwice(measures, faults);
  refuseFaults(file, faults);
  return measures.map(({ measure }) => measure);
}

async function listKnownWords(store: Store, municipality: string): Promise<KnownWords> {
  const [areaSet, waves] = await Promise.all([
    findAreaSet(store, municipality),
    listWaves(store, municipality),
  ]);
  const indicators = waves.flatMap(({ questionnaire }) =>
    questionnaire.indicators.filter(({ kind }) => kind !== 'shares').map(({ key }) => key),
  );
  return {
    areas: areaSet?.areas.map(({ key }) => key) ?? [],
    areaSet: areaSet?.version ?? 0,
    indicators: [...new Set(indicators)],
    waves: waves.map(({ key }) => key),
  };
}

function refuseTwice(measures: readonly { line: number; measure: MeasureRow }[], faults: ImportFaults): void {
  const seen = new Map<string, number>();
  for (const { line, measure } of measures) {
    const first = seen.get(measure.key);
    if (first !== undefined)
      faults.add(line, `"${measure.key}" stands in line ${first} already`, {
        column: 'key',
        code: 'cell.keyTwice',
        parts: { value: measure.key, line: first },
      });
    seen.set(measure.key, first ?? line);
  }
}
