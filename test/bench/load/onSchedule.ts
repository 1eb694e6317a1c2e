import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../seededRandom.ts';

/** One request of a visit. */
export interface Step {
  /** What stands in the table. */
  name: string;
  /** Milliseconds after the visit began. */
  at: number;
  /** Sends it; returns the status. */
  send: () => Promise<number>;
}

/** What came of all requests of one name. */
interface Taken {
  /** Milliseconds from the moment a request was due to its whole reply. */
  waits: number[];
  statuses: Record<string, number>;
}
export type Timetable = Map<string, Taken>;

/** Moments at which people come, in milliseconds: independent of each other (Poisson), the same in every run. */
export function arrivals(perMinute: number, minutes: number, seed: number): number[] {
  const random = seededRandom(seed);
  const moments: number[] = [];
  for (let at = 0; at < minutes * 60_000; at += -Math.log(1 - random()) * (60_000 / perMinute))
    moments.push(at);
  return moments.slice(1);
}

/**
 * People come when they come, whether or not the server keeps up (open loop), and every request is measured from the
 * moment it was due: a server that stalls is charged for all who waited meanwhile, not only for those it was serving
 * ("coordinated omission", Gil Tene).
 *
 * @param visit the steps of the person with this number
 */
export async function sendOnSchedule(
  moments: readonly number[],
  visit: (number: number) => readonly Step[],
  taken: Timetable,
): Promise<void> {
  const started = performance.now();
  const until = (due: number) => pause(Math.max(0, due - performance.now()));
  const person = async (moment: number, number: number) => {
    await until(started + moment - 50);
    for (const { name, at, send } of visit(number)) {
      const due = started + moment + at;
      await until(due);
      const status = await send().catch(() => 0);
      note(taken, name, performance.now() - due, status);
    }
  };
  await Promise.all(moments.map(person));
}

function note(taken: Timetable, name: string, wait: number, status: number): void {
  const { waits, statuses } = taken.get(name) ?? { waits: [], statuses: {} };
  waits.push(wait);
  statuses[status] = (statuses[status] ?? 0) + 1;
  taken.set(name, { waits, statuses });
}
