import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { findBackground } from '../../../db/queries/backgrounds.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import { importBackground } from '../../../server/areas/importBackground.ts';
import type { Refusal } from '../../../server/http/refusal.ts';
import { createMunicipality } from '../../../server/municipalities/createMunicipality.ts';
import { polygon, square } from '../../fixtures/areas/givenAreas.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umfeld-background-'));
  store = await openStore(folder);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const river = {
  type: 'LineString',
  coordinates: [
    [13.4, 51.1],
    [13.5, 51.2],
  ],
};
const neighbour = { properties: { kind: 'neighbour', name: 'Coswig' }, geometry: polygon(square(13, 51)) };

const fileOf = (features: readonly object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((one) => ({ type: 'Feature', ...one })),
  });

const refusal = (file: string) =>
  importBackground(store, 'meissen', file).then(
    () => 'taken',
    (error: unknown) => String((error as Refusal).details),
  );

describe('the background of a town', () => {
  it('is stored and replaced as a whole, and sent as GeoJSON', async () => {
    const water = { properties: { kind: 'water', name: 'Elbe' }, geometry: river };
    expect(await importBackground(store, 'meissen', fileOf([water, neighbour]))).toEqual({
      water: 1,
      neighbours: 1,
    });
    await importBackground(store, 'meissen', fileOf([water]));
    expect((await findBackground(store, 'meissen'))?.features).toHaveLength(1);
    const app = createApp({ store, clock: () => new Date() });
    const reply = await app.request('/api/municipalities/meissen/background');
    expect(await reply.json()).toMatchObject({
      type: 'FeatureCollection',
      features: [{ properties: { kind: 'water', name: 'Elbe' }, geometry: river }],
    });
  });

  it('is an empty map for a town that has none', async () => {
    const app = createApp({ store, clock: () => new Date() });
    const reply = await app.request('/api/municipalities/meissen/background');
    expect(await reply.json()).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('of the demo is what its file says', async () => {
    const file = readFileSync('server/cli/demo/meissen-background.geojson', 'utf8');
    expect(await importBackground(store, 'meissen', file)).toEqual({ water: 1, neighbours: 9 });
    expect((await findBackground(store, 'meissen'))?.attribution).toContain('GeoNutzV');
  });

  it('is refused in sentences, and then nothing is stored', async () => {
    const lake = { properties: { kind: 'lake' }, geometry: polygon(square(13, 51)) };
    expect(await refusal(fileOf([lake]))).toContain('feature 1 says not what it is');
    const metres = {
      ...river,
      coordinates: [
        [4_000_000, 5_000_000],
        [4_000_001, 5_000_000],
      ],
    };
    expect(await refusal(fileOf([{ properties: { kind: 'water' }, geometry: metres }]))).not.toBe('taken');
    const roads = { properties: { kind: 'neighbour' }, geometry: river };
    expect(await refusal(fileOf([roads]))).not.toBe('taken');
    const long = Array.from({ length: 19_000 }, (_, at) => [13 + at / 100_000, 51 + (at % 2) / 1000]);
    const endless = { properties: { kind: 'water' }, geometry: { type: 'LineString', coordinates: long } };
    expect(await refusal(fileOf([endless]))).toContain('kB');
    expect(await findBackground(store, 'meissen')).toBeUndefined();
  });
});
