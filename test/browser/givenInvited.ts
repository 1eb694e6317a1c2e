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

/** The server of the other tests, and two waves with letters: "brief" for invited people only, "beide" for all. */
export async function givenInvited(): Promise<InvitedSurvey> {
  const letters: Record<string, InvitationRow[]> = {};
  const survey = await givenSurvey({
    async prepare(data) {
      const store = await openStore(data);
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
