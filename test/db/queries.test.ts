import { describe, expect, it } from 'vitest';
import { findAreaSet, storeAreaSet } from '../../db/queries/areas.ts';
import { createMunicipality, findMunicipality, listMunicipalities } from '../../db/queries/municipalities.ts';
import {
  findRelease,
  insertRelease,
  listPublished,
  listReleases,
  publishRelease,
  sha256,
} from '../../db/queries/releases.ts';
import { createWave, findWave, freezeWave, listWaves, setWaveState } from '../../db/queries/waves.ts';
import { givenAreas, givenQuestionnaire } from './givenQuestionnaire.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';

describe('municipalities', () => {
  it('are found by key, listed by name, and never overwritten', async () => {
    const store = await givenStore();
    const notice = { de: 'Erfundene Daten', en: 'Synthetic data' };
    expect(await createMunicipality(store, { key: 'meissen', name: 'Meißen', notice })).toBe(true);
    expect(await createMunicipality(store, { key: 'meissen', name: 'Another' })).toBe(false);
    await createMunicipality(store, { key: 'coswig', name: 'Coswig', timeZone: 'Atlantic/Azores' });
    expect(await findMunicipality(store, 'meissen')).toEqual({
      key: 'meissen',
      name: 'Meißen',
      timeZone: 'Europe/Berlin',
      notice,
      contact: null,
    });
    expect((await listMunicipalities(store)).map(({ key }) => key)).toEqual(['coswig', 'meissen']);
    expect(await findMunicipality(store, 'radebeul')).toBeUndefined();
  });
});

describe('areas', () => {
  it('come back in their order, the newest version unless another is named', async () => {
    const store = await givenStore();
    await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
    expect(await findAreaSet(store, 'meissen')).toBeUndefined();
    expect(await storeAreaSet(store, 'meissen', givenAreas)).toBe(1);
    expect(await storeAreaSet(store, 'meissen', givenAreas.toReversed())).toBe(2);
    expect(await findAreaSet(store, 'meissen', 1)).toEqual({ version: 1, areas: givenAreas });
    expect(await findAreaSet(store, 'meissen')).toEqual({ version: 2, areas: givenAreas.toReversed() });
    expect(await findAreaSet(store, 'meissen', 3)).toBeUndefined();
  });

  it('are all stored or none', async () => {
    const store = await givenStore();
    await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
    const twice = [...givenAreas, ...givenAreas.slice(0, 1)];
    await expect(storeAreaSet(store, 'meissen', twice)).rejects.toThrow('UNIQUE');
    expect(await findAreaSet(store, 'meissen')).toBeUndefined();
    expect(await storeAreaSet(store, 'meissen', givenAreas)).toBe(1);
  });
});

describe('waves', () => {
  it('begin as drafts and are frozen once', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store, '2026', { state: 'draft' });
    expect(await findWave(store, 'meissen', '2026')).toEqual({
      municipality: 'meissen',
      key: '2026',
      title: { de: '2026' },
      state: 'draft',
      sample: 'open',
      questionnaire: givenQuestionnaire,
      areaSet: 0,
      closedOn: null,
      placeList: 0,
      opensOn: null,
      closesOn: null,
      minimumAge: null,
      isPaused: false,
      testOf: null,
    });
    const frozen = { ...givenQuestionnaire, version: 2 };
    expect(await freezeWave(store, 'meissen', '2026', { questionnaire: frozen, areaSet: 1 })).toBe(true);
    await setWaveState(store, 'meissen', '2026', 'open');
    const later = { questionnaire: { ...frozen, version: 3 }, areaSet: 1 };
    expect(await freezeWave(store, 'meissen', '2026', later)).toBe(false);
    expect(await findWave(store, 'meissen', '2026')).toMatchObject({
      state: 'open',
      areaSet: 1,
      questionnaire: { version: 2 },
    });
  });

  it('keep the day they were closed on', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store);
    expect(await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30')).toBe(true);
    expect(await findWave(store, 'meissen', '2026')).toMatchObject({
      state: 'closed',
      closedOn: '2026-11-30',
    });
    expect(await setWaveState(store, 'meissen', '1999', 'open')).toBe(false);
  });

  it('are listed by key, each town for itself', async () => {
    const store = await givenStore();
    await givenTown(store);
    await createMunicipality(store, { key: 'coswig', name: 'Coswig' });
    for (const key of ['2026', '2024']) await givenWave(store, key, { state: 'draft' });
    const wave = { municipality: 'coswig', key: '2026', title: {}, sample: 'open' as const };
    expect(await createWave(store, { ...wave, questionnaire: givenQuestionnaire })).toBe(true);
    expect(await createWave(store, { ...wave, questionnaire: givenQuestionnaire })).toBe(false);
    expect((await listWaves(store, 'meissen')).map(({ key }) => key)).toEqual(['2024', '2026']);
  });
});

describe('releases', () => {
  it('are numbered in each wave, found with their body, and published one by one', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store, '2024');
    await givenWave(store, '2026');
    const build = (wave: string, createdOn: string) =>
      insertRelease(store, { municipality: 'meissen', wave, createdOn }, (number) =>
        JSON.stringify({ wave, number }),
      );
    const numbers = [
      await build('2024', '2026-11-20'),
      await build('2024', '2026-11-21'),
      await build('2026', '2026-11-22'),
    ].map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 1]);
    expect(await listPublished(store, 'meissen')).toEqual([]);
    expect(await publishRelease(store, 'meissen', '2024', 2)).toBe(true);
    expect(await publishRelease(store, 'meissen', '2026', 1)).toBe(true);
    expect(await publishRelease(store, 'meissen', '2026', 9)).toBe(false);
    const published = await listPublished(store, 'meissen');
    expect(published.map(({ wave, number }) => `${wave}/${number}`)).toEqual(['2026/1', '2024/2']);
    expect(published[0]).not.toHaveProperty('body');
    expect(
      (await listReleases(store, 'meissen', '2024')).map(({ number, state }) => [number, state]),
    ).toEqual([
      [2, 'published'],
      [1, 'built'],
    ]);
    const body = '{"wave":"2024","number":2}';
    expect(await findRelease(store, 'meissen', '2024', 2)).toMatchObject({ body, sha256: sha256(body) });
    expect(await findRelease(store, 'meissen', '2024', 3)).toBeUndefined();
  });
});
