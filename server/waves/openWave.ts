import { findAreaSet } from '../../db/queries/areas.ts';
import { findNewestPlaceList } from '../../db/queries/namedPlaces.ts';
import { freezeWave, setWavePlan, setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { freezeAreas } from '../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { settleStrata } from '../fieldwork/strata/settleStrata.ts';
import { Refusal } from '../http/refusal.ts';
import { dayIn } from './dayIn.ts';
import { getMunicipality, getWave } from './getWave.ts';

/**
 * Freezes the questionnaire together with the newest areas and named places and lets residents answer. A wave that counts
 * may open again (an extended deadline); its questionnaire stays as it was frozen.
 *
 * The first opening writes down its day, whatever was planned: it stands on the methods sheet.
 *
 * @param beforeFirst runs before the wave opens for the first time, when nothing stands in its way any more
 * @throws Refusal when the wave is closed, when nobody imported areas, or when the named places belong to older ones
 */
export async function openWave(
  store: Store,
  municipality: string,
  key: string,
  beforeFirst: () => Promise<unknown> = async () => {},
  now: Date = new Date(),
): Promise<void> {
  const wave = await getWave(store, municipality, key, { takesTests: true });
  if (wave.state === 'open') throw new Refusal(`Wave ${municipality}/${key} is open already.`);
  if (wave.state === 'closed') {
    throw new Refusal(`Wave ${municipality}/${key} is closed for good: create a new wave.`);
  }
  if (wave.state === 'draft') await freeze(store, municipality, key, wave.questionnaire);
  if (wave.sample !== 'open') await settleStrata(store, { municipality, wave: key });
  if (wave.state === 'draft') {
    await beforeFirst();
    const { timeZone } = await getMunicipality(store, municipality);
    await setWavePlan(store, municipality, key, { opensOn: dayIn(timeZone, now) });
  }
  await setWaveState(store, municipality, key, 'open');
}

async function freeze(store: Store, municipality: string, key: string, questionnaire: Questionnaire) {
  const areaSet = await findAreaSet(store, municipality);
  if (!areaSet) {
    throw new Refusal(
      `${municipality} has no areas yet: import them with "areas import ${municipality} FILE.geojson", then open the wave.`,
    );
  }
  const placeList = await findNewestPlaceList(store, municipality);
  if (placeList && placeList.areaSet !== areaSet.version) {
    throw new Refusal(
      `The named places of ${municipality} belong to version ${placeList.areaSet} of its areas, the newest is ${areaSet.version}: import them again with "places import ${municipality} FILE.csv", then open the wave.`,
    );
  }
  await freezeWave(store, municipality, key, {
    questionnaire: freezeAreas(questionnaire, areaSet.areas),
    areaSet: areaSet.version,
    placeList: placeList?.version ?? 0,
  });
}
