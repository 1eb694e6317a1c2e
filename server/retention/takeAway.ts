import { stringify as csv } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import { findAreaSet } from '../../db/queries/areas.ts';
import { listContext } from '../../db/queries/context.ts';
import { listMargins } from '../../db/queries/margins.ts';
import { listMeasures } from '../../db/queries/measures.ts';
import { isRead, listReleaseSteps } from '../../db/queries/releaseSteps.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { releaseAsCsv } from '../exports/csv.ts';
import { releaseAsGeoJson } from '../exports/geojson.ts';
import type { Release } from '../release/release.ts';
import { getMunicipality } from '../waves/getWave.ts';

/** A file to write; `name` may hold folders. */
export interface TakenFile {
  name: string;
  content: string;
}

/**
 * What a town takes along when it moves on, as open files: questionnaires (YAML), the releases anybody reads (JSON as
 * frozen, CSV, GeoJSON), margins (CSV), measures and context (JSON). Never an answer, a text or a code.
 *
 * @throws Refusal when there is no such town
 */
export async function takeAway(store: Store, municipality: string): Promise<TakenFile[]> {
  const town = await getMunicipality(store, municipality);
  const files: TakenFile[] = [{ name: 'municipality.json', content: json(town) }];
  for (const wave of await listWaves(store, municipality)) {
    files.push({ name: `${wave.key}/questionnaire.yaml`, content: yaml(wave.questionnaire) });
    const margins = await listMargins(store, municipality, wave.key);
    if (margins.length > 0)
      files.push({
        name: `${wave.key}/margins.csv`,
        content: csv(margins, { header: true, escape_formulas: true }),
      });
    files.push(...(await takeReleases(store, wave)));
  }
  files.push({ name: 'measures.json', content: json(await listMeasures(store, municipality)) });
  files.push({ name: 'context.json', content: json(await listContext(store, municipality)) });
  await recordAction(store, {
    municipality,
    account: commandLine,
    action: 'town.takeAway',
    subject: municipality,
    detail: `${files.length} files`,
  });
  return files;
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
