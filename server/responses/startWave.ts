import { randomBytes } from 'node:crypto';
import { wipeWave } from '../../db/queries/sealed/wipeWave.ts';
import { createWave, listTests } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { Problem } from '../http/problem.ts';
import { getPublicWave } from '../waves/getPublicWave.ts';
import { openWave } from '../waves/openWave.ts';
import { testPrefix } from '../waves/waveKey.ts';

/**
 * Opens a wave for residents. What was answered while it was tried out is wiped first, so that no such answer can ever
 * stand beside a real one.
 *
 * @throws Refusal as openWave does; then nothing is open
 */
export async function startWave(
  store: Store,
  municipality: string,
  key: string,
  now: Date = new Date(),
): Promise<void> {
  await openWave(store, municipality, key, () => endTests(store, municipality, key), now);
}

/**
 * Opens a copy of a draft under an address nobody can guess. Answers given there go nowhere else: the copy is a wave of
 * its own, which is never listed, closed or released.
 *
 * @returns the key of the copy
 * @throws Problem wave.notFound, wave.notDraft; Refusal as openWave does
 */
export async function startTest(store: Store, municipality: string, key: string): Promise<string> {
  const { wave } = await getPublicWave(store, municipality, key);
  if (wave.state !== 'draft' || wave.testOf !== null) throw new Problem('wave.notDraft');
  await endTests(store, municipality, key);
  const copy = testPrefix + randomBytes(12).toString('hex');
  const { title, questionnaire, minimumAge } = wave;
  // Whoever holds the link may answer: that is what it is for.
  const given = { municipality, key: copy, title, questionnaire, minimumAge };
  await createWave(store, { ...given, sample: 'open', testOf: key });
  try {
    await openWave(store, municipality, copy);
  } catch (error) {
    await wipeWave(store, municipality, copy);
    throw error;
  }
  return copy;
}

/** Wipes every copy a wave is tried out in, with its answers. Returns how many there were. */
export async function endTests(store: Store, municipality: string, key: string): Promise<number> {
  const tests = await listTests(store, municipality, key);
  for (const test of tests) await wipeWave(store, municipality, test.key);
  return tests.length;
}
