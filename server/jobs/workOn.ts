import { openStore } from '../../db/openStore.ts';
import type { Store } from '../../db/store.ts';
import { asError, describeBreakage, printBreakage } from '../http/breakage.ts';
import { Refusal } from '../http/refusal.ts';
import type { JobLine } from './runJob.ts';

const print = (line: JobLine): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** One line a percent at most: the server reads them all. */
function progressLines() {
  let told = '';
  return (phase: string, done: number, total: number): void => {
    const percent = `${phase} ${Math.floor((100 * done) / Math.max(1, total))}`;
    if (percent === told) return;
    told = percent;
    print({ progress: { phase, done, total } });
  };
}

/** What every job does: opens the store, works, prints what came of it, closes. */
export async function workOn(
  folder: string,
  work: (store: Store, progress: ReturnType<typeof progressLines>) => Promise<unknown>,
): Promise<void> {
  const store = await openStore(folder);
  try {
    print({ done: await work(store, progressLines()) });
  } catch (error) {
    if (error instanceof Refusal) {
      const { fault } = error;
      print({ refused: [error.message, ...error.details].join(' '), ...(fault && { fault }) });
    } else {
      printBreakage(describeBreakage(asError(error)), '');
      process.exitCode = 1;
    }
  } finally {
    await store.close();
    process.disconnect?.();
  }
}
