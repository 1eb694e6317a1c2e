import type { ChildProcess } from 'node:child_process';

/** What jobs of one name have done since the server began. */
export interface JobRecord {
  /** Ended with code 0, and otherwise. */
  done: number;
  failed: number;
  /** Of all together, and of the last one. */
  seconds: number;
  lastSeconds: number;
}

/** Processes of this process: there is one list of them. */
const running = new Set<ChildProcess>();
const records = new Map<string, JobRecord>();

/** Counts a job from its start to its end. */
export function trackJob(name: string, child: ChildProcess): ChildProcess {
  const began = performance.now();
  running.add(child);
  child.once('exit', (code) => {
    running.delete(child);
    const lastSeconds = (performance.now() - began) / 1_000;
    const { done, failed, seconds } = records.get(name) ?? { done: 0, failed: 0, seconds: 0 };
    const isDone = code === 0;
    records.set(name, {
      done: done + (isDone ? 1 : 0),
      failed: failed + (isDone ? 0 : 1),
      seconds: seconds + lastSeconds,
      lastSeconds,
    });
  });
  return child;
}

export const jobRecords = (): ReadonlyMap<string, JobRecord> => records;
export const runningJobs = (): number => running.size;

/**
 * Ends every job: asks first, and after `patience` milliseconds does not ask any more. What a job had not finished is
 * undone by the store, or begun again after the next start.
 */
export async function endJobs(patience: number): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const over = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      await over;
      clearTimeout(force);
    }),
  );
}
