import {
  type DeletionEntry,
  findRetentionPlan,
  listDeletions,
  type RetentionPlan,
  storeRetentionPlan,
} from '../../db/queries/deletions.ts';
import { listWaves, type WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Keep } from '../backup/backupSettings.ts';
import { goneFromBackups } from '../backup/rotation.ts';
import { Problem } from '../http/problem.ts';
import type { ClockDoubt } from './clock.ts';
import { dueOn, type Rule, usualPlan } from './rules.ts';

interface PlannedDeletion {
  rule: Rule;
  /** The first day, YYYY-MM-DD; absent until the wave is closed. */
  dueOn?: string;
  /** The day it was done. */
  doneOn?: string;
}

export interface WaveRetention {
  wave: string;
  title: Text;
  state: WaveRow['state'];
  closedOn: string | null;
  plan: RetentionPlan;
  rules: PlannedDeletion[];
}

/** `goneFromBackups`: by this day no nightly backup holds it any more; absent when none are made by night. */
export type ProtocolRow = DeletionEntry & { goneFromBackups?: string };

export interface RetentionView {
  /** Why nothing is deleted by itself for now. */
  clock?: ClockDoubt;
  /** What new waves get. */
  usual: RetentionPlan;
  waves: WaveRetention[];
  /** Newest first. */
  protocol: ProtocolRow[];
}

const rules: readonly Rule[] = ['codes', 'ledger', 'texts', 'answers'];

/**
 * What is kept how long, what is due when, and what was deleted.
 *
 * @param keep how many nightly backups stay, where they are made
 */
export async function viewRetention(store: Store, municipality: string, keep?: Keep): Promise<RetentionView> {
  const [waves, protocol] = await Promise.all([
    listWaves(store, municipality),
    listDeletions(store, municipality),
  ]);
  const usual = await planFor(store, municipality, '');
  const described = waves.reverse().map(async (wave): Promise<WaveRetention> => {
    const { key, title, state, closedOn } = wave;
    const plan = await planFor(store, municipality, key);
    return {
      wave: key,
      title,
      state,
      closedOn,
      plan,
      rules: rules.map((rule) => describe(rule, wave, plan, protocol)),
    };
  });
  const dated = protocol.map((row) =>
    keep ? { ...row, goneFromBackups: goneFromBackups(row.day, keep) } : row,
  );
  return { usual, waves: await Promise.all(described), protocol: dated };
}

function describe(
  rule: Rule,
  { key, closedOn }: WaveRow,
  plan: RetentionPlan,
  protocol: readonly DeletionEntry[],
): PlannedDeletion {
  const done = protocol.find((row) => row.wave === key && row.rule === rule);
  return {
    rule,
    ...(closedOn && { dueOn: dueOn(rule, closedOn, plan) }),
    ...(done && { doneOn: done.day }),
  };
}

/** The plan that holds for a wave, or for new ones ('') */
export async function planFor(store: Store, municipality: string, wave: string): Promise<RetentionPlan> {
  const own = wave ? await findRetentionPlan(store, municipality, wave) : undefined;
  return own ?? (await findRetentionPlan(store, municipality, '')) ?? usualPlan;
}

/**
 * Sets how long a wave's answers and texts are kept, or those of new waves (''). Once a wave has opened, people have
 * been told: then it may only become shorter.
 *
 * @throws Problem wave.notFound, retention.longer
 */
export async function setPlan(
  store: Store,
  municipality: string,
  wave: string,
  plan: RetentionPlan,
  account: string,
): Promise<void> {
  const held = await planFor(store, municipality, wave);
  if (wave) {
    const row = (await listWaves(store, municipality)).find(({ key }) => key === wave);
    if (!row) throw new Problem('wave.notFound');
    const isLonger = plan.answersMonths > held.answersMonths || plan.textsMonths > held.textsMonths;
    if (row.state !== 'draft' && isLonger) throw new Problem('retention.longer', { ...held });
  }
  await storeRetentionPlan(store, municipality, wave, plan, held);
  await recordAction(store, {
    municipality,
    account,
    action: 'retention.set',
    subject: wave || 'new waves',
    detail: `answers ${plan.answersMonths} months, texts ${plan.textsMonths} months`,
  });
}
