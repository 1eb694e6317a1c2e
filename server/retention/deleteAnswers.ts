import { payVacuum } from '../../db/queries/deletions.ts';
import { type ErasingRule, eraseByRule } from '../../db/queries/retention.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { Refusal } from '../http/refusal.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality } from '../waves/getWave.ts';

const everything: readonly ErasingRule[] = ['codes', 'ledger', 'texts', 'answers'];

/**
 * Deletes what residents sent in a wave, or in every wave of a town, whatever the plan says, with protocol.
 *
 * @returns what was deleted, in lines
 * @throws Refusal when a wave is still being answered: close it first
 */
export async function deleteAnswers(
  store: Store,
  municipality: string,
  wave?: string,
  now = new Date(),
): Promise<string[]> {
  const { timeZone } = await getMunicipality(store, municipality);
  const day = dayIn(timeZone, now);
  const waves = (await listWaves(store, municipality)).filter(
    ({ key }) => wave === undefined || key === wave,
  );
  const open = waves.filter(({ state }) => state === 'open' || state === 'counting');
  if (open.length > 0) {
    const names = open.map(({ key }) => `${municipality}/${key}`).join(', ');
    throw new Refusal(`${names} still takes answers: close it first. Nothing was deleted.`);
  }
  const lines: string[] = [];
  for (const { key } of waves) {
    for (const rule of everything)
      if (await eraseByRule(store, municipality, key, rule, { day, account: commandLine }))
        lines.push(`${municipality}/${key}: ${rule} deleted`);
    await recordAction(
      store,
      { municipality, account: commandLine, action: 'answers.delete', subject: key },
      now,
    );
  }
  await payVacuum(store);
  return lines.length > 0 ? lines : ['There was nothing to delete.'];
}
