import { payVacuum } from '../../db/queries/deletions.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import { type ErasingRule, eraseByRule, holdsRows } from '../../db/queries/retention.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { bySchedule } from '../accounts/recordAction.ts';
import { forgetInvitations } from '../fieldwork/forgetInvitations.ts';
import { dayIn } from '../waves/dayIn.ts';
import { planFor } from './plan.ts';
import { dueOn } from './rules.ts';

/** Something whose day has come. */
export interface DueDeletion {
  municipality: string;
  wave: string;
  rule: ErasingRule;
  /** Today in the town's time zone, YYYY-MM-DD. */
  day: string;
}

/** Codes go when a wave is closed; here only those that a crash at that moment left. */
const erasing: readonly ErasingRule[] = ['codes', 'ledger', 'texts', 'answers'];

/**
 * What may be deleted now. Only what is still there: once deleted, a clock that jumps back makes nothing due again, and a
 * clock that is late only waits.
 *
 * @param only a town, or one of its waves; everything without it
 */
export async function listDue(
  store: Store,
  now: Date,
  only: { municipality?: string; wave?: string } = {},
): Promise<DueDeletion[]> {
  const due: DueDeletion[] = [];
  for (const { key: municipality, timeZone } of await listMunicipalities(store)) {
    if (only.municipality !== undefined && only.municipality !== municipality) continue;
    const day = dayIn(timeZone, now);
    for (const { key: wave, state, closedOn } of await listWaves(store, municipality)) {
      if (state !== 'closed' || !closedOn || (only.wave !== undefined && only.wave !== wave)) continue;
      const plan = await planFor(store, municipality, wave);
      for (const rule of erasing)
        if (dueOn(rule, closedOn, plan) <= day && (await holdsRows(store, municipality, wave, rule)))
          due.push({ municipality, wave, rule, day });
    }
  }
  return due;
}

/**
 * Deletes whatever is due, writes the protocol, and rewrites the file so that no byte of it is left there or in the log.
 * Releases, margins and methods stay. May be run as often as one likes.
 *
 * @returns what was deleted
 */
export async function runRetention(
  store: Store,
  now: Date,
  only: { municipality?: string; wave?: string } = {},
  account = bySchedule,
): Promise<DueDeletion[]> {
  const done: DueDeletion[] = [];
  for (const one of await listDue(store, now, only)) {
    const { municipality, wave, rule, day } = one;
    const note = { day, account };
    const isDone =
      rule === 'codes'
        ? await forgetInvitations(store, { municipality, wave }, note)
        : await eraseByRule(store, municipality, wave, rule, note);
    if (isDone) done.push(one);
  }
  await payVacuum(store);
  return done;
}
