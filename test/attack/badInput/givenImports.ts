import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, vi } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { buildProgram } from '../../../server/cli/program.ts';
import { runProgram } from '../../../server/cli/runProgram.ts';
import { readConfig } from '../../../server/config.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { givenAreas, givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenWave } from '../../db/givenStore.ts';
import { watchRows } from './watchRows.ts';

/** What came of a command. */
export interface Outcome {
  /** 0 ok, 1 refused, 2 usage. */
  code: number;
  said: string;
  /** Whether a row of any table is another one than before. */
  hasStored: boolean;
}

/** A town into which everything can be imported. */
export interface Imports {
  folder: string;
  /** Writes a file beside the store. @returns its path */
  write(name: string, content: string | Uint8Array): string;
  /** Runs a command of the real command line in this process. @throws what no command may throw */
  run(words: readonly string[]): Promise<Outcome>;
}

const questionnaire: Questionnaire = {
  ...givenQuestionnaire,
  weighting: ['area', 'sex'],
  indicators: [
    {
      key: 'feeling_safe',
      kind: 'share',
      goal: 'feeling-of-safety',
      item: 'safe_day',
      in: ['very'],
      title: { de: 'Sicher', en: 'Safe' },
    },
  ],
};

/** An area under another name in a second set, so that the two can be linked. */
const areas = givenAreas.map(({ key, name, outline, simplified }) => ({ key, name, outline, simplified }));
const renamed = areas.map((one) => (one.key === 'coelln' ? { ...one, key: 'koelln' } : one));

export async function givenImports(): Promise<Imports> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-imports-'));
  const data = join(folder, 'data');
  const store = await openStore(data);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await createMunicipality(store, { key: 'coswig', name: 'Coswig' });
  await storeAreaSet(store, 'meissen', areas);
  await givenWave(store, '2026', { questionnaire });
  await storeAreaSet(store, 'meissen', renamed);
  await store.close();
  // Held open, or each command would empty the log and begin a new one.
  const observer = new Sqlite(join(data, 'umfeld.sqlite'), { readonly: true });
  afterAll(() => {
    observer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const hasChanged = watchRows(observer);
  const config = readConfig({ UMFELD_DATA: data });
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async run(words) {
      hasChanged();
      const { code, said } = await listening(() =>
        runProgram((all) => buildProgram(config, all), [...words, '--data', data]),
      );
      return { code, said, hasStored: hasChanged() };
    },
  };
}

/** What is written to the terminal meanwhile. */
async function listening(work: () => Promise<number>): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const note = (...words: unknown[]) => void said.push(words.join(' '));
  const write = (part: unknown) => said.push(String(part)) > 0;
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(note),
    vi.spyOn(console, 'error').mockImplementation(note),
    vi.spyOn(process.stderr, 'write').mockImplementation(write),
  ];
  try {
    return { code: await work(), said: said.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
