import type { Condition } from '../../db/condition.ts';

/** Whoever runs the server is told again after so long, should it fail in between time after time. */
const silenceMilliseconds = 60_000;

/**
 * Says in one line that the store takes nothing any more, and why, and in another that it does again: a line for each
 * refused request would fill what is left of the disk.
 *
 * @param folder with the store
 * @param now milliseconds that only grow
 */
export function tellCondition(
  folder: string,
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): (condition: Condition) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  let isOwed = false;
  return (condition) => {
    if (condition.state === 'failing') {
      if (now() - saidAt < silenceMilliseconds) return;
      saidAt = now();
      isOwed = true;
      say(`${whatFails(folder, condition.because)} ${whatItMeans}`);
    } else if (isOwed) {
      isOwed = false;
      say(`The store in ${folder} takes answers again.`);
    }
  };
}

const whatItMeans =
  'Residents are asked to send again later, and nothing that was acknowledged is lost. The server tries every two seconds and goes on by itself.';

function whatFails(folder: string, code: string): string {
  const fails = `The store in ${folder} takes no answers (${code}):`;
  if (code.startsWith('SQLITE_FULL'))
    return `${fails} no more room. Make room on the disk, or raise UMFELD_STORE_MEGABYTES and start again.`;
  if (/^SQLITE_(READONLY|CANTOPEN)/.test(code))
    return `${fails} it may not be written. Check the rights of folder and files, and whether the disk is mounted read-only.`;
  return `${fails} the disk refuses. Check the room on it and the log of the system.`;
}
