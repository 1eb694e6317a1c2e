import { countSignIn, listSignIns, type Proof, type SignInCount } from '../../db/queries/signIns.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../waves/dayIn.ts';

/** Long enough to notice what was not oneself, and no more of somebody's working days than that. */
const keptDays = 30;

const days = (now: Date) => ({
  day: dayIn('Europe/Berlin', now),
  since: dayIn('Europe/Berlin', new Date(now.getTime() - keptDays * 24 * 60 * 60_000)),
});

/** Counts that somebody was let in: a day and no time, for nobody but them. */
export const noteSignIn = ({ store, clock }: Deps, account: string, proof: Proof): Promise<void> =>
  countSignIn(store, account, proof, days(clock()));

/** How often somebody was let in on each of the last days. */
export const ownSignIns = ({ store, clock }: Deps, account: string): Promise<SignInCount[]> =>
  listSignIns(store, account, days(clock()).since);
