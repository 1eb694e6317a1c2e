import { fileURLToPath } from 'node:url';
import { openStore } from '../../db/openStore.ts';
import { setMunicipality } from '../../server/municipalities/setMunicipality.ts';
import type { GivenSurvey } from './givenSurvey.ts';
import { givenSurvey } from './givenSurvey.ts';

/** The town of the other tests after it has told about itself: colour, crest, contacts. */
export async function givenTownLook(): Promise<GivenSurvey> {
  const prepare = async (data: string) => {
    const store = await openStore(data);
    const file = fileURLToPath(new URL('../../server/cli/demo/meissen.yaml', import.meta.url));
    await setMunicipality(store, 'meissen', file);
    await store.close();
  };
  return givenSurvey({ prepare });
}
