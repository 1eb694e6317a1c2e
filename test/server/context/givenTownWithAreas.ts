import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../db/openStore.ts';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import type { Store } from '../../../db/store.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { givenAreas } from '../../db/givenQuestionnaire.ts';

export interface GivenTown {
  store: Store;
  /** Writes a CSV file and returns its path. */
  write: (lines: readonly string[] | Buffer) => string;
  forget: () => Promise<void>;
}

/** A town of as many areas, named a1, a2 ... */
export async function givenTownWithAreas(count = 5): Promise<GivenTown> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-context-'));
  const store = await openStore(folder);
  await createMunicipality(store, { key: 'town', name: 'Town' });
  const [area] = givenAreas;
  if (!area) throw new Error('there must be an area to copy');
  const areas = Array.from({ length: count }, (_, at) => ({
    ...area,
    key: `a${at + 1}`,
    name: `Area ${at + 1}`,
  }));
  await storeAreaSet(store, 'town', areas);
  const file = join(folder, 'file.csv');
  return {
    store,
    write(lines) {
      writeFileSync(file, Buffer.isBuffer(lines) ? lines : `${lines.join('\n')}\n`);
      return file;
    },
    async forget() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a refusal says, with the file called FILE. */
export async function refusalOf(importing: Promise<unknown>): Promise<string> {
  const error = await importing.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return [error.message, ...error.details].join('\n').replaceAll(/\S*file\.csv/g, 'FILE');
}
