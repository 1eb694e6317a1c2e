import { median } from '../median.ts';
import { printTable, rounded } from '../printTable.ts';
import { type SentReport, sendAll } from './sendAll.ts';

const CONNECTIONS = 32;
const RUNS = 5;

interface Race {
  title: string;
  /** Addresses by what stands in the table; the bare server last. */
  servers: readonly { name: string; url: string }[];
  /** Requests of one run; every server gets the same. */
  requests: () => readonly string[];
  /** What every reply must be. */
  status: string;
}

/** Servers answer the same requests in turns; medians of five runs, after one that warms up. */
export async function raceServers({ title, servers, requests, status }: Race): Promise<void> {
  const reports = servers.map((): SentReport[] => []);
  let count = 0;
  for (let run = 0; run <= RUNS; run++) {
    const sent = requests();
    count = sent.length;
    for (const [at, { name, url }] of servers.entries()) {
      const report = await sendAll(url, sent, CONNECTIONS);
      // Anything else, and something else was timed.
      if (report.statuses[status] !== count)
        throw new Error(`${name} answered ${JSON.stringify(report.statuses)}`);
      if (run > 0) reports[at]?.push(report);
    }
  }
  const rates = reports.map((runs) => median(runs.map(({ seconds }) => count / seconds)));
  const lates = reports.map((runs) => median(runs.map(({ waits }) => percentile99(waits))));
  printTable(
    `${title}, ${CONNECTIONS} connections, median of ${RUNS} runs of ${count.toLocaleString('en')}`,
    servers.map(({ name }, at) => ({
      server: name,
      'a second': rounded(rates[at] ?? 0, 0),
      'share of bare': rounded((rates[at] ?? 0) / (rates.at(-1) ?? 0), 2),
      'median, ms': rounded(median((reports[at] ?? []).map(({ waits }) => median(waits))), 1),
      'p99, ms': rounded(lates[at] ?? 0, 1),
      'times bare p99': rounded((lates[at] ?? 0) / (lates.at(-1) ?? 0), 1),
    })),
  );
}

const percentile99 = (waits: readonly number[]) =>
  [...waits].sort((one, other) => one - other)[Math.floor(waits.length * 0.99)] ?? Number.NaN;
