import { findAreaSet } from '../../db/queries/areas.ts';
import type { DraftBody } from '../../db/queries/questionnaireDrafts.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { thawAreas } from '../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { type DraftFault, type DraftReading, readDraft } from '../../surveys/reading/readDraft.ts';
import type { BreakReason } from '../release/breaks.ts';
import { findIndicatorBreaks, itemReason } from '../release/findIndicatorBreaks.ts';
import { sayFault } from './words/sayFault.ts';

/** Which answers can be put beside those of an earlier wave; null: they can. What that wave did not ask is absent. */
interface Comparability {
  wave: string;
  items: Readonly<Record<string, BreakReason | null>>;
  indicators: Readonly<Record<string, BreakReason | null>>;
}

export interface CheckedDraft {
  isSound: boolean;
  faults: readonly DraftFault[];
  counts: { sections: number; questions: number; indicators: number };
  /** As estimated where the author names no time. */
  minutes: number;
  languages: readonly string[];
  comparable: readonly Comparability[];
}

/** So many waves back. */
const wavesCompared = 3;

/**
 * All checks on a draft as it stands, and what of it stays comparable with the town's earlier waves.
 *
 * @param language of the faults
 */
export async function checkDraft(
  store: Store,
  municipality: string,
  body: DraftBody,
  language: 'de' | 'en',
): Promise<CheckedDraft> {
  const reading = await readDraft(body);
  const { questionnaire, isSound } = reading;
  return {
    isSound,
    faults: reading.faults.map((fault) => sayFault(fault, language)),
    counts: countParts(reading),
    minutes: questionnaire?.minutes ?? 0,
    languages: questionnaire?.languages ?? [],
    comparable: questionnaire ? await compareWithWaves(store, municipality, questionnaire) : [],
  };
}

function countParts({ questionnaire }: DraftReading): CheckedDraft['counts'] {
  const sections = questionnaire?.sections ?? [];
  const asked = sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind !== 'note');
  const rows = asked.map((question) => (question.kind === 'matrix' ? question.items.length : 1));
  return {
    sections: sections.length,
    questions: rows.reduce((sum, count) => sum + count, 0),
    indicators: questionnaire?.indicators.length ?? 0,
  };
}

async function compareWithWaves(
  store: Store,
  municipality: string,
  now: Questionnaire,
): Promise<Comparability[]> {
  const waves = (await listWaves(store, municipality)).filter(({ state }) => state !== 'draft');
  const newest = waves.reverse().slice(0, wavesCompared);
  return Promise.all(
    newest.map(async (wave) => compareWith(wave.key, now, await askedIn(store, municipality, wave))),
  );
}

/** What a wave asked, apart from the areas it was opened with. */
const askedIn = async (store: Store, municipality: string, wave: WaveRow): Promise<Questionnaire> =>
  thawAreas(wave.questionnaire, await areasOf(store, municipality, wave));

/** Keys of the areas among the answers of a wave. */
export async function areasOf(
  store: Store,
  municipality: string,
  wave: WaveRow,
): Promise<ReadonlySet<string>> {
  const set = wave.areaSet > 0 ? await findAreaSet(store, municipality, wave.areaSet) : undefined;
  return new Set(set?.areas.map(({ key }) => key));
}

function compareWith(wave: string, now: Questionnaire, before: Questionnaire): Comparability {
  const asked = new Set(columnsOf(before).map(({ key }) => key));
  const items = columnsOf(now)
    .filter(({ key }) => asked.has(key))
    .map(({ key }): [string, BreakReason | null] => [key, itemReason(key, now, before) ?? null]);
  const breaks = findIndicatorBreaks(now, before);
  const indicators = now.indicators
    .filter(({ key }) => before.indicators.some((one) => one.key === key))
    .map(({ key }): [string, BreakReason | null] => [
      key,
      breaks.find((one) => 'indicator' in one && one.indicator === key)?.reason ?? null,
    ]);
  return { wave, items: Object.fromEntries(items), indicators: Object.fromEntries(indicators) };
}
