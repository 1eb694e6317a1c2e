import type { CountRefusal } from '../http/refusals.ts';
import { createHourlyCounts } from './hourlyCounts.ts';
import type { Log } from './log.ts';
import { isOfStaff } from './routeClass.ts';

/** A flood of attempts is told once in so long, milliseconds. */
const silence = 10 * 60_000;

/** So many refusals in an hour are more than slips of the hand. */
const many = 10;

/** Whoever opens the desk is not signed in yet: of that there is no end. */
function worstOf(counts: ReadonlyMap<string, number>): 'info' | 'warn' {
  const telling = [...counts].filter(([code]) => code !== 'session.required');
  return telling.some(([, count]) => count >= many) ? 'warn' : 'info';
}

export interface RefusalBook {
  count: CountRefusal;
  /** Of the desk, by problem; moves at once. */
  staff: ReadonlyMap<string, number>;
  /** Of everybody else; moves at the full hour, by ten or more. */
  residents: () => ReadonlyMap<string, number>;
  /** Writes what was refused since last told; call at each full hour. */
  turn(): void;
  /** The same at the end, without residents: they are told of at full hours only. */
  end(): void;
}

/**
 * Counts what is refused, by the name of the problem: wrong passwords, foreign requests, codes that are none. Whoever
 * reads the log sees an attack by its kinds and numbers, and nobody in particular.
 *
 * @param now milliseconds
 */
export function createRefusalBook(log: Log, now: () => number = Date.now): RefusalBook {
  const staff = new Map<string, number>();
  const sinceTold = new Map<string, number>();
  const residents = createHourlyCounts();
  let floodToldAt = Number.NEGATIVE_INFINITY;
  const tell = (others: ReadonlyMap<string, number>) => {
    const about = {
      event: 'refusals',
      desk: Object.fromEntries(sinceTold),
      others: Object.fromEntries(others),
    };
    if (sinceTold.size + others.size > 0)
      log[worstOf(sinceTold)](about, 'requests were refused, since last told');
    sinceTold.clear();
  };
  return {
    count(code, path) {
      if (!isOfStaff(path)) return residents.add(code);
      for (const counts of [staff, sinceTold]) counts.set(code, (counts.get(code) ?? 0) + 1);
      if (code !== 'session.tooMany' || now() - floodToldAt < silence) return;
      floodToldAt = now();
      log.warn({ event: 'signIn.flood' }, 'attempts at signing in are held back');
    },
    staff,
    residents: residents.published,
    turn: () => tell(residents.turn()),
    end: () => tell(new Map()),
  };
}
