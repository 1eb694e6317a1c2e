import type { RetentionPlan } from '../../../db/queries/deletions.ts';
import { listWaves, type WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { planFor } from '../../retention/plan.ts';
import { dueOn, ledgerDays } from '../../retention/rules.ts';

/** How long the answers to one survey are kept: periods while it runs, days once it has closed. */
export interface KeptWave {
  key: string;
  title: Text;
  kept:
    | { answersMonths: number; textsMonths: number; proofDays: number }
    | { answers: string; texts: string };
}

/** What the privacy page says of the surveys of a town, from the very plan the server deletes by. */
export interface Promises {
  /** Those that run, then those that have closed and still hold answers; newest first. */
  waves: readonly KeptWave[];
  /** Where no survey holds answers: what the next one gets. */
  usual: KeptWave['kept'];
  /** A survey runs that people were invited to by letter. */
  hasLetters: boolean;
}

/** @param today YYYY-MM-DD */
export async function findPromises(store: Store, municipality: string, today: string): Promise<Promises> {
  const waves = (await listWaves(store, municipality)).reverse();
  const running = waves.filter(({ state }) => state === 'open' || state === 'counting');
  const closed = waves.filter(({ state }) => state === 'closed');
  const kept = await Promise.all(
    [...running, ...closed].map(async (wave) => ({
      key: wave.key,
      title: wave.title,
      kept: keptOf(wave, await planFor(store, municipality, wave.key)),
    })),
  );
  return {
    waves: kept.filter((one) => !('answers' in one.kept) || one.kept.answers > today),
    usual: periodsOf(await planFor(store, municipality, '')),
    hasLetters: running.some(({ sample }) => sample !== 'open'),
  };
}

function keptOf({ closedOn }: WaveRow, plan: RetentionPlan): KeptWave['kept'] {
  if (!closedOn) return periodsOf(plan);
  return { answers: dueOn('answers', closedOn, plan), texts: dueOn('texts', closedOn, plan) };
}

/** Texts go with the answers at the latest. */
const periodsOf = ({ answersMonths, textsMonths }: RetentionPlan) => ({
  answersMonths,
  textsMonths: Math.min(answersMonths, textsMonths),
  proofDays: ledgerDays,
});
