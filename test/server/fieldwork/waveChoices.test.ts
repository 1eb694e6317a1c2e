import { expect, it } from 'vitest';
import { setWaveState } from '../../../db/queries/waves.ts';
import { listReturnWaves } from '../../../server/fieldwork/returns/readReturns.ts';
import { listWaveChoices } from '../../../server/fieldwork/waveChoices.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

it('puts the running wave of the newest year first, also behind a closed and before a nameless one', async () => {
  const store = await givenStore();
  await givenTown(store);
  for (const key of ['2024', '2026', '2028', 'kurz', '2030']) await givenWave(store, key);
  await setWaveState(store, 'meissen', '2024', 'closed', '2024-12-01');
  await setWaveState(store, 'meissen', '2026', 'counting');
  const keys = async (list: typeof listWaveChoices) =>
    (await list(store, 'meissen')).map(({ key, state }) => `${key} ${state}`);
  expect(await keys(listWaveChoices)).toEqual([
    '2030 open',
    '2028 open',
    '2026 counting',
    'kurz open',
    '2024 closed',
  ]);
  await givenWave(store, '2032', { state: 'draft' });
  expect((await keys(listWaveChoices)).slice(-2)).toEqual(['2032 draft', '2024 closed']);
  expect(await keys(listReturnWaves)).not.toContain('2032 draft');
});
