import { exchangeCode } from '../../../db/queries/invitations.ts';
import { listStrata } from '../../../db/queries/strata.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { getPublicWave } from '../../waves/getPublicWave.ts';
import { stratumOf } from '../strata/planStrata.ts';
import { findLetter, refuseCode } from './readInvitation.ts';
import type { Signer } from './signingKeys.ts';

interface Asked {
  code: string;
  /** Base64; without it only the key is named, and nothing is used. */
  blinded?: string | undefined;
}

/** `key`: name of the key to blind for, or that has signed. `signature`: blind, base64. */
export type Exchanged = { key: string } | { key: string; signature: string };

/**
 * Exchanges a code for a blind signature, once; for the same blinded message as often as it is asked. The code is on
 * disk as used before the signature leaves. Asked for the key alone, it does not tell whether the code was used: whoever
 * holds the letters could watch for the moment it is.
 *
 * @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed, invitation.unknown,
 *   invitation.void, invitation.used, request.invalid, request.tooMany
 */
export async function exchangeForToken(
  deps: Deps,
  signer: Signer,
  name: { municipality: string; wave: string },
  { code: typed, blinded }: Asked,
): Promise<Exchanged> {
  const { wave } = await getPublicWave(deps.store, name.municipality, name.wave);
  if (wave.state !== 'open') throw refuseState(wave.state);
  const found = await findLetter(deps, name, typed);
  const key = await keyFor(deps, name, found.area);
  if (blinded === undefined) return { key };
  const message = Buffer.from(blinded, 'base64');
  const signature = signer.sign(key, message);
  if (!signature) throw new Problem('request.invalid', { faults: [{ key: 'blinded', code: 'invalid' }] });
  const used = await exchangeCode(deps.store, name, found.code, message.toString('base64'));
  if ('refused' in used) throw refuseState(used.refused);
  if ('unusable' in used) throw refuseCode(used.unusable);
  return { key, signature: signature.toString('base64') };
}

async function keyFor({ store }: Deps, name: { municipality: string; wave: string }, area: string) {
  const stratum = stratumOf(await listStrata(store, name.municipality, name.wave), area);
  if (!stratum) throw new Error(`letters of ${name.municipality}/${name.wave} have no stratum`);
  return stratum.key;
}

const refuseState = (state: string): Problem =>
  new Problem(state === 'draft' ? 'wave.notOpen' : 'wave.closed', { state });
