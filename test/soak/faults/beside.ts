import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { runUmfeld } from '../../scenarios/runUmfeld.ts';
import type { Fault, Scene } from '../fault.ts';
import { readPresent } from '../readPresent.ts';
import { type Rows, rowsFile, takeIn } from './rowsFile.ts';

const run = promisify(execFile);

/**
 * A backup, an import into the same wave and a release of the last one at the same time; the server is killed in the
 * middle of it. Every other time a second import is killed as well: of its rows there are all or none.
 */
export const beside: Fault = {
  name: 'backup, import and release beside it, killed meanwhile',
  strike: async (scene) => {
    const { folder, server, residents, random, time, some } = scene;
    const rows = rowsFile(scene, some * 2);
    const all = Promise.all([
      backUp(scene),
      importRows(scene, rows),
      expectDone(folder, 'release', 'build', 'meissen/2024'),
    ]);
    await pause(300 + random() * 1_000);
    await server.kill();
    await server.start();
    await all;
    if (time % 2 === 1) await killImport(scene);
    await residents.sendMore(some);
  },
};

async function expectDone(folder: string, ...words: string[]): Promise<void> {
  const { code, errors } = await runUmfeld(folder, ...words);
  expect(code, `umfeld ${words.join(' ')}: ${errors}`).toBe(0);
}

/** What was acknowledged before a backup began comes back from it, once, into a folder of its own, and is sound. */
async function backUp({ folder, scratch, residents }: Scene): Promise<void> {
  const copy = mkdtempSync(join(scratch, 'copy-'));
  const [key, file] = [join(copy, 'key'), join(copy, 'umfeld.tar.gz.age')];
  const before = [...residents.acknowledged];
  await expectDone(folder, 'backup-key', key);
  const recipient = /age1\w+/.exec(readFileSync(key, 'utf8'))?.[0] ?? 'none';
  await expectDone(folder, 'backup', file, '--recipient', recipient);
  const restored = join(copy, 'restored');
  await expectDone(restored, 'restore', file, '--identity-file', key);
  await expectDone(restored, 'verify');
  const { responses, texts } = readPresent(restored);
  expect(before.filter((number) => responses.get(number) !== 1 || texts.get(number) !== 1)).toEqual([]);
  rmSync(copy, { recursive: true });
}

async function importRows({ folder, imported }: Scene, { words, numbers }: Rows): Promise<void> {
  await expectDone(folder, ...words);
  takeIn(imported, numbers);
}

async function killImport(scene: Scene): Promise<void> {
  const { words, numbers } = rowsFile(scene, scene.some * 2);
  const program = ['dist/app/server/main.js', ...words, '--data', scene.folder];
  const timeout = 600 + Math.round(scene.random() * 900);
  await run(process.execPath, program, { timeout, killSignal: 'SIGKILL' }).catch(() => undefined);
  if (readPresent(scene.folder).responses.has(numbers[0] ?? -1)) takeIn(scene.imported, numbers);
}
