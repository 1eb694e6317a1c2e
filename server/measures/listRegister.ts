import { listContext } from '../../db/queries/context.ts';
import { listMeasures, type MeasureRow } from '../../db/queries/measures.ts';
import { findRelease, listPublished } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import { hideSmallCounts } from '../context/hideSmallCounts.ts';
import type { Release } from '../release/release.ts';
import type { BeforeAndAfter } from './beforeAndAfter.ts';
import { compareBeforeAfter, type Inhabitants } from './compareBeforeAfter.ts';

/** A measure of the register, and how the figures moved. */
export interface PublicMeasure extends MeasureRow {
  beforeAndAfter: BeforeAndAfter;
}

/** The whole register of a municipality; reads what is published and what is public, nothing else. */
export async function listRegister(store: Store, municipality: string): Promise<PublicMeasure[]> {
  const register = await listMeasures(store, municipality);
  if (register.length === 0) return [];
  const [releases, inhabitants] = await Promise.all([
    listNewestReleases(store, municipality),
    findInhabitants(store, municipality),
  ]);
  return register.map((measure) => ({
    ...measure,
    beforeAndAfter: compareBeforeAfter(measure, { releases, register, inhabitants }),
  }));
}

async function listNewestReleases(store: Store, municipality: string): Promise<Release[]> {
  const newest = new Map<string, number>();
  for (const { wave, number } of await listPublished(store, municipality))
    newest.set(wave, Math.max(number, newest.get(wave) ?? 0));
  const rows = await Promise.all(
    [...newest].map(([wave, number]) => findRelease(store, municipality, wave, number)),
  );
  return rows.flatMap((row) => (row ? [JSON.parse(row.body) as Release] : []));
}

/** The newest layer of inhabitants that anybody may read. */
async function findInhabitants(store: Store, municipality: string): Promise<Inhabitants | undefined> {
  const rows = (await listContext(store, municipality)).filter(({ kind }) => kind === 'population');
  const newest = rows.toSorted((a, b) => b.year - a.year)[0];
  if (!newest) return undefined;
  const sheet = rows.filter(({ layer, year }) => layer === newest.layer && year === newest.year);
  const status = hideSmallCounts(sheet);
  const shown = sheet.filter(({ area }) => area !== '' && status.get(area) === 'shown');
  return {
    year: newest.year,
    areaSet: newest.areaSet,
    byArea: new Map(shown.map(({ area, count }) => [area, count])),
  };
}
