import { listEntryChecks } from '../../../db/queries/paper.ts';
import { listWaves, type WaveRow, type WaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { localise } from '../../../surveys/language/localise.ts';
import type { RespondentQuestionnaire, Text } from '../../../surveys/language/questionnaire.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { listPlaceChoices } from '../../places/listPlaceChoices.ts';
import { getRealWave } from '../../waves/getRealWave.ts';
import { type ShownBundle, showBundles, type WaveOf } from './cards.ts';

/** A wave that takes paper forms at the moment. */
export interface EntryWave {
  key: string;
  title: Text;
  state: WaveState;
  languages: readonly string[];
  /** Whether forms without a card may be typed in. */
  takesOpen: boolean;
  /** Those with forms left to type in. */
  bundles: ShownBundle[];
  /** How often a question came out differently when typed in twice. */
  errors: EntryErrors;
}

/** In whole percent; questions that were compared in fewer than ten forms are left out. */
export interface EntryErrors {
  /** Forms typed in twice, rounded down to tens. */
  forms: number;
  questions: { question: string; percent: number }[];
}

const fewestCompared = 10;

/** Waves that are open or counting, newest key first. */
export async function listEntryWaves(store: Store, municipality: string): Promise<EntryWave[]> {
  const waves = (await listWaves(store, municipality)).filter(
    ({ state }) => state === 'open' || state === 'counting',
  );
  const shown = waves.map(async (wave) => ({
    key: wave.key,
    title: wave.title,
    state: wave.state,
    languages: wave.questionnaire.languages,
    takesOpen: wave.sample !== 'invited',
    bundles: (await showBundles({ store }, wave)).filter(({ isFull }) => !isFull),
    errors: await rateErrors(store, { municipality, wave: wave.key }),
  }));
  return (await Promise.all(shown)).reverse();
}

async function rateErrors(store: Store, address: WaveOf): Promise<EntryErrors> {
  const checks = await listEntryChecks(store, address);
  const forms = Math.max(0, ...checks.map(({ compared }) => compared));
  return {
    forms: Math.floor(forms / 10) * 10,
    questions: checks
      .filter(({ compared }) => compared >= fewestCompared)
      .map(({ question, compared, differed }) => ({
        question,
        percent: Math.round((100 * differed) / compared),
      })),
  };
}

/** What the typist's page needs of a wave, in the language of the form. */
export interface EntryForm {
  questionnaire: RespondentQuestionnaire;
  /** Places a line of the form may name. */
  places: { key: string; name: string }[];
}

/**
 * A wave that takes paper forms at the moment.
 * @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed
 */
export async function requireEntry({ store }: Pick<Deps, 'store'>, address: WaveOf): Promise<WaveRow> {
  const { wave } = await getRealWave(store, address.municipality, address.wave);
  if (wave.state === 'draft') throw new Problem('wave.notOpen', { state: wave.state });
  if (wave.state === 'closed') throw new Problem('wave.closed', { state: wave.state });
  return wave;
}

/** @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed, language.unknown */
export async function readEntryForm({ store }: Deps, address: WaveOf, language: string): Promise<EntryForm> {
  const wave = await requireEntry({ store }, address);
  const { languages } = wave.questionnaire;
  if (!languages.includes(language)) throw new Problem('language.unknown', { languages });
  const places = await listPlaceChoices(store, wave);
  return {
    questionnaire: localise(wave.questionnaire, language),
    places: places.map(({ key, name }) => ({ key, name })),
  };
}
