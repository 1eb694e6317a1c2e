import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { draftPrefix, findFolderFault } from './backupFolder.ts';
import { BackupRefusal } from './backupRefusal.ts';
import { makeBackup } from './makeBackup.ts';
import type { NightlyOrder } from './nightly.ts';
import { chooseKept, dayOfBackup, nameOfBackup } from './rotation.ts';

/** Makes one backup in the folder of all, and only once it stands deletes those rotation does not keep. */
export async function runNightly({ folder, into, recipients, keep, now }: NightlyOrder) {
  const fault = await findFolderFault({ folder: into });
  if (fault) throw new BackupRefusal(fault.en, fault.de);
  const moment = new Date(now);
  const file = nameOfBackup(moment);
  const { bytes } = await makeBackup(folder, join(into, file), { recipients }, moment);
  return { file, bytes, dropped: dropOld(into, keep) };
}

/** Only files that carry the name of a nightly backup, and drafts a crash left. */
function dropOld(into: string, keep: NightlyOrder['keep']): string[] {
  const names = readdirSync(into);
  const kept = chooseKept(names, keep);
  const old = names.filter((name) => dayOfBackup(name) !== undefined && !kept.has(name));
  for (const name of old) rmSync(join(into, name));
  for (const name of names) if (name.startsWith(draftPrefix)) rmSync(join(into, name), { force: true });
  return old;
}
