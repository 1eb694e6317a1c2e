import { createInterface } from 'node:readline';
import type { Fault } from '../http/fault.ts';
import { forkJob } from './forkJob.ts';

/** What a job prints, one JSON object a line. The last line is either done or refused. */
export type JobLine =
  | { progress: { phase: string; done: number; total: number } }
  | { done: unknown }
  | { refused: string; fault?: Fault };

/**
 * Runs a file of this folder in a process of its own, so that the server goes on answering.
 *
 * @param name of the file, "releaseJob"
 * @param words its arguments
 * @returns what it printed as done
 * @throws JobRefused with a sentence for whoever asked; Error when the process broke
 */
export async function runJob(
  name: string,
  words: readonly string[],
  onProgress: (progress: { phase: string; done: number; total: number }) => void = () => {},
): Promise<unknown> {
  const child = forkJob(name, words);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  let last: JobLine | undefined;
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      const said: JobLine = JSON.parse(line);
      if ('progress' in said) onProgress(said.progress);
      else last = said;
    }
  const end = await ended;
  if (last && 'done' in last) return last.done;
  if (last && 'refused' in last) throw new JobRefused(last.refused, last.fault);
  throw new Error(`The job ${name} ended with ${end} and said nothing.`);
}

/** A job cannot do what it was asked for, and says why. */
export class JobRefused extends Error {
  /** What the desk says of it. */
  readonly fault: Fault;
  constructor(sentence: string, fault: Fault = { code: 'other' }) {
    super(sentence);
    this.name = 'JobRefused';
    this.fault = fault;
  }
}
