import { freeBytes, hasKeys, isMigrated, tryWriting } from '../../db/queries/storeHealth.ts';
import type { Store } from '../../db/store.ts';

/** So long an answer holds: whoever asks every second makes the store write no more often than this. */
const freshMilliseconds = 10_000;

type Check = 'ok' | 'busy' | 'failed';

/** Whether answers can be taken, and if not, why. Says nothing that grows with the number of people. */
export interface Readiness {
  status: 'ready' | 'not ready';
  /** The store takes what is written, to the disk. "busy": another process has it for a moment. */
  store: Check;
  /** It has the schema of this program. */
  schema: Check;
  /** The keys are where they were when the server began. */
  keys: Check;
  /** There is room left. */
  disk: Check;
}

/** @param freeMegabytes below this the disk counts as full */
export function createReadiness(store: Store, freeMegabytes: number): () => Promise<Readiness> {
  let last: { asked: number; answer: Promise<Readiness> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.asked > freshMilliseconds)
      last = { asked: now, answer: checkAll(store, freeMegabytes) };
    return last.answer;
  };
}

async function checkAll(store: Store, freeMegabytes: number): Promise<Readiness> {
  const checks = {
    store: await tryWriting(store),
    schema: judge(() => isMigrated(store)),
    keys: judge(() => hasKeys(store)),
    disk:
      (await freeBytes(store).catch(() => 0)) >= freeMegabytes * 1e6 ? ('ok' as const) : ('failed' as const),
  };
  const isReady = Object.values(checks).every((check) => check !== 'failed');
  return { status: isReady ? 'ready' : 'not ready', ...checks };
}

function judge(isGood: () => boolean): Check {
  try {
    return isGood() ? 'ok' : 'failed';
  } catch {
    return 'failed';
  }
}
