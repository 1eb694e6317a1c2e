import { openStore } from '../../../db/openStore.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { municipality, wave } from '../town/storeTown.ts';

/** What one build took; the only line this process prints, as JSON. */
export interface BuildReport {
  /** In the order in which they began. */
  phases: { phase: string; seconds: number }[];
  seconds: number;
  /** Of all threads: what a busy machine cannot stretch. */
  cpuSeconds: number;
  peakMegabytes: number;
  cells: Record<string, number>;
}

// A process of its own for every build: its peak memory is that of nothing else.
const [folder = ''] = process.argv.slice(2);
const store = await openStore(folder);
const started = performance.now();
const phases: BuildReport['phases'] = [];
let phase = 'opening';
let phaseStarted = started;

function enter(next: string): void {
  if (next === phase) return;
  const now = performance.now();
  phases.push({ phase, seconds: (now - phaseStarted) / 1_000 });
  phase = next;
  phaseStarted = now;
}

const { release } = await buildRelease(store, municipality, wave, {
  onProgress({ phase: current, done, total }) {
    enter(current);
    // The last step of a phase is followed by work that reports nothing.
    if (done === total) enter(`after ${current}`);
  },
});
enter('done');

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const report: BuildReport = {
  phases,
  seconds: (performance.now() - started) / 1_000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: maxRSS / 1_024,
  cells: release.methods.cells,
};
console.log(JSON.stringify(report));
await store.close();
