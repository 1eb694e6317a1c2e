import { type AreaLink, replaceAreaLinks } from '../../../db/queries/areaLinks.ts';
import { type AreaRow, findAreaSet } from '../../../db/queries/areas.ts';
import type { Store } from '../../../db/store.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import { measureLand } from '../../areas/measureLand.ts';
import { Refusal } from '../../http/refusal.ts';
import { ImportFaults, showValue } from '../../tables/importFaults.ts';
import { readTidyRows, type TidyTable } from '../../tables/readTidyRows.ts';
import { getMunicipality } from '../getWave.ts';

const columns = ['old', 'new'] as const;

/** Borders of one area, drawn twice by an office, differ by less. */
const largestDifference = 0.05;

export interface AreaLinksImport {
  municipality: string;
  /** Path of the CSV file with the columns old, new: one row an old area. */
  file: string;
  /** Versions of the area sets; the newest two unless named. */
  from?: number;
  to?: number;
}

type Link = AreaLink & { line: number };

interface Towns {
  older: readonly AreaRow[];
  newer: readonly AreaRow[];
}

/**
 * Declares which areas of a newer area set are whole areas of an older one, renamed or merged. Waves on both sets are
 * compared across them only so far (`matchAreas`); an area that was split or cut differently stays a break.
 *
 * @throws Refusal with every fault of the file by line, or once a release on the newer areas was published
 */
export async function importAreaLinks(
  store: Store,
  { municipality, file, from, to }: AreaLinksImport,
): Promise<{ from: number; to: number; links: number; areas: number }> {
  const town = await getMunicipality(store, municipality);
  const newer = await findAreaSet(store, municipality, to);
  const fromSet = from ?? (newer?.version ?? 0) - 1;
  const older = await findAreaSet(store, municipality, fromSet);
  if (!newer || !older || fromSet >= newer.version) {
    throw new Refusal(
      `${town.name} needs two area sets, the older one first: see "areas import", --from and --to.`,
    );
  }
  const faults = new ImportFaults(file);
  const table = await readTidyRows(file, faults);
  const links = readLinks(file, table, { older: older.areas, newer: newer.areas }, faults);
  if (faults.count === 0) checkLand(links, { older: older.areas, newer: newer.areas }, faults);
  if (faults.count > 0) {
    const count = faults.count === 1 ? 'one fault' : `${faults.count} faults`;
    throw new Refusal(`${file} has ${count}; nothing was stored.`, faults.list());
  }
  const sets = { fromSet, toSet: newer.version };
  const rows = links.map(({ fromArea, toArea }) => ({ fromArea, toArea }));
  if (await replaceAreaLinks(store, municipality, sets, rows)) {
    const areas = new Set(rows.map(({ toArea }) => toArea)).size;
    return { from: fromSet, to: newer.version, links: rows.length, areas };
  }
  throw new Refusal(
    `A release on area set ${newer.version} of ${town.name} was published: what it compared stands.`,
  );
}

function readLinks(file: string, { header, rows }: TidyTable, towns: Towns, faults: ImportFaults): Link[] {
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const lines = missing.map((name) => `${file}:1: the column "${name}" is missing`);
    throw new Refusal(`${file} does not fit; nothing was stored:`, lines);
  }
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, fields }) => {
    const [fromArea = '', toArea = ''] = columns.map((name) => fields[header.indexOf(name)]);
    const before = faults.count;
    requireArea(line, fromArea, towns.older, 'older', faults);
    requireArea(line, toArea, towns.newer, 'newer', faults);
    const first = seen.get(fromArea);
    if (first !== undefined) {
      faults.add(line, `${fromArea} stands in line ${first} already: a whole area goes into one area only`);
    }
    seen.set(fromArea, first ?? line);
    return faults.count > before ? [] : [{ line, fromArea, toArea }];
  });
}

function requireArea(
  line: number,
  key: string,
  rows: readonly AreaRow[],
  which: string,
  faults: ImportFaults,
) {
  const keys = rows.map((row) => row.key);
  if (keys.includes(key)) return;
  const help = suggestWord(key, keys) ?? 'see "areas import"';
  faults.add(line, `the ${which} area set has no area "${showValue(key)}"; ${help}`);
}

/** A new area is as large as its old ones together and lies where they lay; else it is not made of whole areas. */
function checkLand(links: readonly Link[], { older, newer }: Towns, faults: ImportFaults): void {
  for (const toArea of new Set(links.map((link) => link.toArea))) {
    const sources = links.filter((link) => link.toArea === toArea);
    const old = measureLand(older.filter(({ key }) => sources.some(({ fromArea }) => fromArea === key)));
    const now = measureLand(newer.filter(({ key }) => key === toArea));
    const line = sources[0]?.line ?? 1;
    const names = sources.map(({ fromArea }) => fromArea).join(' + ');
    const grown = now.size / old.size - 1;
    if (Math.abs(grown) > largestDifference) {
      const percent = `${Math.round(Math.abs(grown) * 100)} % ${grown > 0 ? 'larger' : 'smaller'}`;
      faults.add(line, `${toArea} is ${percent} than ${names}: it is not made of these whole areas`);
    } else if (Math.hypot(now.x - old.x, now.y - old.y) > Math.sqrt(old.size) / 10) {
      faults.add(line, `${toArea} does not lie where ${names} lay`);
    }
  }
}
