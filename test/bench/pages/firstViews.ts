import { openStore } from '../../../db/openStore.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { createWave } from '../../../server/waves/createWave.ts';
import { openWave } from '../../../server/waves/openWave.ts';

/** Kilobytes (1,000 bytes) of HTML, CSS and JavaScript, compressed. */
export const firstViewBudget = 45;

const respondApp = 'web/respond/main.tsx';

/** Waves of the demo whose first view is weighed; "brief" is added by `addInvitedWave`. */
export const residentsPages = [
  { name: 'resident, full questionnaire', path: '/m/meissen/2028', app: respondApp },
  { name: 'resident, full questionnaire by letter', path: '/m/meissen/brief', app: respondApp },
  { name: 'resident, short questionnaire', path: '/m/meissen/kurz', app: respondApp },
];

/** The full questionnaire once more, for people with a code: the heaviest page a resident meets. */
export async function addInvitedWave(data: string): Promise<void> {
  const store = await openStore(data);
  const wave = { municipality: 'meissen', wave: 'brief' };
  const file = 'surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml';
  await createWave(store, { municipality: 'meissen', key: 'brief', file, sample: 'both' });
  await createCodes(store, { ...wave, count: 650 });
  await openWave(store, 'meissen', 'brief');
  await store.close();
}
