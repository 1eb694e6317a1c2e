import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../db/openStore.ts';
import { createCodes } from '../../server/fieldwork/codes/createCodes.ts';
import type { InvitationRow } from '../../server/fieldwork/codes/invitationRow.ts';
import { createWave } from '../../server/waves/createWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';

export interface InvitedSurvey extends GivenSurvey {
  /** One unused code of the wave "brief", and with it its letter; each only once. */
  takeLetter: (wave?: 'brief' | 'beide') => InvitationRow;
}

/** Beside the town's data, and read before a test looks at them: codes stand nowhere else. */
const kept = 'letters.json';

async function addLetters(data: string): Promise<void> {
  const store = await openStore(data);
  const letters: Record<string, InvitationRow[]> = {};
  for (const [key, sample] of [
    ['brief', 'invited'],
    ['beide', 'both'],
  ] as const) {
    const file = 'surveys/kurzbefragung/questionnaire.yaml';
    await createWave(store, { municipality: 'meissen', key, file, sample });
    const order = { municipality: 'meissen', wave: key, count: 50 };
    letters[key] = [
      ...(await createCodes(store, { ...order, area: 'altstadt' })),
      ...(await createCodes(store, { ...order, area: 'coelln' })),
    ];
    await openWave(store, 'meissen', key);
  }
  await store.close();
  writeFileSync(join(data, kept), JSON.stringify(letters));
}

/** The server of the other tests, and two waves with letters: "brief" for invited people only, "beide" for all. */
export async function givenInvited(): Promise<InvitedSurvey> {
  let letters: Record<string, InvitationRow[]> = {};
  const survey = await givenSurvey({
    more: { name: 'invited', make: addLetters },
    async prepare(data) {
      letters = JSON.parse(readFileSync(join(data, kept), 'utf8'));
      rmSync(join(data, kept));
    },
  });
  return {
    ...survey,
    takeLetter(wave = 'brief') {
      const letter = letters[wave]?.pop();
      if (!letter) throw new Error('no letters are left');
      return letter;
    },
  };
}
