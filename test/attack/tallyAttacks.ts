import type { EstimatedCell } from '../../server/disclosure/estimatedCell.ts';
import type { AttackReport } from './attackRelease.ts';

type Status = { status: string; reason?: string };

/** Adds up what the attacks of a suite tried, and says it. */
export function tallyAttacks(name: string) {
  const sum = { releases: 0, cells: 0, hidden: 0, targets: 0, shown: 0, lost: 0, lostPersons: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  let closest = Number.POSITIVE_INFINITY;
  return {
    add(report: AttackReport, cells: readonly EstimatedCell[], verdicts: readonly Status[]): void {
      const lost = cells.filter((_, i) => verdicts[i]?.reason === 'complement');
      sum.releases += 1;
      sum.cells += report.cells;
      sum.hidden += report.hidden;
      sum.targets += report.attempts.length;
      sum.shown += verdicts.filter(({ status }) => ['shown', 'class', 'modelled'].includes(status)).length;
      sum.lost += lost.length;
      sum.lostPersons += lost.reduce((total, { persons }) => total + persons, 0);
      smallest = Math.min(smallest, report.smallest);
      for (const { low, high, allowed } of report.attempts) closest = Math.min(closest, high - low - allowed);
    },
    print(): void {
      const { releases, cells, hidden, targets, shown, lost } = sum;
      const percent = ((100 * lost) / Math.max(1, shown + lost)).toFixed(1);
      console.log(
        `count: ${name}: ${releases} releases, ${cells} cells, ${hidden} hidden, ${targets} secrets attacked, ` +
          `smallest interval ${smallest.toFixed(1)} points, nearest to its limit ${closest.toFixed(3)}; ` +
          `${lost} figures lost to complements, ${percent} % of those that pass everything else`,
      );
    },
  };
}
