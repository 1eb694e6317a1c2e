import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import type { Store } from '../../db/store.ts';
import { givenTown, givenWave } from '../db/givenStore.ts';

/** A data folder with the town of Meißen and its open wave "2026", not held open by anybody. */
export async function givenTownFolder(wave: Parameters<typeof givenWave>[2] = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await withStore(folder, async (store) => {
    await givenTown(store);
    await givenWave(store, '2026', wave);
  });
  return folder;
}

/** Looks into a data folder beside a running server, or after it has gone. */
export async function withStore<T>(folder: string, use: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(folder);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
