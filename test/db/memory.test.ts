import { expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { createMunicipality, findMunicipality } from '../../db/queries/municipalities.ts';
import { insertRelease, listPublished, publishRelease } from '../../db/queries/releases.ts';
import { findWave, findWaveInTown, setWaveState } from '../../db/queries/waves.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';

async function givenOpenWave() {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store);
  return { store, find: () => findWave(store, 'meissen', '2026') };
}

it('reads a wave once while nobody writes', async () => {
  const { find } = await givenOpenWave();
  expect((await find())?.questionnaire).toBe((await find())?.questionnaire);
});

it('sees at once what this process writes', async () => {
  const { store, find } = await givenOpenWave();
  expect((await find())?.state).toBe('open');
  await setWaveState(store, 'meissen', '2026', 'counting');
  expect((await find())?.state).toBe('counting');
});

it('sees at once what another process writes', async () => {
  const { store, find } = await givenOpenWave();
  expect((await find())?.state).toBe('open');
  const other = await openStore(store.folder);
  await setWaveState(other, 'meissen', '2026', 'closed', '2026-11-30');
  expect((await find())?.state).toBe('closed');
  await other.close();
});

it('does not remember what was not there', async () => {
  const store = await givenStore();
  expect(await findMunicipality(store, 'meissen')).toBeUndefined();
  expect(await listPublished(store, 'meissen')).toEqual([]);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  expect((await findMunicipality(store, 'meissen'))?.name).toBe('Meißen');
});

it('lists a release as soon as another process publishes it', async () => {
  const { store } = await givenOpenWave();
  await insertRelease(store, { municipality: 'meissen', wave: '2026', createdOn: '2026-11-30' }, () => '{}');
  expect(await listPublished(store, 'meissen')).toEqual([]);
  const other = await openStore(store.folder);
  await publishRelease(other, 'meissen', '2026', 1);
  expect(await listPublished(store, 'meissen')).toHaveLength(1);
  await other.close();
});

it('sees what another process writes with the next turn where many ask at once', async () => {
  const { store } = await givenOpenWave();
  const find = async () => (await findWaveInTown(store, 'meissen', '2026'))?.wave.state;
  const other = await openStore(store.folder);
  expect(await Promise.all([find(), find()])).toEqual(['open', 'open']);
  await setWaveState(other, 'meissen', '2026', 'counting');
  expect(await find()).toBe('counting');
  await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
  expect(await find()).toBe('closed');
  expect(await findWaveInTown(store, 'meissen', '1999')).toBeUndefined();
  expect(await findWaveInTown(store, 'atlantis', '2026')).toBeUndefined();
  await other.close();
});
