import { basename } from 'node:path';
import { newestSchema } from '../../db/copyDatabase.ts';
import { openStore } from '../../db/openStore.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import type { Backup } from './makeBackup.ts';

/** Notes a backup made by hand in the log of every town: the file holds their answers. */
export async function recordBackup(folder: string, file: string, { schema }: Backup): Promise<void> {
  // Opening would bring the store of an older program to the newest schema, which a backup has no business doing.
  if (schema !== newestSchema()) return;
  const store = await openStore(folder);
  try {
    for (const { key } of await listMunicipalities(store))
      await recordAction(store, {
        municipality: key,
        account: commandLine,
        action: 'store.backup',
        subject: basename(file),
      });
  } finally {
    await store.close();
  }
}
