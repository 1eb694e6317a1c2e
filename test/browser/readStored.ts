import { openStore } from '../../db/openStore.ts';
import { type PlaceMark, readPlaceSets } from '../../db/queries/sealed/places.ts';
import { readResponseColumns } from '../../db/queries/sealed/responses.ts';
import { type FreeText, readTexts } from '../../db/queries/sealed/texts.ts';
import { findWave, setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { columnsOf } from '../../surveys/language/columns.ts';

export interface StoredAnswers {
  /** One row a person: the codes of the answers, in the order of the questionnaire. */
  rows: number[][];
  texts: FreeText[];
  places: (readonly PlaceMark[])[];
}

/** What lies on disk of one wave, read as the release reads it. The server must have been stopped. */
export async function readStored(data: string, key: string): Promise<StoredAnswers> {
  const store = await openStore(data);
  try {
    return await readWave(store, key);
  } finally {
    await store.close();
  }
}

async function readWave(store: Store, key: string): Promise<StoredAnswers> {
  await setWaveState(store, 'meissen', key, 'closed', '2026-11-30');
  const wave = await findWave(store, 'meissen', key);
  if (!wave) throw new Error(`there is no wave ${key}`);
  const stored: StoredAnswers = { rows: [], texts: [], places: [] };
  const { length } = columnsOf(wave.questionnaire);
  for await (const { count, codes } of readResponseColumns(store, 'meissen', key, length)) {
    for (let row = 0; row < count; row += 1)
      stored.rows.push(codes.map((column) => column[row] ?? Number.NaN));
  }
  for (const question of wave.questionnaire.sections.flatMap(({ questions }) => questions)) {
    if (question.kind === 'text')
      for await (const texts of readTexts(store, 'meissen', key, question.key)) stored.texts.push(...texts);
    if (question.kind === 'places')
      for await (const sets of readPlaceSets(store, 'meissen', key, question.key))
        stored.places.push(...sets.map(({ marks }) => marks));
  }
  return stored;
}
