import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../db/openStore.ts';
import { storeAreaSet } from '../../../db/queries/areas.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { importResponses, type NewResponse } from '../../../db/queries/sealed/responses.ts';
import { createWave, freezeWave, setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { columnsOf, encodeAnswers } from '../../../surveys/language/columns.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import type { Answers, Questionnaire } from '../../../surveys/language/questionnaire.ts';

export const both = (words: string) => ({ de: words, en: words });
const option = (key: string, more: object = {}) => ({ key, text: both(key), ...more });

/** Four scored answers, two choices, three breakdown categories, an area: enough for every kind of indicator. */
export const questionnaire: Questionnaire = {
  key: 'small',
  version: 1,
  languages: ['de', 'en'],
  title: both('Small'),
  purpose: {},
  minutes: 3,
  sections: [
    {
      key: 'all',
      title: both('All'),
      questions: [
        { key: 'area', kind: 'area', text: both('Area'), options: [option('none', { missing: true })] },
        {
          key: 'safe',
          kind: 'matrix',
          text: both('How safe'),
          options: [
            option('very', { score: 100 }),
            option('rather', { score: 66.7 }),
            option('hardly', { score: 33.3 }),
            option('not', { score: 0 }),
            option('dont_know', { missing: true }),
          ],
          items: [
            { key: 'home', text: both('At home') },
            { key: 'street', text: both('In the street') },
          ],
        },
        {
          key: 'victim',
          kind: 'single',
          text: both('Victim'),
          options: [option('yes'), option('no'), option('na', { missing: true })],
        },
        {
          key: 'wish',
          kind: 'single',
          text: both('First wish'),
          options: [option('light'), option('police'), option('trees'), option('na', { missing: true })],
        },
        {
          key: 'gender',
          kind: 'single',
          text: both('Gender'),
          options: [
            option('f'),
            option('m'),
            option('d', { breakdown: false }),
            option('na', { missing: true }),
          ],
        },
      ],
    },
  ],
  indicators: [
    {
      key: 'feeling',
      kind: 'mean',
      goal: 'feeling-of-safety',
      title: both('Feeling'),
      items: ['home', 'street'],
    },
    {
      key: 'safe_home',
      kind: 'share',
      goal: 'feeling-of-safety',
      title: both('Safe'),
      item: 'home',
      in: ['very', 'rather'],
    },
    {
      key: 'victims',
      kind: 'share',
      goal: 'less-crime',
      title: both('Victims'),
      item: 'victim',
      in: ['yes'],
      level: 'municipality',
    },
    { key: 'wishes', kind: 'shares', goal: 'stronger-community', title: both('Wishes'), item: 'wish' },
  ],
  breakdowns: ['gender'],
  weighting: [],
};

const square = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, 50],
      [x + 0.01, 50],
      [x + 0.01, 50.01],
      [x, 50.01],
      [x, 50],
    ],
  ],
});

/** Four areas; two districts, one area in none. */
const areas = [
  { key: 'a1', name: 'One', district: 'north', districtName: 'North' },
  { key: 'a2', name: 'Two', district: 'north', districtName: 'North' },
  { key: 'a3', name: 'Three', district: 'south', districtName: 'South' },
  { key: 'a4', name: 'Four' },
].map((area, i) => ({ ...area, outline: square(13 + i / 100), simplified: square(13 + i / 100) }));

export interface Person {
  answers: Answers;
  sample?: 'invited' | 'open';
  mode?: 'web' | 'paper' | 'kiosk';
  weight?: number;
  /** Place of the area the letter was drawn in. */
  stratum?: number | null;
}

/** A store in a folder of its own, which `forget` closes and removes. */
export async function givenStore(): Promise<{ store: Store; forget: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-release-'));
  const store = await openStore(folder);
  await createMunicipality(store, {
    key: 'town',
    name: 'Town',
    timeZone: 'Europe/Berlin',
    notice: both('Synthetic'),
  });
  await storeAreaSet(store, 'town', areas);
  return {
    store,
    forget: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A wave of the questionnaire with these persons in it; closed unless another state is asked for. */
export async function givenWave(
  store: Store,
  key: string,
  persons: readonly Person[],
  {
    asked = questionnaire,
    state = 'closed',
  }: { asked?: Questionnaire; state?: 'open' | 'counting' | 'closed' } = {},
): Promise<void> {
  const frozen = freezeAreas(asked, areas);
  const columns = columnsOf(frozen);
  await createWave(store, {
    municipality: 'town',
    key,
    title: both(key),
    sample: 'both',
    questionnaire: asked,
  });
  await freezeWave(store, 'town', key, { questionnaire: frozen, areaSet: 1 });
  await setWaveState(store, 'town', key, 'open');
  const responses = persons.map(
    ({ answers, sample = 'invited', mode = 'paper', weight = 1, stratum = null }): NewResponse => ({
      sample,
      mode,
      stratum,
      weight,
      codes: encodeAnswers(columns, answers),
    }),
  );
  await importResponses(store, 'town', key, [responses], '2026-03-01');
  if (state === 'closed') await setWaveState(store, 'town', key, state, '2026-03-02');
  else await setWaveState(store, 'town', key, state);
}

/** So many persons alike. */
export const times = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person);
