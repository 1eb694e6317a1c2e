import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { openStore } from '../../../db/openStore.ts';
import { importResponses } from '../../../db/queries/sealed/responses.ts';
import { largeTown } from '../release/largeTown.ts';
import { fillWave, municipality, storeTown, wave } from './storeTown.ts';

const PERSONS = 400;

async function givenTownFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await storeTown(folder, largeTown(PERSONS));
  return folder;
}

/** Every sealed row but for its slot, which is random. */
async function listRows(folder: string): Promise<unknown[]> {
  const store = await openStore(folder);
  const rows = (sql: string) => connectionOf(store).prepare(sql).all();
  const stored = [
    rows('SELECT body FROM responses ORDER BY body'),
    rows('SELECT question, body FROM place_sets ORDER BY question, body'),
    rows('SELECT * FROM returns ORDER BY stratum'),
    rows('SELECT count(*) AS count, max(slot) AS last FROM responses'),
    rows('SELECT count(*) AS count, max(slot) AS last FROM place_sets'),
  ];
  await store.close();
  return stored;
}

it('writes the rows that an import of the same persons writes', async () => {
  const filled = await givenTownFolder();
  fillWave(filled, largeTown(PERSONS), PERSONS);
  const imported = await givenTownFolder();
  const store = await openStore(imported);
  const { draw } = largeTown(PERSONS);
  const persons = Array.from({ length: PERSONS }, draw);
  await importResponses(store, municipality, wave, [persons], '2026-03-01');
  await store.close();
  expect(await listRows(filled)).toEqual(await listRows(imported));
});
