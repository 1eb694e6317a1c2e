import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NightlyOrder } from '../../server/backup/nightly.ts';
import { restoreBackup } from '../../server/backup/restoreBackup.ts';
import { makeKeyPair } from '../../server/backup/seal.ts';
import { startServer } from '../scenarios/startServer.ts';
import { post, sendAll } from './http/sendAll.ts';
import { printTable, rounded } from './printTable.ts';
import { largeTown } from './release/largeTown.ts';
import { syntheticSubmissions } from './submit/syntheticSubmissions.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { fillWave, municipality, storeTown, wave } from './town/storeTown.ts';

/** A busy evening: so many submissions a second, sent when their time has come and not when the last one is answered. */
const perSecond = 30;
const path = `/api/municipalities/${municipality}/waves/${wave}/responses`;

/** The nightly backup of a filled store beside residents who answer; a plain copy of the file as the reference. */
export async function benchBackup([count = '1000000']: readonly string[]): Promise<void> {
  const persons = Number(count);
  await withTemporaryFolder(async (folder) => {
    const [data, into] = [join(folder, 'data'), join(folder, 'backups')];
    mkdirSync(into);
    const town = largeTown(persons, 'open');
    await storeTown(data, town);
    fillWave(data, town, persons);
    const { secret, recipient } = await makeKeyPair();
    const server = await startServer(data);
    try {
      await sendPaced(server.url, 5);
      const without = await sendPaced(server.url, 20);
      const backup = runNightly({ folder: data, into, recipients: [recipient], keep, now: Date.now() });
      const during = await sendPaced(server.url, 600, backup);
      const seconds = await backup;
      const after = await sendPaced(server.url, 20);
      printWaits({ without, during, after });
      await printSizes({ data, into, folder, secret, seconds, persons });
    } finally {
      await server.stop();
    }
  });
}

const keep = { days: 7, weeks: 4, months: 12 };

/** As the schedule starts it: the compiled job, in a process of its own. @returns seconds */
async function runNightly(order: NightlyOrder): Promise<number> {
  const started = performance.now();
  const job = spawn(process.execPath, ['dist/app/server/jobs/backupJob.js', JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  job.stdout.on('data', (text) => {
    said += text;
  });
  await once(job, 'exit');
  if (!said.includes('"done"')) throw new Error(`no backup was made: ${said}`);
  return (performance.now() - started) / 1_000;
}

/** Submissions at an even pace for so many seconds, or until something has ended. @returns sorted waits, milliseconds */
async function sendPaced(url: string, seconds: number, until?: Promise<unknown>): Promise<number[]> {
  const end = performance.now() + seconds * 1_000;
  let isOver = false;
  void until?.then(
    () => {
      isOver = true;
    },
    () => {
      isOver = true;
    },
  );
  const bodies = syntheticSubmissions(Math.min(seconds, 120) * perSecond);
  const sending: Promise<number>[] = [];
  for (let next = performance.now(); next < end && !isOver; next += 1_000 / perSecond) {
    await pause(Math.max(0, next - performance.now()));
    const body = bodies.pop();
    if (body === undefined) break;
    sending.push(sendOne(url, body));
  }
  return (await Promise.all(sending)).sort((one, other) => one - other);
}

async function sendOne(url: string, body: string): Promise<number> {
  const { waits, statuses } = await sendAll(url, [post(path, body)], 1);
  if (statuses['201'] !== 1) throw new Error(`a submission was answered with ${Object.keys(statuses)}`);
  return waits[0] ?? Number.NaN;
}

function printWaits(runs: Record<'without' | 'during' | 'after', number[]>): void {
  const at = (waits: number[], share: number) => waits[Math.floor(share * (waits.length - 1))] ?? Number.NaN;
  const reference = at(runs.without, 0.99);
  printTable(
    `Submissions, ${perSecond} a second, while a backup is made`,
    Object.entries(runs).map(([name, waits]) => ({
      backup: name,
      sent: waits.length,
      'median, ms': rounded(at(waits, 0.5)),
      'p99, ms': rounded(at(waits, 0.99)),
      'p99, ratio': rounded(at(waits, 0.99) / reference, 2),
      'longest, ms': rounded(at(waits, 1)),
    })),
  );
}

interface Made {
  data: string;
  into: string;
  folder: string;
  secret: string;
  seconds: number;
  persons: number;
}

async function printSizes({ data, into, folder, secret, seconds, persons }: Made): Promise<void> {
  const database = join(data, 'umfeld.sqlite');
  const file = join(into, readdirSync(into)[0] ?? '');
  const copying = performance.now();
  copyFileSync(database, join(folder, 'copy'));
  const copied = (performance.now() - copying) / 1_000;
  const restoring = performance.now();
  await restoreBackup(join(folder, 'other'), file, { identities: [secret] }, { replace: false }, new Date());
  const restored = (performance.now() - restoring) / 1_000;
  const megabytes = (path: string) => rounded(statSync(path).size / 1e6);
  const row = (what: string, took: number, size: number) => ({
    what,
    seconds: rounded(took, 2),
    MB: size,
    'ratio to a copy': rounded(took / copied),
  });
  printTable(`A store of ${persons.toLocaleString('en')} responses`, [
    row('the file, copied', copied, megabytes(database)),
    row('backup: copied, verified, packed, encrypted, read back', seconds, megabytes(file)),
    row(
      'restore: decrypted, unpacked, verified, exchanged',
      restored,
      megabytes(join(folder, 'other', 'umfeld.sqlite')),
    ),
  ]);
}
