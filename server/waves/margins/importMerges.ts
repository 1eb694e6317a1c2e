import { type AreaRow, findAreaSet } from '../../../db/queries/areas.ts';
import { type MergeRow, replaceMerges } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import { Refusal } from '../../http/refusal.ts';
import { ImportFaults, showValue } from '../../tables/importFaults.ts';
import { readTidyRows, type TidyTable } from '../../tables/readTidyRows.ts';
import { nameOfTable, type TableInput } from '../../tables/tableInput.ts';
import { refuseFaults } from '../../tables/tableRefusal.ts';
import { getWave } from '../getWave.ts';

const columns = ['area', 'into', 'name'] as const;

export interface MergesImport {
  municipality: string;
  wave: string;
  /** The columns area, into, name: one row an area. */
  file: TableInput;
}

interface Part extends MergeRow {
  line: number;
}

/**
 * Declares which areas of a wave are shown as one where too few people answered in any of them. Whether they are is
 * decided once, when the release is built, on the number of respondents (`mergeAreas`). Takes the place of an earlier
 * declaration; stands once a release was published, for two tables that cut a town differently can be subtracted.
 *
 * @returns how many groups were declared
 * @throws Refusal with every fault of the file by line
 */
export async function importMerges(
  store: Store,
  wanted: MergesImport,
): Promise<{ groups: number; areas: number }> {
  const { municipality, wave: key } = wanted;
  const rows = await prepareMerges(store, wanted);
  if (await replaceMerges(store, municipality, key, rows)) {
    return { groups: new Set(rows.map(({ intoKey }) => intoKey)).size, areas: rows.length };
  }
  throw publishedAlready(`${municipality}/${key}`);
}

export const publishedAlready = (wave: string): Refusal =>
  new Refusal(`A release of wave ${wave} was published: its areas stand as they were shown.`, [], {
    code: 'merges.published',
  });

/**
 * Reads and checks a declaration without storing anything.
 *
 * @throws Refusal with every fault by line
 */
export async function prepareMerges(
  store: Store,
  { municipality, wave: key, file }: MergesImport,
): Promise<MergeRow[]> {
  const wave = await getWave(store, municipality, key);
  const areaSet = await findAreaSet(store, municipality, wave.areaSet > 0 ? wave.areaSet : undefined);
  const faults = new ImportFaults(file);
  const table = await readTidyRows(file, faults);
  requireColumns(nameOfTable(file), table.header);
  const areas = areaSet?.areas ?? [];
  const parts = readParts(table, areas, faults);
  if (faults.count === 0) checkGroups(parts, areas, faults);
  refuseFaults(file, faults);
  return parts.map(({ area, intoKey, intoName }) => ({ area, intoKey, intoName }));
}

function requireColumns(file: string, header: readonly string[]): void {
  const missing = columns.filter((name) => header.indexOf(name) < 0);
  const unknown = header.filter((name) => name !== '' && !columns.some((known) => known === name));
  if (missing.length === 0 && unknown.length === 0) return;
  throw new Refusal(
    `${file} does not fit; nothing was stored:`,
    [
      ...missing.map((name) => `${file}:1: the column "${name}" is missing`),
      ...unknown.map((name) => `${file}:1: there is no column "${showValue(name)}"`),
    ],
    { code: 'columns.unknown', parts: { columns: header.join(', ') } },
  );
}

function readParts({ header, rows }: TidyTable, areas: readonly AreaRow[], faults: ImportFaults): Part[] {
  const keys = areas.map(({ key }) => key);
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, fields }) => {
    const [area = '', intoKey = '', intoName = ''] = columns.map((name) => fields[header.indexOf(name)]);
    const before = faults.count;
    if (!keys.includes(area)) {
      faults.add(
        line,
        `the town has no area "${showValue(area)}"; ${suggestWord(area, keys) ?? 'see "areas import"'}`,
        { column: 'area', code: 'area.notHere', parts: { area: showValue(area) } },
      );
    }
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(intoKey)) {
      faults.add(line, `"${showValue(intoKey)}" cannot be a key: use lower-case letters, digits or "-"`, {
        column: 'into',
        code: 'cell.key',
        parts: { value: showValue(intoKey) },
      });
    }
    if (keys.includes(intoKey))
      faults.add(line, `"${intoKey}" is an area already: choose another key`, {
        column: 'into',
        code: 'group.isArea',
        parts: { value: intoKey },
      });
    if (intoName === '')
      faults.add(line, 'the name people read is missing', {
        column: 'name',
        code: 'group.noName',
      });
    const first = seen.get(area);
    if (first !== undefined)
      faults.add(line, `${area} stands in line ${first} already`, {
        column: 'area',
        code: 'area.standsTwice',
        parts: { line: first },
      });
    seen.set(area, first ?? line);
    return faults.count > before ? [] : [{ line, area, intoKey, intoName }];
  });
}

/** A group lies within one district: the table stays nested. */
function checkGroups(parts: readonly Part[], areas: readonly AreaRow[], faults: ImportFaults): void {
  const nameOf = (key: string) => areas.find((area) => area.key === key)?.name ?? key;
  const districtOf = new Map(areas.map(({ key, district }) => [key, district]));
  for (const key of new Set(parts.map(({ intoKey }) => intoKey))) {
    const group = parts.filter(({ intoKey }) => intoKey === key);
    const [first] = group;
    if (!first) continue;
    if (group.length < 2)
      faults.add(first.line, `"${key}" joins nothing: it takes two areas or more`, {
        column: 'name',
        code: 'group.alone',
        parts: { name: showValue(first.intoName) },
      });
    for (const { line, area, intoName } of group) {
      if (intoName !== first.intoName) {
        faults.add(line, `"${key}" is called "${showValue(first.intoName)}" in line ${first.line}`, {
          column: 'name',
          code: 'group.names',
          parts: { line: first.line, name: showValue(first.intoName) },
        });
      }
      if (districtOf.get(area) !== districtOf.get(first.area)) {
        faults.add(line, `${area} and ${first.area} lie in different districts`, {
          column: 'area',
          code: 'area.districts',
          parts: { area: nameOf(area), other: nameOf(first.area) },
        });
      }
    }
  }
}
