import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { findAreaSet } from '../../../db/queries/areas.ts';
import type { Store } from '../../../db/store.ts';
import { importAreas } from '../../../server/areas/importAreas.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { createMunicipality } from '../../../server/municipalities/createMunicipality.ts';
import { describeRealTowns, givenFile, polygon, realFile, square } from '../../fixtures/areas/givenAreas.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umfeld-areas-'));
  store = await openStore(folder);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const fileOf = (...names: string[]) =>
  givenFile(
    names.map((name, at) => ({ properties: { name }, geometry: polygon(square(13 + at / 100, 51)) })),
  );

describe('importing areas', () => {
  it('stores them in the order of the file, ready to draw', async () => {
    const report = await importAreas(store, 'meissen', fileOf('Plossen', 'Altstadt'));
    expect(report).toEqual({ areas: 2, districts: 0, version: 1, warnings: [] });
    const set = await findAreaSet(store, 'meissen');
    expect(set?.areas.map((area) => area.key)).toEqual(['plossen', 'altstadt']);
    expect(set?.areas[0]?.simplified.type).toBe('Polygon');
  });

  it('keeps older versions for the waves that use them', async () => {
    await importAreas(store, 'meissen', fileOf('Plossen'));
    expect((await importAreas(store, 'meissen', fileOf('Plossen', 'Altstadt'))).version).toBe(2);
    expect((await findAreaSet(store, 'meissen', 1))?.areas).toHaveLength(1);
  });

  it('stores nothing of a file with one fault', async () => {
    const attempt = importAreas(store, 'meissen', fileOf('Plossen', 'Altstadt', 'Altstadt'));
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toMatchObject({
      details: [
        expect.stringContaining('The key "altstadt"'),
        expect.stringContaining('The name "Altstadt"'),
      ],
    });
    expect(await findAreaSet(store, 'meissen')).toBeUndefined();
  });

  it('refuses a town that does not exist', async () => {
    await expect(importAreas(store, 'nowhere', fileOf('A'))).rejects.toThrow('municipality create nowhere');
  });
});

describeRealTowns('importing the areas of real towns', () => {
  it('counts the districts of Meißen', async () => {
    const report = await importAreas(store, 'meissen', realFile('meissen/illustrative-areas.geojson'));
    expect(report).toEqual({ areas: 13, districts: 4, version: 1, warnings: [] });
  });

  it.each([
    ['dresden/stadtteile.geojson', 61],
    ['leipzig/ortsteile.geojson', 63],
    ['chemnitz/stadtteile.geojson', 39],
    ['somerville/wards.geojson', 7],
  ])('stores %s', async (file, count) => {
    expect(await importAreas(store, 'meissen', realFile(file))).toMatchObject({ areas: count });
    expect((await findAreaSet(store, 'meissen'))?.areas).toHaveLength(count);
  });
});
