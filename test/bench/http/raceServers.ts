import { median } from '../median.ts';
import { printTable, rounded } from '../printTable.ts';
import { cpuOf } from './cpuOf.ts';
import { type SentReport, sendAll } from './sendAll.ts';

const CONNECTIONS = 32;
const RUNS = 5;

interface Race {
  title: string;
  /** By what stands in the table; the bare server last. */
  servers: readonly Racer[];
  /** Requests of one run; every server gets the same. */
  requests: () => readonly string[];
  /** What every reply must be. */
  status: string;
}

interface Racer {
  name: string;
  url: string;
  pid: number;
}

/** One run, with the processor time of both sides, microseconds a request. */
type Run = SentReport & { serverCpu: number; senderCpu: number };

/**
 * Servers answer the same requests in turns: medians of five runs, of processor time the least, after one that warms up. Beside what a clock says
 * stands what each request cost the server, and the sender, who shares the machine: where the sender is as dear as a
 * server, that server could have answered more.
 */
export async function raceServers({ title, servers, requests, status }: Race): Promise<void> {
  const reports = servers.map((): Run[] => []);
  let count = 0;
  for (let run = 0; run <= RUNS; run++) {
    const sent = requests();
    count = sent.length;
    for (const [at, { name, url, pid }] of servers.entries()) {
      const report = await runOnce(url, pid, sent);
      // Anything else, and something else was timed.
      if (report.statuses[status] !== count)
        throw new Error(`${name} answered ${JSON.stringify(report.statuses)}`);
      if (run > 0) reports[at]?.push(report);
    }
  }
  const results = reports.map((runs) => resultOf(runs, count));
  const bare = results.at(-1);
  if (!bare) return;
  printTable(
    `${title}, ${CONNECTIONS} connections, ${RUNS} runs of ${count.toLocaleString('en')}`,
    servers.map(({ name }, at) => ({ server: name, ...rowOf(results[at] ?? bare, bare) })),
  );
}

type Result = Record<'rate' | 'middle' | 'late' | 'serverCpu' | 'senderCpu', number>;

/** What neighbours on the machine add to processor time is only ever more, so the least is nearest to the truth. */
const resultOf = (runs: readonly Run[], count: number): Result => ({
  rate: median(runs.map(({ seconds }) => count / seconds)),
  middle: median(runs.map(({ waits }) => median(waits))),
  late: median(runs.map(({ waits }) => percentile99(waits))),
  serverCpu: Math.min(...runs.map(({ serverCpu }) => serverCpu)),
  senderCpu: Math.min(...runs.map(({ senderCpu }) => senderCpu)),
});

const rowOf = ({ rate, middle, late, serverCpu, senderCpu }: Result, bare: Result) => ({
  'a second': rounded(rate, 0),
  'share of bare': rounded(rate / bare.rate, 2),
  'server CPU, µs': rounded(serverCpu, 0),
  'share of bare by CPU': rounded(bare.serverCpu / serverCpu, 2),
  'sender CPU, µs': rounded(senderCpu, 0),
  'median, ms': rounded(middle, 1),
  'p99, ms': rounded(late, 1),
  'times bare p99': rounded(late / bare.late, 1),
});

async function runOnce(url: string, pid: number, sent: readonly string[]): Promise<Run> {
  const [cpu, own] = [cpuOf(pid), process.cpuUsage()];
  const report = await sendAll(url, sent, CONNECTIONS);
  const { user, system } = process.cpuUsage(own);
  return { ...report, serverCpu: (cpuOf(pid) - cpu) / sent.length, senderCpu: (user + system) / sent.length };
}

const percentile99 = (waits: readonly number[]) =>
  [...waits].sort((one, other) => one - other)[Math.floor(waits.length * 0.99)] ?? Number.NaN;
