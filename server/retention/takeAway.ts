import { stringify as yaml } from 'yaml';
import { findAreaSet } from '../../db/queries/areas.ts';
import { listContext } from '../../db/queries/context.ts';
import { listMargins, listMerges } from '../../db/queries/margins.ts';
import { listMeasures } from '../../db/queries/measures.ts';
import { findNewestPlaceList, listNamedPlaces } from '../../db/queries/namedPlaces.ts';
import { isRead, listReleaseSteps } from '../../db/queries/releaseSteps.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { releaseAsCsv } from '../exports/csv.ts';
import { releaseAsGeoJson } from '../exports/geojson.ts';
import { authorWave } from '../questionnaires/authorWave.ts';
import type { Release } from '../release/release.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { areasAsGeoJson } from './takenAreas.ts';
import { contextTable, marginsTable, measuresTable, mergesTable, placesTable } from './takenTables.ts';

/** A file to write; `name` may hold folders. */
export interface TakenFile {
  name: string;
  content: string;
}

/**
 * What a town takes along when it moves on, as open files that the import commands read again: outlines (GeoJSON),
 * questionnaires (YAML), margins, measures, context and places (CSV), and the releases anybody reads (JSON as frozen,
 * CSV, GeoJSON). Never an answer, a text or a code.
 *
 * @throws Refusal when there is no such town
 */
export async function takeAway(store: Store, municipality: string): Promise<TakenFile[]> {
  const town = await getMunicipality(store, municipality);
  const files: TakenFile[] = [
    { name: 'municipality.json', content: json(town) },
    ...(await takeAreas(store, municipality)),
  ];
  for (const wave of await listWaves(store, municipality)) files.push(...(await takeWave(store, wave)));
  const [measures, context, places] = await Promise.all([
    listMeasures(store, municipality),
    listContext(store, municipality),
    findNewestPlaceList(store, municipality),
  ]);
  if (measures.length > 0) files.push({ name: 'measures.csv', content: measuresTable(measures) });
  if (context.length > 0) files.push({ name: 'context.csv', content: contextTable(context) });
  if (places)
    files.push({
      name: 'places.csv',
      content: placesTable(await listNamedPlaces(store, municipality, places.version)),
    });
  await recordAction(store, {
    municipality,
    account: commandLine,
    action: 'town.takeAway',
    subject: municipality,
    detail: `${files.length} files`,
  });
  return files;
}

/** The newest outlines, and those that earlier waves stand on. */
async function takeAreas(store: Store, municipality: string): Promise<TakenFile[]> {
  const newest = await findAreaSet(store, municipality);
  if (!newest) return [];
  const files = [{ name: 'areas.geojson', content: json(areasAsGeoJson(newest)) }];
  for (let version = 1; version < newest.version; version++) {
    const earlier = await findAreaSet(store, municipality, version);
    if (earlier) files.push({ name: `areas-${version}.geojson`, content: json(areasAsGeoJson(earlier)) });
  }
  return files;
}

async function takeWave(store: Store, wave: WaveRow): Promise<TakenFile[]> {
  const { municipality, key, questionnaire, areaSet } = wave;
  const set = areaSet === null ? undefined : await findAreaSet(store, municipality, areaSet);
  const areas = new Set(set?.areas.map((area) => area.key));
  const files: TakenFile[] = [
    { name: `${key}/questionnaire.yaml`, content: yaml(authorWave(questionnaire, areas)) },
  ];
  const [margins, merges] = await Promise.all([
    listMargins(store, municipality, key),
    listMerges(store, municipality, key),
  ]);
  if (margins.length > 0) files.push({ name: `${key}/margins.csv`, content: marginsTable(margins) });
  if (merges.length > 0) files.push({ name: `${key}/merges.csv`, content: mergesTable(merges) });
  return [...files, ...(await takeReleases(store, wave))];
}

async function takeReleases(store: Store, { municipality, key }: WaveRow): Promise<TakenFile[]> {
  const files: TakenFile[] = [];
  for (const { number } of (await listReleaseSteps(store, municipality, key)).filter(isRead)) {
    const row = await findRelease(store, municipality, key, number);
    if (!row) continue;
    const release: Release = JSON.parse(row.body);
    const areas = (await findAreaSet(store, municipality, release.areaSet))?.areas ?? [];
    const name = `${key}/release-${number}`;
    files.push(
      { name: `${name}.json`, content: row.body },
      { name: `${name}.csv`, content: releaseAsCsv(release, release.languages[0] ?? 'de') },
      { name: `${name}.geojson`, content: json(releaseAsGeoJson(release, areas)) },
    );
  }
  return files;
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;
