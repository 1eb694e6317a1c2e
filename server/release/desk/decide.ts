import { findMunicipality } from '../../../db/queries/municipalities.ts';
import {
  dropProposal,
  type Proposal,
  type ReleaseName,
  storeConfirmation,
  storeProposal,
  storeWithdrawal,
} from '../../../db/queries/releaseSteps.ts';
import { recordAction } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { noticeProposal } from '../../mail/notices.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { checkAudience } from './audience.ts';
import { findBuilt } from './findBuilt.ts';

/** Somebody signed in, or the command line. */
interface Actor {
  account: string;
  /** YYYY-MM-DD in the town's time zone. */
  day: string;
}

/** @throws Problem municipality.notFound */
async function actorIn({ store, clock }: Deps, municipality: string, account: string): Promise<Actor> {
  const town = await findMunicipality(store, municipality);
  if (!town) throw new Problem('municipality.notFound');
  return { account, day: dayIn(town.timeZone, clock()) };
}

export const subjectOf = ({ wave, number }: ReleaseName): string => `${wave}/${number}`;

const sayAudience = ({ audience, publicOn }: Proposal): string =>
  publicOn ? `${audience} ${publicOn}` : audience;

/** One account proposes who is to read a release; a later proposal takes the place of an earlier one. */
export async function proposeRelease(
  deps: Deps,
  name: ReleaseName,
  wish: { audience: Proposal['audience']; publicOn?: string | undefined },
  account: string,
): Promise<void> {
  const actor = await actorIn(deps, name.municipality, account);
  const proposal = checkAudience(wish, actor.day);
  await findBuilt(deps.store, name);
  if (!(await storeProposal(deps.store, name, proposal, actor))) throw new Problem('release.changed');
  await record(deps, name, account, 'release.propose', sayAudience(proposal));
  await noticeProposal(deps, name, account);
}

/** @throws Problem release.changed when there is none to take back */
export async function takeBackProposal(deps: Deps, name: ReleaseName, account: string): Promise<void> {
  if (!(await dropProposal(deps.store, name))) throw new Problem('release.changed');
  await record(deps, name, account, 'release.takeBack');
}

/**
 * Another account makes the proposal hold that it read.
 *
 * @throws Problem release.sameAccount when it is the one that proposed, release.changed when the proposal is another
 */
export async function confirmRelease(
  deps: Deps,
  name: ReleaseName,
  seen: Proposal & { proposedBy: string },
  account: string,
): Promise<void> {
  const actor = await actorIn(deps, name.municipality, account);
  await findBuilt(deps.store, name);
  const outcome = await storeConfirmation(deps.store, name, seen, actor);
  if (outcome !== 'confirmed')
    throw new Problem(outcome === 'sameAccount' ? 'release.sameAccount' : 'release.changed');
  await record(deps, name, account, 'release.confirm', sayAudience(seen));
}

/**
 * Takes back what somebody could read. Its number is never given again; whoever had the address reads why it went.
 *
 * @param given.name typed by hand, "2026/1": nobody withdraws by mistake
 * @throws Problem confirmation.invalid, release.notFound
 */
export async function withdrawRelease(
  deps: Deps,
  name: ReleaseName,
  given: { name: string; reason: string },
  account: string,
): Promise<void> {
  if (given.name.trim() !== subjectOf(name)) throw new Problem('confirmation.invalid');
  const actor = await actorIn(deps, name.municipality, account);
  if (!(await storeWithdrawal(deps.store, name, given.reason.trim(), actor)))
    throw new Problem('release.notFound');
  await record(deps, name, account, 'release.withdraw', given.reason.trim());
}

function record(
  { store, clock }: Deps,
  name: ReleaseName,
  account: string,
  action: string,
  detail?: string,
): Promise<void> {
  const { municipality } = name;
  const what = { municipality, account, action, subject: subjectOf(name), ...(detail && { detail }) };
  return recordAction(store, what, clock());
}
