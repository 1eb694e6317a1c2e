import { expect, it } from 'vitest';
import { verifyStore } from '../../../db/queries/verify.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import { deleteAnswers } from '../../../server/retention/deleteAnswers.ts';
import { givenName, givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

const now = new Date('2026-11-27T12:00:00Z');

async function givenWaves() {
  const store = await givenStore();
  await givenTown(store);
  for (const wave of ['2026', '2028']) {
    await givenWave(store, wave);
    for (let number = 0; number < 12; number += 1)
      await storeOne(store, givenResponse(number), givenName(wave, `id-${number}`));
  }
  await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-22');
  return { store, countAll: async () => (await verifyStore(store)).total };
}

it.each(['open', 'counting'] as const)(
  'deletes nothing at all while one of the waves is %s',
  async (state) => {
    const { store, countAll } = await givenWaves();
    await setWaveState(store, 'meissen', '2028', state);
    for (const wave of ['2028', undefined])
      await expect(deleteAnswers(store, 'meissen', wave, now)).rejects.toThrow(
        'meissen/2028 still takes answers: close it first. Nothing was deleted.',
      );
    expect(await countAll()).toBe(24);
  },
);

it('deletes what a closed wave holds and leaves the other alone', async () => {
  const { store, countAll } = await givenWaves();
  expect(await deleteAnswers(store, 'meissen', '2026', now)).toContain('meissen/2026: answers deleted');
  expect(await countAll()).toBe(12);
});
