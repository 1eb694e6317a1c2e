import type { Outcome } from './postResponse.ts';

/** Seconds before the second, third ... attempt. After the last one only the button sends again. */
const waits = [2, 4, 8, 16];
/** A server that is there and asks for patience will take the answers in the end: minutes more. */
const busyWaits = [...waits, 30, 30, 30, 30, 30, 30];
/** A server may ask for more patience than a page in somebody's hand can promise. */
const longestWait = 60;

export const mostAttempts = { busy: busyWaits.length + 1, unreachable: waits.length + 1 };

export interface Waiting {
  /** "proof": the device is not done with its proof of work. */
  kind: 'busy' | 'unreachable' | 'proof';
  /** The attempt that comes next. */
  attempt: number;
}

/**
 * Repeats an attempt while it is worth repeating: five times, and more as long as the server asks to come again.
 *
 * @param attempt sends once
 * @param wait resolves after so many milliseconds, or sooner, for instance when the device is online again
 * @param onWait told before every pause
 * @returns the last outcome
 */
export async function sendUntilAnswered(
  attempt: () => Promise<Outcome>,
  wait: (milliseconds: number) => Promise<void>,
  onWait: (waiting: Waiting) => void,
): Promise<Outcome> {
  let outcome = await attempt();
  for (const [position, seconds] of busyWaits.entries()) {
    if (outcome.kind !== 'busy' && outcome.kind !== 'unreachable') return outcome;
    if (position + 2 > mostAttempts[outcome.kind]) return outcome;
    const asked = outcome.kind === 'busy' ? Math.min(outcome.waitSeconds, longestWait) : 0;
    onWait({ kind: outcome.kind, attempt: position + 2 });
    await wait(Math.max(seconds, asked) * 1000);
    outcome = await attempt();
  }
  return outcome;
}
