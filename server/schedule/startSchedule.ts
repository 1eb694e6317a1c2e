import type { Deps } from '../deps.ts';
import { turnWaves } from './turnWaves.ts';

/** A town that opens at midnight opens within a minute of it. */
const everyMilliseconds = 60_000;

/**
 * Does what is due, at once and then every minute, one round after the other. A round that fails is tried again with
 * the next.
 *
 * @param report told what was done, and what went wrong
 * @returns ends it; resolves when the round under way is over
 */
export function startSchedule(
  deps: Pick<Deps, 'store' | 'clock'>,
  report: (line: string) => void,
): () => Promise<void> {
  let round = Promise.resolve();
  const run = () => {
    round = round.then(async () => {
      try {
        for (const line of await turnWaves(deps)) report(line);
      } catch (error) {
        report(`what was due could not be done: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  };
  run();
  const timer = setInterval(run, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
