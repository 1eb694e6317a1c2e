import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFolderFault } from '../../../server/backup/backupFolder.ts';
import { writeBackupState } from '../../../server/backup/backupState.ts';
import { viewBackups } from '../../../server/backup/viewBackups.ts';
import { healthRoutes } from '../../../server/running/routes.ts';
import { startSchedule } from '../../../server/schedule/startSchedule.ts';
import { givenFolder, givenStore } from '../../db/givenStore.ts';

const keep = { days: 7, weeks: 4, months: 12 };
const backupTo = (folder: string) => ({ recipients: [], nightly: { folder, hour: 3, keep } });

describe('the folder of the backups', () => {
  it('is told to be missing, a file or closed to us, with what to do', async () => {
    const place = givenFolder();
    const folder = join(place, 'backups');
    expect((await findFolderFault({ folder }))?.en).toMatch(/is not there: make it, or connect the share/);
    writeFileSync(folder, '');
    expect((await findFolderFault({ folder }))?.en).toMatch(/names a file/);
    rmSync(folder);
    mkdirSync(folder);
    expect(await findFolderFault({ folder })).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    // To root nothing is closed by its rights; but nobody makes a file here.
    const closed = process.getuid?.() === 0 ? '/proc/self' : folder;
    chmodSync(folder, 0o500);
    expect((await findFolderFault({ folder: closed }))?.en).toMatch(/cannot be written: .*chown/);
    chmodSync(folder, 0o700);
  });

  it('is seen to be gone by start, health, readiness and desk, long before the night', async () => {
    const store = await givenStore();
    const now = new Date();
    writeBackupState(store.folder, { lastSuccess: { at: now.toISOString(), file: 'f', bytes: 1 } });
    const backup = backupTo(join(store.folder, 'gone'));
    const said: string[] = [];
    const schedule = startSchedule(
      { store, clock: () => now, backup },
      () => {},
      (line) => said.push(line),
    );
    await schedule.stop();
    expect(said).toEqual([
      'No backup could be made now. The folder of UMFELD_BACKUP_FOLDER is not there: make it, or connect the share.',
    ]);
    const app = healthRoutes({ store, clock: () => now, backup, freeMegabytes: 0 });
    for (const path of ['/health', '/health/ready'])
      expect(await (await app.request(path)).json()).toMatchObject({ backup: 'unwritable' });
    expect(await viewBackups(store.folder, backup.nightly, now)).toMatchObject({
      health: 'unwritable',
      folderFault: { de: 'Der Ordner für die Sicherungen ist nicht da. Ist das Laufwerk verbunden?' },
    });
    mkdirSync(backup.nightly.folder);
    expect((await viewBackups(store.folder, backup.nightly, now)).health).toBe('ok');
  });
});
