import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { createApp } from '../../../server/app.ts';
import { isBackupDue, judgeBackups, readBackupState } from '../../../server/backup/backupState.ts';
import { backUpWhenDue } from '../../../server/backup/nightly.ts';
import { makeKeyPair } from '../../../server/backup/seal.ts';
import { sweepLeftovers } from '../../../server/backup/sweepLeftovers.ts';
import { readConfig } from '../../../server/config.ts';
import { backUpElsewhere } from '../../../server/jobs/backUpElsewhere.ts';
import { givenFolder } from '../../db/givenStore.ts';
import { givenData } from './givenBackup.ts';

const recipient = 'age1dx3rqhgux62r2aevkxyq2rwemmyn27fjq6w22a8cs2hm7gumfg0swusqh2';
const keep = { days: 7, weeks: 4, months: 12 };

describe('the settings of the backup', () => {
  it('are off, with nobody to close it for, unless given', () => {
    expect(readConfig({}).backup).toEqual({ recipients: [] });
    expect(readConfig({ UMFELD_BACKUP_RECIPIENT: recipient }).backup).toEqual({ recipients: [recipient] });
    expect(readConfig({ UMFELD_BACKUP_FOLDER: '/mnt/b', UMFELD_BACKUP_RECIPIENT: recipient }).backup).toEqual(
      {
        recipients: [recipient],
        nightly: { folder: '/mnt/b', hour: 3, keep },
      },
    );
  });

  it.each([
    [{ UMFELD_BACKUP_FOLDER: '/mnt/b' }, /RECIPIENT: the nightly backup needs/],
    [{ UMFELD_BACKUP_HOUR: '4' }, /HOUR: says nothing without UMFELD_BACKUP_FOLDER/],
    [{ UMFELD_BACKUP_RECIPIENT: recipient.replace('x', 'y') }, /RECIPIENT: public keys/],
    [{ UMFELD_BACKUP_RECIPIENT: 'AGE-SECRET-KEY-1GEHEIM' }, /RECIPIENT: public keys/],
  ])('are refused by name: %o', (given, words) => {
    expect(() => readConfig(given)).toThrow(words);
    expect(() => readConfig(given)).not.toThrow(/GEHEIM/);
  });

  it('tell every fault at once', () => {
    const given = { UMFELD_BACKUP_FOLDER: 'b', UMFELD_BACKUP_HOUR: '24', UMFELD_BACKUP_DAYS: '0' };
    expect(() => readConfig(given)).toThrow(
      /FOLDER: the whole path[\s\S]*HOUR: .*0 to 23[\s\S]*DAYS: [\s\S]*RECIPIENT/,
    );
  });
});

describe('when a backup is due', () => {
  const settings = { folder: '/mnt/b', hour: 3, keep };
  const at = (text: string) => new Date(text);
  const good = (text: string) => ({ lastSuccess: { at: at(text).toISOString(), file: 'f', bytes: 1 } });
  it.each([
    ['at the first start', {}, '2026-11-27T12:00', true],
    ['after its hour', good('2026-11-26T03:01'), '2026-11-27T03:00', true],
    ['not before', good('2026-11-26T03:01'), '2026-11-27T02:59', false],
    ['not twice', good('2026-11-27T03:01'), '2026-11-27T23:00', false],
    ['when the machine was off at its hour', good('2026-11-24T03:01'), '2026-11-27T01:00', true],
    ['not when the clock jumped back', good('2026-11-27T03:01'), '2026-11-20T12:00', false],
  ])('%s', (_what, state, now, isDue) => {
    expect(isBackupDue(state, settings, at(now))).toBe(isDue);
  });

  it('an hour after a failure, and not sooner', () => {
    const lastFailure = { at: at('2026-11-27T03:00').toISOString(), en: 'x', de: 'x' };
    expect(isBackupDue({ lastFailure }, settings, at('2026-11-27T03:59'))).toBe(false);
    expect(isBackupDue({ lastFailure }, settings, at('2026-11-27T04:00'))).toBe(true);
  });

  it('and when it is late', () => {
    expect(judgeBackups({}, undefined, at('2026-11-27T12:00'))).toBe('off');
    expect(judgeBackups({}, settings, at('2026-11-27T12:00'))).toBe('late');
    expect(judgeBackups(good('2026-11-26T03:00'), settings, at('2026-11-27T12:00'))).toBe('ok');
    expect(judgeBackups(good('2026-11-26T03:00'), settings, at('2026-11-27T16:00'))).toBe('late');
  });
});

describe('the nightly backup', () => {
  it('is made in a process of its own, kept in rotation, and seen when it fails', async () => {
    const { recipient: own } = await makeKeyPair();
    const store = await openStore(await givenData());
    const into = join(givenFolder(), 'backups');
    let now = new Date('2026-11-27T12:00:00Z');
    const backup = {
      recipients: [own],
      nightly: { folder: into, hour: 3, keep: { days: 1, weeks: 0, months: 0 } },
    };
    const deps = { store, clock: () => now, backup };
    const app = createApp(deps);
    const health = async () => (await app.request('/api/health')).json();
    const run = () => backUpWhenDue(deps, backUpElsewhere);

    expect(await run()).toMatch(/failed: .*is not there: make it/);
    expect(readBackupState(store.folder).lastFailure?.de).toMatch('Ist das Laufwerk verbunden?');
    expect(await health()).toEqual({ status: 'ok', backup: 'unwritable', clock: 'ok' });
    expect(await run()).toBeUndefined();

    mkdirSync(into);
    writeFileSync(join(into, 'umfeld-2026-11-01-030000.tar.gz.age'), 'an older one');
    writeFileSync(join(into, '.umfeld-draft-00ff'), 'left by a crash');
    writeFileSync(join(into, 'letters.pdf'), 'of somebody else');
    now = new Date('2026-11-27T13:01:00Z');
    expect(await run()).toMatch(/made and verified, 1 older ones deleted/);
    expect(await health()).toEqual({ status: 'ok', backup: 'ok', clock: 'ok' });
    const names = readdirSync(into).sort();
    expect(names).toHaveLength(2);
    expect(names).toEqual(['letters.pdf', expect.stringMatching(/^umfeld-2026-11-27-\d{6}\.tar\.gz\.age$/)]);
    const { entries } = await listAudit(store, 'meissen', { words: 'backup' });
    expect(entries.map(({ action, account }) => [action, account])).toEqual([
      ['backup.again', 'schedule'],
      ['backup.fail', 'schedule'],
    ]);
    rmSync(into, { recursive: true });
    now = new Date('2026-11-28T13:01:00Z');
    expect(await run()).toMatch(/failed/);
    expect(readBackupState(store.folder).lastSuccess?.file).toBe(names[1]);
    await store.close();
  });
});

it('what an update or a restore kept goes after thirty days', () => {
  const folder = givenFolder();
  const now = new Date();
  const old = new Date(now.getTime() - 31 * 86_400_000);
  for (const name of ['before-schema-3.sqlite', 'before-schema-4.sqlite', 'umfeld.sqlite'])
    writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, 'before-restore-2026'));
  for (const name of ['before-schema-3.sqlite', 'before-restore-2026', 'umfeld.sqlite'])
    utimesSync(join(folder, name), old, old);
  utimesSync(join(folder, 'before-schema-4.sqlite'), now, now);
  expect(sweepLeftovers(folder, now).sort()).toEqual(['before-restore-2026', 'before-schema-3.sqlite']);
  expect(readdirSync(folder).sort()).toEqual(['before-schema-4.sqlite', 'umfeld.sqlite']);
});
