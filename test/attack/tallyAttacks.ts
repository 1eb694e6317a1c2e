import type { AttackReport } from './attackRelease.ts';
import type { World } from './world.ts';

/** Adds up what the attacks of a suite tried, and says it. */
export function tallyAttacks(name: string) {
  const sum = { releases: 0, cells: 0, hidden: 0, secrets: 0, classes: 0, told: 0, lost: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  let closest = Number.POSITIVE_INFINITY;
  return {
    add(report: AttackReport, { truth }: World): void {
      sum.releases += 1;
      sum.cells += report.cells;
      sum.hidden += report.hidden;
      sum.secrets += report.attempts.filter(({ what }) => what === 'secret').length;
      sum.classes += report.attempts.filter(({ what }) => what === 'class').length;
      sum.told += report.cells - report.hidden;
      sum.lost += truth.filter(({ reason }) => reason === 'complement').length;
      smallest = Math.min(smallest, report.smallest);
      for (const { low, high, allowed } of report.attempts) closest = Math.min(closest, high - low - allowed);
    },
    print(): void {
      const { releases, cells, hidden, secrets, classes, told, lost } = sum;
      const percent = ((100 * lost) / Math.max(1, told + lost)).toFixed(1);
      console.log(
        `count: ${name}: ${releases} releases, ${cells} cells, ${hidden} hidden, ${secrets} secrets and ${classes} classes attacked, ` +
          `smallest interval of a secret ${smallest.toFixed(1)} points, nearest to its limit ${closest.toFixed(3)}; ` +
          `${lost} figures lost to complements, ${percent} % of those that pass everything else`,
      );
    },
  };
}
