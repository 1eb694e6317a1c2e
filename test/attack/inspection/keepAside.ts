import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readArchive } from '../../../server/backup/readArchive.ts';
import { makeKeyPair } from '../../../server/backup/seal.ts';
import { type Places, readFolder } from './search.ts';

const run = promisify(execFile);

/**
 * What a town keeps aside of its store, by the real commands: a backup as it lies there and what is in it when it is
 * opened, an open one, and everything that is left in data folder and temporary files by making them.
 */
export async function backUp(room: string): Promise<Places> {
  const { secret, recipient } = await makeKeyPair();
  const [closed, open] = [join(room, 'b.age'), join(room, 'b.tar.gz')];
  for (const file of [closed, open]) rmSync(file, { force: true });
  const said = [
    await umfeld(room, 'backup', closed, '--recipient', recipient),
    await umfeld(room, 'backup', open, '--unencrypted'),
  ];
  const unpacked = join(room, 'unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  for (const [file, name] of [
    [closed, 'closed'],
    [open, 'open'],
  ] as const) {
    mkdirSync(join(unpacked, name), { recursive: true });
    await readArchive(file, { identities: [secret] }, join(unpacked, name));
  }
  writeFileSync(join(room, 'secret.txt'), secret);
  return new Map([
    ['backup as it lies there', readFileSync(closed)] as const,
    ['open backup as it lies there', readFileSync(open)] as const,
    ...readFolder(unpacked, 'backup'),
    ['what backup said', Buffer.from(said.join('\n'))] as const,
    ...readFolder(join(room, 'data'), 'data after backup'),
    ...readFolder(join(room, 'tmp'), 'tmp after backup'),
  ]);
}

/** What a release, a town that moves on and a restore of the backup leave behind. */
export async function moveOn(room: string): Promise<Places> {
  const out = join(room, 'taken');
  const said = [
    await umfeld(room, 'wave', 'close', 'meissen/offen'),
    await umfeld(room, 'release', 'build', 'meissen/offen'),
    await umfeld(room, 'release', 'publish', 'meissen/offen'),
    await umfeld(room, 'take-away', 'meissen', '--out', out),
    await umfeld(
      room,
      'restore',
      join(room, 'b.age'),
      '--replace',
      '--identity-file',
      join(room, 'secret.txt'),
    ),
    await umfeld(room, 'verify'),
  ];
  return new Map([
    ['what the commands said', Buffer.from(said.join('\n'))] as const,
    ...readFolder(out, 'taken'),
    ...readFolder(join(room, 'data'), 'data after restore'),
    ...readFolder(join(room, 'tmp'), 'tmp after restore'),
  ]);
}

/** @returns what it said, on both ways out */
async function umfeld(room: string, ...words: string[]): Promise<string> {
  const args = ['dist/app/server/main.js', ...words, '--data', join(room, 'data')];
  const env = { PATH: process.env.PATH, TMPDIR: join(room, 'tmp') };
  const { stdout, stderr } = await run(process.execPath, args, { env, maxBuffer: 1 << 26 });
  return stdout + stderr;
}
