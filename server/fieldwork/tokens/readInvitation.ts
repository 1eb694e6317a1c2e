import { lookUpCode, type Spend, type Unusable, type WaveName } from '../../../db/queries/invitations.ts';
import { listStrata, type StratumRow } from '../../../db/queries/strata.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import { readCode } from '../../../surveys/language/invitationCode.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { stratumOf } from '../strata/planStrata.ts';
import { lookLimited } from './codeLimit.ts';
import { findSigner, readToken } from './verifyToken.ts';

export type Invitation = { code: string } | { token: string; signature: string };

/** What an invitation tells of whoever brings it: that they may answer, and their stratum. */
export interface Admitted {
  spend: Spend;
  /** Place of the stratum's first area among the options of the area question; null for the whole town. */
  stratum: number | null;
}

/**
 * Reads an invitation. Whether it was used already is decided by the command that stores the answers.
 *
 * @throws Problem invitation.unknown, invitation.void, invitation.used, invitation.invalid, request.tooMany
 */
export async function readInvitation(deps: Deps, wave: WaveRow, invitation: Invitation): Promise<Admitted> {
  const strata = await listStrata(deps.store, wave.municipality, wave.key);
  if ('code' in invitation) {
    const { code, area } = await findArea(deps, wave, invitation.code);
    return { spend: { code }, stratum: placeOf(wave, stratumOf(strata, area)) };
  }
  const token = readToken(invitation.token);
  const signature = Buffer.from(invitation.signature, 'base64');
  const signer = token && (await findSigner(strata, token, signature));
  if (!token || !signer) throw new Problem('invitation.invalid');
  return { spend: { token: token.toString('base64') }, stratum: placeOf(wave, signer) };
}

async function findArea(deps: Deps, wave: WaveRow, typed: string): Promise<{ code: string; area: string }> {
  const found = await findLetter(deps, { municipality: wave.municipality, wave: wave.key }, typed);
  if (found.isUsed) throw refuseCode('used');
  return found;
}

/**
 * The letter a typed code belongs to.
 *
 * @throws Problem invitation.unknown, invitation.void, request.tooMany
 */
export function findLetter(
  deps: Deps,
  name: WaveName,
  typed: string,
): Promise<{ code: string; area: string; isUsed: boolean }> {
  return lookLimited(deps, name, async () => {
    const read = readCode(typed);
    if (!('code' in read)) throw new Problem('invitation.unknown');
    const found = await lookUpCode(deps.store, name, read.code);
    if ('unusable' in found) throw refuseCode(found.unusable);
    return { code: read.code, ...found };
  });
}

export function refuseCode(because: Unusable): Problem {
  if (because === 'used') return new Problem('invitation.used');
  return new Problem(because === 'replaced' ? 'invitation.void' : 'invitation.unknown');
}

/** How a response names a stratum: the place of its first area among the options; null for the whole town. */
export function placeOf({ questionnaire }: WaveRow, stratum: StratumRow | undefined): number | null {
  const first = stratum?.areas[0];
  if (first === undefined) return null;
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const question = questions.find(({ kind }) => kind === 'area');
  const at = question?.kind === 'area' ? question.options.findIndex(({ key }) => key === first) : -1;
  return at < 0 ? null : at;
}
