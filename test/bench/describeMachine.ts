import { cpus, loadavg, totalmem } from 'node:os';

/** One line to read every figure by. The load is that of the last minute, before the bench began. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.versions.node}, load ${load}`;
}
