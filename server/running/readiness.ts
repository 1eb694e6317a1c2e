import { freeBytes, hasKeys, isMigrated, tryWriting } from '../../db/queries/storeHealth.ts';
import type { Store } from '../../db/store.ts';
import type { BackupHealth } from '../backup/backupState.ts';

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
  /** Whether backups are made, see `GET /api/health`. Answers are taken all the same. */
  backup: BackupHealth;
  /** "doubtful": so far ahead of what the store knows that nothing is deleted by itself. Answers are taken all the same. */
  clock: 'ok' | 'doubtful';
}

/** What whoever watches the server should hear of, though it keeps nobody from answering. */
export type Concerns = Pick<Readiness, 'backup' | 'clock'>;

/** @param freeMegabytes below this the disk counts as full */
export function createReadiness(
  store: Store,
  freeMegabytes: number,
): () => Promise<Omit<Readiness, keyof Concerns>> {
  let last: { asked: number; answer: ReturnType<typeof checkAll> } | undefined;
  return () => {
    const now = performance.now();
    // Known without writing anything, at every moment: nothing is kept of it.
    if (store.condition().state === 'failing') {
      last = undefined;
      return checkAll(store, freeMegabytes);
    }
    if (!last || now - last.asked > freshMilliseconds)
      last = { asked: now, answer: checkAll(store, freeMegabytes) };
    return last.answer;
  };
}

async function checkAll(store: Store, freeMegabytes: number): Promise<Omit<Readiness, keyof Concerns>> {
  const checks = {
    // A small write may still fit where an answer does not: the store knows better.
    store: store.condition().state === 'failing' ? ('failed' as const) : await tryWriting(store),
    schema: judge(() => isMigrated(store)),
    keys: judge(() => hasKeys(store)),
    disk:
      (await freeBytes(store).catch(() => 0)) >= freeMegabytes * 1e6 ? ('ok' as const) : ('failed' as const),
  };
  const isReady = Object.values(checks).every((check) => check !== 'failed');
  return { status: isReady ? ('ready' as const) : ('not ready' as const), ...checks };
}

function judge(isGood: () => boolean): Check {
  try {
    return isGood() ? 'ok' : 'failed';
  } catch {
    return 'failed';
  }
}
