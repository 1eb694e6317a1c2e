import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { countOf } from '../counts.ts';
import { numberedSubmission, send } from './client.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { runUmfeld, runWords } from './runUmfeld.ts';
import { startServer } from './startServer.ts';

function givenPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'umfeld-backup-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

async function givenKey(place: string): Promise<{ file: string; recipient: string }> {
  const file = join(place, 'key.txt');
  const { out } = await runWords('backup-key', file);
  return { file, recipient: /age1\w+/.exec(out)?.[0] ?? '' };
}

/** A command that is killed after so many milliseconds, as in a power cut. @returns whether it came to its end */
async function runKilled(after: number, words: string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['dist/app/server/main.js', ...words], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([ended, pause(after)]);
  child.kill('SIGKILL');
  const [code] = await ended;
  return code === 0;
}

const totalOf = (folder: string) => withStore(folder, async (store) => verifyStore(store));

it('backs up beside a server that takes answers, and brings all acknowledged before it back elsewhere', async () => {
  const [folder, place] = [await givenTownFolder(), givenPlace()];
  const { file: key, recipient } = await givenKey(place);
  const { url, kill, stop } = await startServer(folder);
  onTestFinished(kill);
  let [sent, acknowledged, isOver] = [0, 0, false];
  const client = async () => {
    while (!isOver) {
      const reply = await send(url, numberedSubmission(sent++));
      expect(reply?.status).toBe(201);
      acknowledged += 1;
    }
  };
  const sending = Promise.all(Array.from({ length: 4 }, client));
  while (acknowledged < 100) await pause(10);
  const before = acknowledged;
  const backup = join(place, 'umfeld.tar.gz.age');
  const made = await runUmfeld(folder, 'backup', backup, '--recipient', recipient);
  expect(made).toMatchObject({ code: 0, errors: '' });
  expect(made.out).toMatch(/MB, verified, responses: \d+, schema \d+/);
  const running = await runUmfeld(folder, 'restore', backup, '--identity-file', key, '--replace');
  expect(running).toMatchObject({ code: 1, errors: expect.stringContaining('stop it first') });
  isOver = true;
  await sending;
  await stop();
  const other = join(place, 'other');
  expect(await runUmfeld(other, 'restore', backup, '--identity-file', key)).toMatchObject({ code: 0 });
  const { total, faults } = await totalOf(other);
  expect(faults).toEqual([]);
  expect(total).toBeGreaterThanOrEqual(before);
  expect(await totalOf(folder)).toMatchObject({ total: acknowledged, faults: [] });
  const served = await startServer(other);
  onTestFinished(served.kill);
  expect((await send(served.url, numberedSubmission(1_000_000)))?.status).toBe(201);
  await served.stop();
});

it('is whole or not there when it is killed; a restore that is killed leaves the old store', async () => {
  const rounds = countOf('backupKills');
  const [folder, place] = [await givenTownFolder(), givenPlace()];
  const { file: key, recipient } = await givenKey(place);
  const { url, stop, kill } = await startServer(folder);
  onTestFinished(kill);
  for (let number = 0; number < 20; number++) await send(url, numberedSubmission(number));
  const good = join(place, 'good.age');
  await runUmfeld(folder, 'backup', good, '--recipient', recipient);
  for (let number = 20; number < 30; number++) await send(url, numberedSubmission(number));
  await stop();
  const counts = { backups: 0, whole: 0, old: 0, restored: 0 };
  const started = performance.now();
  await runUmfeld(folder, 'backup', join(place, 'timed.age'), '--recipient', recipient);
  const usual = performance.now() - started;
  for (let round = 0; round < rounds; round++) {
    const out = join(place, `killed-${round}.age`);
    // From the moment the program has loaded on, in even steps until a little after its end.
    const after = usual * (0.3 + (0.9 * round) / rounds);
    await runKilled(after, ['--data', folder, 'backup', out, '--recipient', recipient]);
    counts.backups += 1;
    if (!existsSync(out)) continue;
    counts.whole += 1;
    const other = join(place, `other-${round}`);
    expect(await runUmfeld(other, 'restore', out, '--identity-file', key)).toMatchObject({ code: 0 });
    expect((await totalOf(other)).total).toBe(30);
  }
  for (let round = 0; round < rounds; round++) {
    const after = usual * (0.3 + (0.9 * round) / rounds);
    const words = ['--data', folder, 'restore', good, '--identity-file', key, '--replace'];
    const isDone = await runKilled(after, words);
    const { total, faults } = await totalOf(folder);
    expect(faults).toEqual([]);
    // Once the files are exchanged it may be killed before it says so; then all of it is new.
    expect(isDone ? [20] : [20, 30]).toContain(total);
    expect(existsSync(join(folder, 'restore.json'))).toBe(false);
    if (total === 30) counts.old += 1;
    else {
      counts.restored += 1;
      const aside = readdirSync(folder)
        .filter((name) => name.startsWith('before-restore-'))
        .sort();
      const kept = join(folder, aside.at(-1) ?? '');
      for (const name of ['umfeld.sqlite', 'keys']) {
        rmSync(join(folder, name), { recursive: true });
        cpSync(join(kept, name), join(folder, name), { recursive: true });
      }
      for (const name of aside) rmSync(join(folder, name), { recursive: true });
    }
  }
  await runUmfeld(folder, 'backup', join(place, 'last.age'), '--recipient', recipient);
  expect(existsSync(join(folder, 'backup-work'))).toBe(false);
  expect((await totalOf(folder)).total).toBe(30);
  console.log(`backup kills: ${JSON.stringify(counts)}`);
});

it('says what it needs and refuses what would leave answers open to everybody', async () => {
  const [folder, place] = [await givenTownFolder(), givenPlace()];
  const out = join(place, 'a.age');
  const short = join(place, 'short.txt');
  writeFileSync(short, 'geheim\n');
  const refused = async (...words: string[]) => (await runUmfeld(folder, ...words)).errors;
  expect(await refused('backup', out)).toContain('--passphrase-file');
  expect(await refused('backup', out, '--passphrase-file', short)).toContain('at least 16');
  expect(await refused('backup', out, '--recipient', 'age1xyz')).toContain('no public key of age');
  expect(await refused('backup', out, '--unencrypted', '--recipient', 'age1xyz')).toContain('Choose one');
  expect(readdirSync(place)).toEqual(['short.txt']);
  const open = await runUmfeld(folder, 'backup', out, '--unencrypted');
  expect(open.code).toBe(0);
  expect(open.errors).toContain('everybody who gets the file can read all answers');
  expect(await refused('restore', short)).toContain('no backup of Umfeld');
  const key = await givenKey(place);
  expect((await runWords('backup-key', key.file)).errors).toContain('not overwritten');
  expect(readFileSync(key.file, 'utf8')).toContain('AGE-SECRET-KEY-1');
});
