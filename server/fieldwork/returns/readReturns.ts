import { findAreaSet } from '../../../db/queries/areas.ts';
import { listReturns } from '../../../db/queries/counters.ts';
import { countDispositions, countLettersByArea } from '../../../db/queries/invitations.ts';
import { listMargins } from '../../../db/queries/margins.ts';
import type { WaveRow, WaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import type { Deps } from '../../deps.ts';
import { type Profile, profileReturns } from '../../responses/profileReturns.ts';
import { expectedHalfWidth } from '../../statistics/expectedHalfWidth.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { getRealWave } from '../../waves/getRealWave.ts';
import type { WaveOf } from '../paper/cards.ts';
import { type NamedStratum, nameStrata } from '../strata/nameStrata.ts';
import { listWaveChoices, type WaveChoice } from '../waveChoices.ts';
import { type Advice, adviseReminder } from './adviseReminder.ts';
import { type CountedReturns, countReturns, nextDay, roundDown } from './countReturns.ts';

/** All counts in whole tens, rounded down; 0 stands for "under ten". */
export interface SampleReturns extends Pick<CountedReturns, 'answered' | 'byMode' | 'days'> {
  sample: 'invited' | 'open';
  /** Letters that reached somebody: neither replaced nor moved; undefined where none were drawn. */
  letters?: number;
  strata: { areas: string[]; letters?: number; answered: number; halfWidth?: number }[];
  /** Of a share of 50 % in the whole town, in whole points; undefined under ten answers. */
  halfWidth?: number;
  advice?: Advice;
}

export interface ReturnsReply {
  wave: string;
  title: Text;
  state: WaveState;
  /** The last day counted, YYYY-MM-DD in the town's time zone. */
  until: string;
  samples: SampleReturns[];
  profile?: Profile;
  /** Names of the questions and categories of the profile. */
  names: Record<string, Text>;
}

/** Waves that have been opened, in the order of listWaveChoices. */
export async function listReturnWaves(store: Store, municipality: string): Promise<WaveChoice[]> {
  return (await listWaveChoices(store, municipality)).filter(({ state }) => state !== 'draft');
}

/**
 * The returns of a wave up to yesterday. No answer is in it, no count that is no multiple of ten, and within a day it
 * never changes.
 *
 * @throws Problem municipality.notFound, wave.notFound
 */
export async function readReturns({ store, clock }: Deps, address: WaveOf): Promise<ReturnsReply> {
  const { municipality, wave } = await getRealWave(store, address.municipality, address.wave);
  const now = clock();
  const until = nextDay(dayIn(municipality.timeZone, now), -1);
  const rows = await listReturns(store, municipality.key, wave.key);
  const profile = await profileReturns(store, wave, municipality.timeZone, now);
  const frame = await readFrame(store, wave);
  const samples = (['invited', 'open'] as const)
    .filter((sample) => wave.sample === 'both' || wave.sample === sample)
    .map((sample) => {
      const own = rows.filter((row) => row.sample === sample);
      return describeSample(sample, countReturns(own, until), wave, frame);
    });
  return {
    wave: wave.key,
    title: wave.title,
    state: wave.state,
    until,
    samples,
    ...(profile && { profile }),
    names: profile ? nameCategories(wave, profile) : {},
  };
}

interface Frame {
  letters: number;
  lettersByArea: ReadonlyMap<string, number>;
  strata: NamedStratum[];
  population: number | undefined;
  populationOf: ReadonlyMap<string, number>;
}

async function readFrame(store: Store, wave: WaveRow): Promise<Frame> {
  const address = { municipality: wave.municipality, wave: wave.key };
  const counts = await countDispositions(store, address);
  const reached = Object.entries(counts).filter(([state]) => state !== 'replaced' && state !== 'moved');
  const byArea = await countLettersByArea(store, address);
  const margins = await listMargins(store, wave.municipality, wave.key);
  const areas = (await findAreaSet(store, wave.municipality, wave.areaSet))?.areas ?? [];
  const first = margins[0]?.question;
  const whole = margins.filter(({ question }) => question === first);
  return {
    letters: roundDown(reached.reduce((sum, [, count]) => sum + count, 0)),
    lettersByArea: new Map(byArea.map(({ area, letters }) => [area, letters])),
    strata: await nameStrata(store, wave),
    population: whole.length > 0 ? whole.reduce((sum, row) => sum + row.population, 0) : undefined,
    populationOf: new Map(
      margins
        .filter(({ category }) => areas.some(({ key }) => key === category))
        .map(({ category, population }) => [category, population]),
    ),
  };
}

function describeSample(
  sample: SampleReturns['sample'],
  counted: CountedReturns,
  wave: WaveRow,
  frame: Frame,
): SampleReturns {
  const { answered, byMode, days } = counted;
  const precision = precisionOf(answered, frame.population);
  const base = { sample, answered, byMode, days, strata: [], ...precision };
  if (sample === 'open') return base;
  return {
    ...base,
    ...(frame.letters > 0 && { letters: frame.letters }),
    strata: [...frame.strata, ...unknownStratum(frame, counted)].map((one) =>
      describeStratum(one, counted, frame),
    ),
    advice: adviseReminder(counted, frame.letters, wave.state === 'open'),
  };
}

/** Forms of a joined bundle and imported answers have no stratum, where others have. */
function unknownStratum({ strata }: Frame, { byStratum }: CountedReturns): NamedStratum[] {
  const isMissing = strata.length > 0 && strata.every(({ stratum }) => stratum >= 0);
  return isMissing && byStratum.some(({ stratum }) => stratum === -1) ? [{ stratum: -1, areas: [] }] : [];
}

function describeStratum({ stratum, areas }: NamedStratum, counted: CountedReturns, frame: Frame) {
  const answered = counted.byStratum.find((one) => one.stratum === stratum)?.answered ?? 0;
  const add = (counts: ReadonlyMap<string, number>, keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const keys = areas.map(({ key }) => key);
  // Letters drawn from the whole town stand under no area.
  const letters = roundDown(add(frame.lettersByArea, keys.length > 0 ? keys : ['']));
  const population = add(frame.populationOf, keys);
  return {
    areas: areas.map(({ name }) => name),
    ...(letters > 0 && { letters }),
    answered,
    ...precisionOf(answered, population || frame.population),
  };
}

/** From the rounded count, so a little wider than it is. */
function precisionOf(answers: number, population: number | undefined): { halfWidth?: number } {
  if (answers === 0) return {};
  return { halfWidth: Math.ceil(100 * expectedHalfWidth({ answers, population })) };
}

function nameCategories({ questionnaire }: WaveRow, profile: Profile): Record<string, Text> {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const names = profile.questions.flatMap(({ question }) => {
    const found = questions.find(({ key }) => key === question);
    if (!found || !('options' in found)) return [];
    const options = found.options.map(({ key, text }): [string, Text] => [`${question}.${key}`, text]);
    return [[question, found.short ?? found.text] as [string, Text], ...options];
  });
  return Object.fromEntries(names);
}
