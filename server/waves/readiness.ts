import { findAreaSet } from '../../db/queries/areas.ts';
import { findRetentionPlan } from '../../db/queries/deletions.ts';
import { listMargins } from '../../db/queries/margins.ts';
import { findSettings } from '../../db/queries/municipalities.ts';
import { findNewestPlaceList } from '../../db/queries/namedPlaces.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire, Text } from '../../surveys/language/questionnaire.ts';
import { usualPlan } from '../retention/rules.ts';
import { type ExpectedJoins, expectJoins } from './expectJoins.ts';

/**
 * One thing a wave needs. `missing`: it cannot open without; `advised`: it can, and something will be worse for it;
 * `note`: nothing to do, but good to know.
 * `about`: the keys or numbers the sentence names.
 */
export interface Need {
  key:
    | 'areas'
    | 'places'
    | 'legal'
    | 'legalBasis'
    | 'retentionPlan'
    | 'minimumAge'
    | 'days'
    | 'margins'
    | 'joined'
    | 'languages'
    | 'address';
  state: 'done' | 'note' | 'advised' | 'missing';
  about?: readonly (string | number)[];
  /** Names of what is missing, for whoever never saw a key. */
  names?: readonly Text[];
}

/**
 * What stands and what is missing before a wave can open, in the order a clerk would see to it.
 *
 * @param publicUrl where people reach this installation: letters show it where the town names no address of its own
 */
export async function listNeeds(store: Store, wave: WaveRow, publicUrl?: string): Promise<Need[]> {
  const { municipality, questionnaire } = wave;
  const areaSet = await findAreaSet(store, municipality, wave.areaSet || undefined);
  const places = await findNewestPlaceList(store, municipality);
  const settings = await findSettings(store, municipality);
  const margins = await listMargins(store, municipality, wave.key);
  const counted = new Set(margins.map(({ question }) => question));
  const unweighted = questionnaire.weighting.filter((key) => !counted.has(key));
  const isOld = places !== undefined && areaSet !== undefined && places.areaSet !== areaSet.version;
  return [
    { key: 'areas', state: areaSet ? 'done' : 'missing', about: [areaSet?.areas.length ?? 0] },
    ...(asksPlaces(questionnaire) || isOld ? [placesNeed(isOld, places !== undefined)] : []),
    { key: 'legal', state: settings ? 'done' : 'missing' },
    { key: 'legalBasis', state: settings?.legalBasis ? 'done' : 'advised' },
    await retentionNeed(store, wave),
    { key: 'minimumAge', state: wave.minimumAge === null ? 'advised' : 'done', about: ages(wave) },
    { key: 'days', state: wave.closesOn ? 'done' : 'advised' },
    {
      key: 'margins',
      state: unweighted.length > 0 ? 'advised' : 'done',
      names: unweighted.map((key) => nameOf(questionnaire, key)),
    },
    ...joinedNeed(await expectJoins(store, wave)),
    { key: 'languages', state: 'done', about: questionnaire.languages },
    { key: 'address', state: (settings?.address ?? publicUrl) ? 'done' : 'advised' },
  ];
}

function nameOf({ sections }: Questionnaire, key: string): Text {
  const question = sections.flatMap(({ questions }) => questions).find((one) => one.key === key);
  if (!question || question.kind === 'note') return {};
  return question.short ?? question.text;
}

const ages = ({ minimumAge }: WaveRow) => (minimumAge === null ? [] : [minimumAge]);

/** When the server will delete what. Once the wave has opened, the months may only become fewer. */
async function retentionNeed(store: Store, { municipality, key }: WaveRow): Promise<Need> {
  const own = await findRetentionPlan(store, municipality, key);
  const set = own ?? (await findRetentionPlan(store, municipality, ''));
  const { answersMonths, textsMonths } = set ?? usualPlan;
  return { key: 'retentionPlan', state: set ? 'done' : 'advised', about: [answersMonths, textsMonths] };
}

/** Which areas will be shown as one, where any may be. */
function joinedNeed(joins: ExpectedJoins | undefined): Need[] {
  if (!joins) return [];
  const { declared, fewest, joined } = joins;
  const names = joined.map(({ name, parts }): Text => ({ de: `${name} (${parts.join(', ')})` }));
  const areas = joined.reduce((sum, { parts }) => sum + parts.length, 0);
  const state = areas > 0 ? 'note' : 'done';
  return [{ key: 'joined', state, about: [areas, declared, fewest], ...(areas > 0 && { names }) }];
}

/** The named places were held against older areas, or there are none to choose from. */
function placesNeed(isOld: boolean, isThere: boolean): Need {
  if (isOld) return { key: 'places', state: 'missing' };
  return { key: 'places', state: isThere ? 'done' : 'advised' };
}

const asksPlaces = ({ sections }: Questionnaire): boolean =>
  sections.some(({ questions }) => questions.some(({ kind }) => kind === 'places' || kind === 'routes'));
