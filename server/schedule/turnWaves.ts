import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import { bySchedule, recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Refusal } from '../http/refusal.ts';
import { startWave } from '../responses/startWave.ts';
import { countWave } from '../waves/countWave.ts';
import { dayIn } from '../waves/dayIn.ts';
import { listNeeds } from '../waves/readiness.ts';

/**
 * Opens and ends waves on their days, in each town's time zone. What happened already is not done again, so that it
 * may run at any moment and as often as it likes; a clock that jumps back opens and shuts nothing.
 *
 * @returns what was done, "meissen/2026 opened"
 */
export async function turnWaves(deps: Pick<Deps, 'store' | 'clock'>): Promise<string[]> {
  const done: string[] = [];
  for (const { key, timeZone } of await listMunicipalities(deps.store)) {
    const today = dayIn(timeZone, deps.clock());
    for (const wave of await listWaves(deps.store, key)) {
      const turned = await turnWave(deps, wave, today);
      if (turned) done.push(`${key}/${wave.key} ${turned}`);
    }
  }
  return done;
}

async function turnWave(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  wave: WaveRow,
  today: string,
): Promise<'opened' | 'shut' | undefined> {
  const { municipality, key } = wave;
  const subject = `${municipality}/${key}`;
  if (wave.state === 'draft' && isBetween(wave, today)) {
    const needs = await listNeeds(store, wave);
    if (needs.some(({ state }) => state === 'missing')) return undefined;
    if (!(await opened(store, municipality, key, clock()))) return undefined;
    await recordAction(store, {
      municipality,
      account: bySchedule,
      action: 'wave.open',
      subject,
      detail: today,
    });
    return 'opened';
  }
  if (wave.state === 'open' && wave.closesOn && wave.closesOn < today) {
    await countWave(store, municipality, key);
    await recordAction(store, {
      municipality,
      account: bySchedule,
      action: 'wave.count',
      subject,
      detail: today,
    });
    return 'shut';
  }
  return undefined;
}

const isBetween = ({ opensOn, closesOn }: WaveRow, today: string): boolean =>
  opensOn !== null && opensOn <= today && (closesOn === null || today <= closesOn);

/** A wave that is not ready stays a draft; the desk says what is missing. */
async function opened(store: Deps['store'], municipality: string, key: string, now: Date): Promise<boolean> {
  try {
    await startWave(store, municipality, key, now);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
