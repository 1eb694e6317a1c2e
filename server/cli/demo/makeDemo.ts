import { readFile } from 'node:fs/promises';
import type { NamedPlace } from '../../../db/queries/namedPlaces.ts';
import type { Store } from '../../../db/store.ts';
import { importAreas } from '../../areas/importAreas.ts';
import { importBackground } from '../../areas/importBackground.ts';
import { importContext } from '../../context/importContext.ts';
import { importMeasures } from '../../measures/importMeasures.ts';
import { createMunicipality } from '../../municipalities/createMunicipality.ts';
import { setMunicipality } from '../../municipalities/setMunicipality.ts';
import { importPlaces } from '../../places/importPlaces.ts';
import { buildRelease } from '../../release/buildRelease.ts';
import { publishRelease } from '../../release/publishRelease.ts';
import { importAnswers } from '../../responses/importAnswers.ts';
import { closeWave } from '../../waves/closeWave.ts';
import { createWave } from '../../waves/createWave.ts';
import { getWave } from '../../waves/getWave.ts';
import { importMargins } from '../../waves/margins/importMargins.ts';
import { openWave } from '../../waves/openWave.ts';
import { answerAs, goalsOf } from './answerAs.ts';
import { daysInField, planArrivals } from './arrivals.ts';
import { drawPerson } from './drawPerson.ts';
import { makeAccounts } from './makeAccounts.ts';
import { namePlaces } from './namePlaces.ts';
import { seededRandom } from './random.ts';

const town = 'meissen';
const full = new URL('../../../surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml', import.meta.url);
const settings = new URL('meissen.yaml', import.meta.url);
const margins = new URL('meissen-margins.csv', import.meta.url);
const placeNames = new URL('meissen-places.csv', import.meta.url);
const context = new URL('meissen-context.csv', import.meta.url);
const measures = new URL('meissen-measures.csv', import.meta.url);
const short = new URL('../../../surveys/kurzbefragung/questionnaire.yaml', import.meta.url);

/** `shift`: points by which the whole town feels safer than in the first wave. */
const closedWaves = [
  { key: '2024', answers: 908, shift: 0, seed: 2024 },
  { key: '2026', answers: 894, shift: 4, seed: 2026 },
];

type ClosedWave = (typeof closedWaves)[number];
const inField = { key: '2028', shift: 6, seed: 2028 };

const notice = {
  de: 'Vorführung mit erfundenen Daten: Niemand in Meißen wurde befragt, die Stadtteilgrenzen sind nicht amtlich.',
  en: 'Demonstration with synthetic data: nobody in Meißen was asked, the area borders are not official.',
};

/** Makes the whole demo through the same use cases a town runs. Repeatable: the same figures everywhere. */
export async function makeDemo(store: Store, say: (step: string) => void): Promise<void> {
  await createMunicipality(store, { key: town, name: 'Meißen', notice });
  await setMunicipality(store, town, settings.pathname);
  await makeAccounts(store, town, new Date());
  const outlines = await readFile(new URL('meissen-areas.geojson', import.meta.url), 'utf8');
  const { areas, districts } = await importAreas(store, town, outlines, {});
  const background = await readFile(new URL('meissen-background.geojson', import.meta.url), 'utf8');
  await importBackground(store, town, background);
  say(`Meißen with ${areas} illustrative areas in ${districts} districts`);
  const { streets, places, list } = await importPlaces(store, town, placeNames.pathname);
  say(`${streets} streets and ${places} places to choose by name`);
  for (const wave of closedWaves) {
    await runWave(store, wave, list);
    say(`wave ${wave.key}: ${wave.answers} synthetic answers, closed, weighted, released, published`);
  }
  await importContext(store, { municipality: town, file: context.pathname });
  const count = await importMeasures(store, town, measures.pathname);
  say(`invented counts of offences and ${count} invented measures`);
  const answers = await runOpenWave(store, inField);
  await startWave(store, 'kurz', short, 'open');
  say(`waves 2028 and kurz: open, to try answering; ${answers} synthetic answers in 2028 so far`);
}

async function startWave(
  store: Store,
  key: string,
  questionnaire: URL,
  sample: 'invited' | 'open',
  now = new Date(),
) {
  await createWave(store, { municipality: town, key, file: questionnaire.pathname, sample });
  await openWave(store, town, key, undefined, now);
}

/** Some weeks into the field, so that there are returns to look at. @returns how many have answered */
async function runOpenWave(store: Store, wave: typeof inField): Promise<number> {
  const daysBefore = (days: number) => new Date(Date.now() - days * 86_400_000);
  await startWave(store, wave.key, full, 'open', daysBefore(daysInField));
  await importMargins(store, { municipality: town, wave: wave.key, file: margins.pathname });
  let answers = 0;
  for (const arrival of planArrivals()) {
    const people = await draw(store, {
      ...wave,
      answers: arrival.answers,
      seed: wave.seed + arrival.daysAgo,
    });
    const request = { municipality: town, wave: wave.key, sample: 'open', mode: 'web', people } as const;
    answers += await importAnswers(store, request, daysBefore(arrival.daysAgo));
  }
  return answers;
}

async function runWave(store: Store, wave: ClosedWave, list: readonly NamedPlace[]): Promise<void> {
  await startWave(store, wave.key, full, 'invited');
  await importAnswers(store, {
    municipality: town,
    wave: wave.key,
    sample: 'invited',
    mode: 'web',
    people: namePlaces(await draw(store, wave), list),
  });
  await closeWave(store, town, wave.key);
  await importMargins(store, { municipality: town, wave: wave.key, file: margins.pathname });
  const { number } = await buildRelease(store, town, wave.key, {});
  await publishRelease(store, town, wave.key, number);
}

async function draw(store: Store, { key, answers, shift, seed }: ClosedWave) {
  const { questionnaire } = await getWave(store, town, key);
  const random = seededRandom(seed);
  const goals = goalsOf(questionnaire);
  return Array.from({ length: answers }, () =>
    answerAs(drawPerson(random, shift), questionnaire, goals, random),
  );
}
