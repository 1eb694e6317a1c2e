import { printTable, rounded } from '../printTable.ts';
import type { Timetable } from './onSchedule.ts';

/** Status 0: no whole reply came. */
const isFine = (status: string) => status !== '0' && Number(status) < 400;

/** One line a kind of request, in the order in which they were first sent; milliseconds. */
export function printTimetable(title: string, taken: Timetable): void {
  printTable(
    title,
    [...taken].map(([request, { waits, statuses }]) => {
      const sorted = waits.toSorted((one, other) => one - other);
      const share = (part: number) => rounded(sorted[Math.floor(sorted.length * part)] ?? Number.NaN);
      const refused = Object.entries(statuses).filter(([status]) => !isFine(status));
      return {
        request,
        sent: waits.length,
        'median, ms': share(0.5),
        'p95, ms': share(0.95),
        'p99, ms': share(0.99),
        'longest, ms': rounded(sorted.at(-1) ?? Number.NaN),
        refused: refused.map(([status, count]) => `${count} × ${status}`).join(', ') || 'none',
      };
    }),
  );
}
