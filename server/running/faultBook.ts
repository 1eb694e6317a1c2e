import { asError, type Breakage, describeBreakage, type Report } from '../http/breakage.ts';
import type { Log } from './log.ts';
import { isOfStaff } from './routeClass.ts';

/** Below this a count is said as "fewer than". */
const fewest = 10;

export interface FaultBook {
  report: Report;
  /** Writes what was kept; call at each full hour and at the end. */
  turn(): void;
}

/**
 * What broke for staff is written at once. What broke for a resident waits for the full hour and is written without its
 * time: a line with a clock time beside it would say when somebody answered.
 */
export function createFaultBook(log: Log): FaultBook {
  const kept = new Map<string, { fault: Breakage; count: number }>();
  return {
    report(fault, path) {
      if (isOfStaff(path)) return log.error({ fault }, 'a request of the desk failed');
      const name = JSON.stringify(fault);
      kept.set(name, { fault, count: (kept.get(name)?.count ?? 0) + 1 });
    },
    turn() {
      for (const { fault, count } of kept.values())
        log.error(
          { fault, times: count < fewest ? `fewer than ${fewest}` : count },
          'requests failed, since last told',
        );
      kept.clear();
    },
  };
}

/** For what has no request: a job, the schedule, the process itself. */
export const logFault = (log: Log, what: string, error: unknown): void =>
  log.error({ fault: describeBreakage(asError(error)) }, what);
