import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { listAudit } from '../../db/queries/auditLog.ts';
import { createMunicipality } from '../../db/queries/municipalities.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import { goneFromBackups } from '../../server/backup/rotation.ts';
import { makeKeyPair } from '../../server/backup/seal.ts';
import { givenName, givenResponse, storeOne } from '../db/givenResponse.ts';
import { givenTown, givenWave } from '../db/givenStore.ts';
import type { Ran } from './runUmfeld.ts';
import { shiftedClock } from './shiftedClock.ts';
import { launchServer } from './startServer.ts';

const place = mkdtempSync(join(tmpdir(), 'umfeld-check-'));
const [data, backups, clock] = [join(place, 'data'), join(place, 'backups'), join(place, 'clock')];
const year = 365 * 86_400_000;
let settings: Record<string, string>;

const today = () => new Date().toISOString().slice(0, 10);

/** A command with settings, and a clock that is off when `clock` says so. */
function run(...words: string[]): Promise<Ran> {
  const env = { ...process.env, ...settings, UMFELD_FREE_MB: '0', NODE_OPTIONS: shiftedClock(clock) };
  const args = ['dist/app/server/main.js', ...words, '--data', data];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, errors }),
    );
  });
}

beforeAll(async () => {
  const { recipient } = await makeKeyPair();
  settings = { UMFELD_BACKUP_FOLDER: backups, UMFELD_BACKUP_RECIPIENT: recipient };
  const store = await openStore(data);
  await givenTown(store);
  await createMunicipality(store, { key: 'coswig', name: 'Coswig' });
  await givenWave(store, '2026');
  await storeOne(store, givenResponse(1), givenName('2026', 'id-1'));
  await setWaveState(store, 'meissen', '2026', 'closed', today());
  await store.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('who runs the server', () => {
  it('hears at the start and from "check" that the folder of the backups is missing, and what to do', async () => {
    const { code, errors } = await run('check');
    expect(code).toBe(1);
    expect(errors).toContain(
      'The folder of UMFELD_BACKUP_FOLDER is not there: make it, or connect the share.',
    );
    let said = '';
    const server = await launchServer(data, {
      settings: { ...settings, UMFELD_BACKUP_HOUR: '3' },
      onComplaint: (text) => {
        said += text;
      },
    });
    const ready = await (await fetch(`${server.url}/api/health/ready`)).json();
    await server.stop();
    expect(ready).toMatchObject({ backup: 'unwritable', clock: 'ok' });
    expect(said).toMatch(/"level":"warn".*No backup could be made now\. The folder of UMFELD_BACKUP_FOLDER/);
    mkdirSync(backups);
    rmSync(join(data, 'backups.json'), { force: true });
    const mended = await run('check');
    expect(mended.errors).toBe('');
    expect(mended.out).toMatch(/^ok: store, keys, disk, clock and backup folder; the first backup is still/);
  });

  it('is asked before a clock that is a year ahead deletes anything, and confirms it by the calendar', async () => {
    writeFileSync(clock, String(year));
    const ahead = new Date(Date.now() + year).toISOString().slice(0, 10);
    const refused = await run('retention', 'meissen', '--run');
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatch(/^Nothing was deleted\. The clock says .* umfeld check --today/);
    expect((await run('check')).errors).toContain(`umfeld check --today ${ahead}`);
    const wrong = await run('check', '--today', today());
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain(`says ${ahead} (UTC), you say ${today()}: set the clock (NTP)`);
    expect((await run('check', '--today', 'heute')).code).toBe(2);
    expect((await run('check', '--today', ahead)).code).toBe(0);
    const done = await run('retention', 'meissen', '--run');
    expect(done.out).toMatch(/ledger of submissions deleted/);
    writeFileSync(clock, '0');
    const store = await openStore(data);
    const { entries } = await listAudit(store, 'meissen', { words: 'clock.confirm' });
    await store.close();
    expect(entries).toMatchObject([{ account: 'command line', subject: ahead, detail: today() }]);
  });

  it('reads under a deletion by hand until when backups hold it', async () => {
    const keep = { days: 7, weeks: 4, months: 12 };
    const { out, code } = await run('delete', 'meissen', '--confirm', 'meissen');
    expect(code).toBe(0);
    expect(out).toContain(
      `Nightly backups hold it until ${goneFromBackups(today(), keep)}. Backups made by hand`,
    );
    settings = {};
    const byHand = await run('delete', 'coswig', '--confirm', 'coswig');
    expect(byHand.out.trimEnd()).toMatch(/\nBackups made by hand hold it until you delete them\.$/);
    expect(byHand.out).not.toContain('Nightly');
  });
});
