import { join } from 'node:path';
import DatabaseConstructor from 'better-sqlite3';
import { openStore } from '../../../db/openStore.ts';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { replaceMargins } from '../../../db/queries/margins.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { padBody } from '../../../db/queries/sealed/slots.ts';
import { takeApart } from '../../../db/queries/sealed/takeApart.ts';
import { createWave, freezeWave, setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { widthsOf } from '../../../db/widths.ts';
import type { SyntheticTown } from './syntheticTown.ts';

export const municipality = 'town';
export const wave = '2026';
const day = '2026-03-01';

/** Makes a data folder with an open wave, its areas and its margins, and nobody in it. */
export function storeTown(folder: string, town: SyntheticTown): Promise<void> {
  const { sample, areas, questionnaire, margins } = town;
  return withStore(folder, async (store) => {
    await createMunicipality(store, {
      key: municipality,
      name: 'Town',
      timeZone: 'Europe/Berlin',
      notice: null,
    });
    const areaSet = await storeAreaSet(store, municipality, areas);
    const title = { de: 'Welle', en: 'Wave' };
    await createWave(store, { municipality, key: wave, title, sample, questionnaire });
    await freezeWave(store, municipality, wave, { questionnaire, areaSet });
    await setWaveState(store, municipality, wave, 'open');
    await replaceMargins(store, municipality, wave, margins);
  });
}

export function closeWave(folder: string): Promise<void> {
  return withStore(folder, async (store) => {
    await setWaveState(store, municipality, wave, 'closed', day);
  });
}

async function withStore(folder: string, use: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(folder);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/**
 * Writes the rows an import would write, straight into the file: persons are drawn at random already, so nothing has
 * to be shuffled, and no row has to survive a power cut. A test holds it against the import.
 */
export function fillWave(folder: string, { questionnaire, draw }: SyntheticTown, persons: number): void {
  const database = new DatabaseConstructor(join(folder, 'umfeld.sqlite'));
  database.pragma('synchronous = OFF');
  const response = database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?)');
  const place = database.prepare('INSERT INTO place_sets VALUES (?, ?, ?, ?, ?)');
  const returned = database.prepare('INSERT INTO returns VALUES (?, ?, ?, ?, ?, ?, ?)');
  const widths = widthsOf(questionnaire);
  const strata = new Map<number, number>();
  let placed = 0;
  database.transaction(() => {
    for (let slot = 0; slot < persons; slot++) {
      const person = draw();
      const stratum = person.stratum ?? -1;
      strata.set(stratum, (strata.get(stratum) ?? 0) + 1);
      for (const { shelf, body, width } of takeApart(municipality, wave, widths, person)) {
        const padded = padBody(body, width);
        if (shelf.table === 'responses') response.run(municipality, wave, slot, padded);
        else if (shelf.table === 'place_sets')
          place.run(municipality, wave, shelf.question, placed++, padded);
      }
    }
    for (const [stratum, count] of strata)
      returned.run(municipality, wave, 'invited', stratum, 'web', day, count);
  })();
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
