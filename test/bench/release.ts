import { spawnSync } from 'node:child_process';
import { printTable, rounded } from './printTable.ts';
import type { BuildReport } from './release/buildInChild.ts';
import { benchKernel } from './release/kernel.ts';
import { largeTown } from './release/largeTown.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { closeWave, fillWave, storeTown } from './town/storeTown.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const BUDGET_SECONDS = 30;
const BUDGET_MEGABYTES = 1_536;

/** Builds releases of growing waves, each in a process of its own, and holds the kernel against DuckDB. */
export async function benchRelease(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const reports: { persons: number; report: BuildReport }[] = [];
  for (const persons of sizes) {
    console.log(`\nMaking ${persons.toLocaleString('en')} responses ...`);
    reports.push({ persons, report: await withTemporaryFolder((folder) => buildOnce(folder, persons)) });
  }
  printPhases(reports);
  printGrowth(reports);
  await benchKernel();
}

async function buildOnce(folder: string, persons: number): Promise<BuildReport> {
  const town = largeTown(persons);
  await storeTown(folder, town);
  fillWave(folder, town, persons);
  await closeWave(folder);
  console.log('Building the release ...');
  const child = new URL('./release/buildInChild.ts', import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', child, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the release could not be built');
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BuildReport;
}

function printPhases(reports: readonly { persons: number; report: BuildReport }[]): void {
  const phases = [...new Set(reports.flatMap(({ report }) => report.phases.map(({ phase }) => phase)))];
  printTable(
    `Seconds by phase (budget at 1,000,000: ${BUDGET_SECONDS} s, ${BUDGET_MEGABYTES} MB)`,
    reports.map(({ persons, report }) => ({
      responses: persons.toLocaleString('en'),
      ...Object.fromEntries(phases.map((phase) => [phase, rounded(secondsOf(report, phase), 2)])),
      'all, s': rounded(report.seconds, 1),
      'CPU, s': rounded(report.cpuSeconds, 1),
      'peak, MB': rounded(report.peakMegabytes, 0),
      cells: Object.entries(report.cells)
        .map(([status, count]) => `${count} ${status}`)
        .join(', '),
    })),
  );
}

const secondsOf = ({ phases }: BuildReport, wanted: string) =>
  phases.filter(({ phase }) => phase === wanted).reduce((sum, { seconds }) => sum + seconds, 0);

/** What one more response costs, in the small step and in the large one: the same, if growth is linear. */
function printGrowth(reports: readonly { persons: number; report: BuildReport }[]): void {
  const steps = reports.slice(1).map((large, position) => {
    const small = reports[position] ?? large;
    const persons = large.persons - small.persons;
    return {
      from: small.persons.toLocaleString('en'),
      to: large.persons.toLocaleString('en'),
      'CPU µs a response': rounded((1e6 * (large.report.cpuSeconds - small.report.cpuSeconds)) / persons, 1),
      'bytes a response': rounded(
        (2 ** 20 * (large.report.peakMegabytes - small.report.peakMegabytes)) / persons,
        0,
      ),
      'times the CPU': rounded(large.report.cpuSeconds / small.report.cpuSeconds, 1),
      'times the responses': rounded(large.persons / small.persons, 1),
    };
  });
  if (steps.length > 0) printTable('Growth', steps);
}
