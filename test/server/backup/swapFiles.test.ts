import { execFile } from 'node:child_process';
import fs, { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdFolder } from '../../../db/folderLock.ts';
import { openStore } from '../../../db/openStore.ts';
import { settleSwap, swapFiles } from '../../../db/swapFiles.ts';
import { givenFolder } from '../../db/givenStore.ts';
import { listContents } from './givenBackup.ts';

function givenStoreFiles(folder: string, what: string): string {
  mkdirSync(join(folder, 'keys', 'invitations'), { recursive: true });
  for (const name of ['umfeld.sqlite', 'keys/codes.key', 'keys/invitations/ab.pem'])
    writeFileSync(join(folder, name), `${what} ${name}`);
  return folder;
}

/** @returns whether it came to its end before it was killed */
const swapKilledAt = (folder: string, staged: string, step: number): Promise<boolean> =>
  new Promise((resolve) => {
    const words = ['--import', 'tsx', 'test/server/backup/killedSwap.ts', folder, staged, String(step)];
    execFile(process.execPath, words, (_error, out) => resolve(out === 'done'));
  });

/** The same within this process: it stops at the n-th step and cleans nothing up, as nothing would after a kill. */
function swapStoppedAt(folder: string, staged: string, step: number): boolean {
  const real = { renameSync: fs.renameSync, rmSync: fs.rmSync };
  let left = step;
  for (const name of ['renameSync', 'rmSync'] as const) {
    const go = real[name] as (...words: unknown[]) => unknown;
    const stopping = (...words: unknown[]) => {
      if (left-- === 0) throw new Error('stopped');
      return go(...words);
    };
    Object.assign(fs, { [name]: stopping });
  }
  syncBuiltinESMExports();
  try {
    swapFiles(folder, staged, 'before-restore-test');
    return true;
  } catch (error) {
    expect(String(error)).toContain('stopped');
    return false;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

describe('exchanging the files of a store', () => {
  it.each([
    ['over another', true],
    ['into an empty folder', false],
  ])('%s, is undone when it ends at any step of it', (_what, hasOld) => {
    let step = 0;
    for (; ; step++) {
      const folder = givenFolder();
      if (hasOld) givenStoreFiles(folder, 'old');
      if (hasOld) writeFileSync(join(folder, 'umfeld.sqlite-wal'), 'old log');
      const before = listContents(folder);
      const staged = givenStoreFiles(join(folder, 'restore-work'), 'new');
      const isDone = swapStoppedAt(folder, staged, step);
      settleSwap(folder);
      settleSwap(folder);
      expect(existsSync(join(folder, 'restore.json'))).toBe(false);
      const now = listContents(folder);
      const isNew = now['umfeld.sqlite'] !== undefined && now['umfeld.sqlite'] !== before['umfeld.sqlite'];
      // Old as a whole until the journal is gone, new as a whole from then on.
      expect(isNew, `step ${step}`).toBe(isDone);
      const alive = Object.keys(now).filter(
        (name) => !/^(restore-work|before-restore|restore\.json)/.test(name),
      );
      if (!isDone) expect(alive).toEqual(Object.keys(before));
      if (isDone) {
        expect(alive).toEqual(['keys/codes.key', 'keys/invitations/ab.pem', 'umfeld.sqlite']);
        break;
      }
    }
    expect(step).toBeGreaterThan(3);
  });

  it('is undone after a real kill by whoever opens the store next', async () => {
    const folder = givenFolder();
    await (await openStore(folder)).close();
    const before = listContents(folder);
    const staged = join(folder, 'restore-work');
    givenStoreFiles(staged, 'new');
    expect(await swapKilledAt(folder, staged, 3)).toBe(false);
    expect(listContents(folder)).not.toEqual(before);
    await (await openStore(folder)).close();
    expect(listContents(folder)).toMatchObject(before);
  });

  it('waits for nobody: a folder that is held is not claimed', async () => {
    const folder = givenFolder();
    const one = holdFolder(folder);
    const two = holdFolder(folder);
    writeFileSync(join(folder, 'restore.json'), '{"aside":"x","old":[]}');
    expect(() => settleSwap(folder)).toThrow('stop it first');
    one.release();
    expect(() => settleSwap(folder)).toThrow('stop it first');
    two.release();
    expect(() => settleSwap(folder)).not.toThrow();
  });
});
