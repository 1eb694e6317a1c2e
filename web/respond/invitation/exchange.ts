import type { RespondPage } from '../respondPage.ts';
import { waveAddress } from '../waveAddress.ts';
import { blind, finish } from './blinding.ts';
import type { HeldInvitation, PendingInvitation, ReadyInvitation } from './heldInvitation.ts';
import { findKey, listKeys } from './publishedKeys.ts';

/** Why a code brought no token. Nothing is lost: the same code may be tried again, but for the first three. */
export type ExchangeFault = 'unknown' | 'used' | 'void' | 'closed' | 'offline' | 'busy' | 'keys' | 'failed';

class Refused extends Error {
  readonly fault: ExchangeFault;
  constructor(fault: ExchangeFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Exchanges a code for a token. What was blinded is held before it is sent, so that a lost reply can be asked for again,
 * after a reload too; the server signs the same again and nothing else.
 *
 * @param held what an earlier attempt left
 * @param hold keeps what this one will need
 */
export async function exchange(
  page: RespondPage,
  code: string,
  held: HeldInvitation | undefined,
  hold: (invitation: HeldInvitation) => void,
): Promise<ReadyInvitation | { fault: ExchangeFault }> {
  try {
    const keys = await listKeys(page).catch(() => refuse('offline'));
    if (!keys) return { fault: 'keys' };
    const isSame = held?.kind === 'pending' && held.code === code;
    const pending = isSame ? held : await prepare(page, code, (key) => blind(findKey(keys, key)));
    hold(pending);
    const { signature } = await post(page, { code, blinded: pending.blinded });
    const finished = await finish(findKey(keys, pending.key), pending, String(signature));
    return { kind: 'ready', token: pending.token, signature: finished };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'failed' };
  }
}

/** The server names the stratum's key; the device takes it from the list everybody gets. */
async function prepare(
  page: RespondPage,
  code: string,
  blind: (key: string) => Promise<Pick<PendingInvitation, 'token' | 'inverse' | 'blinded'>>,
): Promise<PendingInvitation> {
  const { key } = await post(page, { code });
  return { kind: 'pending', code, key: String(key), ...(await blind(String(key))) };
}

async function post(page: RespondPage, body: object): Promise<{ key?: unknown; signature?: unknown }> {
  const reply = await fetch(`${waveAddress(page)}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
  }).catch(() => refuse('offline'));
  const said = await reply.json().catch(() => refuse('offline'));
  if (reply.ok) return said;
  return refuse(faultOf(reply.status, String(said.code)));
}

function faultOf(status: number, code: string): ExchangeFault {
  if (status === 429 || status >= 502) return 'busy';
  const faults: Record<string, ExchangeFault> = {
    'invitation.unknown': 'unknown',
    'invitation.used': 'used',
    'invitation.void': 'void',
    'wave.closed': 'closed',
  };
  return faults[code] ?? 'failed';
}

function refuse(fault: ExchangeFault): never {
  throw new Refused(fault);
}
