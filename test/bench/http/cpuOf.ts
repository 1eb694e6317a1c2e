import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processor time a running process has used with all its threads, microseconds: on a machine where others work as well
 * it tells more than what a clock says. NaN where Linux does not tell.
 */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + threadTime(`/proc/${pid}/task/${thread}`), 0);
  } catch {
    return Number.NaN;
  }
}

/** The first number of `schedstat` is nanoseconds on a processor. */
const threadTime = (folder: string): number =>
  Number(readFileSync(`${folder}/schedstat`, 'latin1').split(' ')[0]) / 1_000;
