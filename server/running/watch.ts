import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { freeBytes, storeBytes, waitingCommands } from '../../db/queries/storeHealth.ts';
import type { Store } from '../../db/store.ts';
import { jobRecords, runningJobs } from '../jobs/runningJobs.ts';
import { softwareVersion } from '../release/softwareVersion.ts';
import { createHourlyCounts } from './hourlyCounts.ts';
import { type Metric, metricLines } from './metricLines.ts';
import type { RefusalBook } from './refusalBook.ts';
import { routeClassOf } from './routeClass.ts';

/** A queue shorter than this says nothing: it would tell that somebody is answering at this moment. */
const fewestWaiting = 10;
const megabyte = 1_048_576;

export interface Watch {
  countReply: (path: string, status: number) => void;
  /** Call at each full hour. */
  turn: () => void;
  /** Everything there is to read, in the text format of Prometheus. */
  read: () => string;
  stop: () => void;
}

/**
 * Figures about the running server. What residents cause moves at full hours and from ten people upward; sizes of the
 * store, too, which grow with every answer (docs/decisions/041-running.md).
 *
 * @param backupFolder where nightly backups are put, if they are
 */
export function createWatch(
  store: Store,
  backupFolder?: string,
  refusals?: Pick<RefusalBook, 'staff' | 'residents'>,
): Watch {
  const staff = new Map<string, number>();
  const residents = createHourlyCounts();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const started = Math.floor(Date.now() / 1_000);
  let sizes: Metric[] = [];
  const measure = () =>
    void measureStore(store)
      .then((found) => (sizes = found))
      .catch(() => undefined);
  measure();

  return {
    countReply(path, status) {
      const kind = routeClassOf(path);
      const name = `${kind} ${kind === 'desk' ? `${Math.floor(status / 100)}xx` : outcomeOf(status)}`;
      if (kind !== 'desk') residents.add(name);
      else staff.set(name, (staff.get(name) ?? 0) + 1);
    },
    turn() {
      residents.turn();
      measure();
    },
    read() {
      const metrics = [
        ...processMetrics(started, delay.percentile(99), delay.max),
        counted('desk_replies_total', 'Replies to staff, by status.', 'status', staff),
        counted(
          'public_replies_total',
          'Replies to everybody else; moves at the full hour, by 10 or more.',
          'outcome',
          residents.published(),
        ),
        ...(refusals ? refusalMetrics(refusals) : []),
        queueMetric(waitingCommands(store)),
        ...sizes,
        ...jobMetrics(),
        ...backupMetrics(backupFolder),
      ];
      delay.reset();
      return metricLines(metrics);
    },
    stop: () => delay.disable(),
  };
}

const outcomeOf = (status: number): string =>
  status < 400 ? 'answered' : status < 500 ? 'refused' : 'failed';

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  kind: 'gauge',
  samples: [{ value }],
});

/** Names are "class outcome". */
function counted(name: string, help: string, label: string, counts: ReadonlyMap<string, number>): Metric {
  const samples = [...counts].map(([key, value]) => {
    const [kind = '', rest = ''] = key.split(' ');
    return { labels: { class: kind, [label]: rest }, value };
  });
  return { name, help, kind: 'counter', samples };
}

function refusalMetrics({ staff, residents }: Pick<RefusalBook, 'staff' | 'residents'>): Metric[] {
  const samplesOf = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([code, value]) => ({ labels: { code }, value }));
  return [
    {
      name: 'desk_refusals_total',
      help: 'What staff, or whoever would be, was refused.',
      kind: 'counter',
      samples: samplesOf(staff),
    },
    {
      name: 'public_refusals_total',
      help: 'What everybody else was refused; moves at the full hour, by 10 or more.',
      kind: 'counter',
      samples: samplesOf(residents()),
    },
  ];
}

/** Rounded up: hundredths of a second and 16 MiB are more than one answer moves. Nanoseconds in. */
function processMetrics(started: number, delay99: number, delayMost: number): Metric[] {
  const [, version = ''] = softwareVersion().split(' ');
  const inSeconds = (nanoseconds: number) => Math.ceil(nanoseconds / 1e7) / 100;
  return [
    {
      name: 'build_info',
      help: 'Version of the program and of Node.',
      kind: 'gauge',
      samples: [{ labels: { version, node: process.version }, value: 1 }],
    },
    gauge('start_time_seconds', 'When the server began, seconds since 1970.', started),
    gauge(
      'memory_bytes',
      'Memory of the process, in steps of 16 MiB.',
      Math.ceil(process.memoryUsage.rss() / (16 * megabyte)) * 16 * megabyte,
    ),
    gauge(
      'event_loop_delay_p99_seconds',
      'Delay of the event loop since the last reading, in hundredths of a second.',
      inSeconds(delay99),
    ),
    gauge('event_loop_delay_max_seconds', 'The longest of these delays.', inSeconds(delayMost)),
  ];
}

const queueMetric = (waiting: number): Metric =>
  gauge('store_queue', 'Writes that wait; 0 for fewer than 10.', waiting < fewestWaiting ? 0 : waiting);

async function measureStore(store: Store): Promise<Metric[]> {
  const { file, log } = storeBytes(store);
  return [
    gauge('store_bytes', 'Size of the store, as of the full hour.', file),
    gauge('store_log_bytes', 'Size of its write-ahead log, as of the full hour.', log),
    gauge('disk_free_bytes', 'Room left on its disk, as of the full hour.', await freeBytes(store)),
  ];
}

function jobMetrics(): Metric[] {
  const records = [...jobRecords()];
  const samplesOf = (pick: 'seconds' | 'lastSeconds' | 'done' | 'failed') =>
    records.map(([job, record]) => ({ labels: { job }, value: Math.round(record[pick] * 100) / 100 }));
  return [
    gauge('jobs_running', 'Jobs at work now.', runningJobs()),
    { name: 'jobs_done_total', help: 'Jobs that ended well.', kind: 'counter', samples: samplesOf('done') },
    { name: 'jobs_failed_total', help: 'Jobs that did not.', kind: 'counter', samples: samplesOf('failed') },
    {
      name: 'job_seconds_total',
      help: 'Time they took together.',
      kind: 'counter',
      samples: samplesOf('seconds'),
    },
    {
      name: 'job_last_seconds',
      help: 'Time the last one took.',
      kind: 'gauge',
      samples: samplesOf('lastSeconds'),
    },
  ];
}

/** Of the newest file in the folder; nothing where there is none, which an alarm can ask for. */
function backupMetrics(folder: string | undefined): Metric[] {
  if (folder === undefined) return [];
  try {
    const times = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    if (times.length === 0) return [];
    const age = Math.max(0, Math.round((Date.now() - Math.max(...times)) / 1_000));
    return [gauge('backup_age_seconds', 'Age of the newest backup.', age)];
  } catch {
    return [];
  }
}
