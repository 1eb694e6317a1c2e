import { Hono } from 'hono';
import type { Store } from '../../../db/store.ts';
import type { Protection } from '../../../server/deps.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { fieldworkRoutes } from '../../../server/fieldwork/routes.ts';
import { settleStrata } from '../../../server/fieldwork/strata/settleStrata.ts';
import { replyWithProblem } from '../../../server/http/replyWithProblem.ts';
import { responseRoutes } from '../../../server/responses/routes.ts';
import { waveRoutes } from '../../../server/waves/routes.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';
import { givenSubmission } from '../responses/givenApp.ts';
import { blindToken } from './blindToken.ts';

export const name = { municipality: 'meissen', wave: '2026' };

/** Letters for an open wave by invitation: so many in each area of Meißen. */
export async function givenLetters(store: Store, counts: Record<string, number>, wave = '2026') {
  const batches = [];
  for (const [area, count] of Object.entries(counts)) {
    const order = { municipality: 'meissen', wave, count };
    batches.push(await createCodes(store, area ? { ...order, area } : order));
  }
  await settleStrata(store, { municipality: 'meissen', wave });
  return batches.flat();
}

interface Reply {
  status: number;
  body: Record<string, unknown> & { code?: string; key?: string; signature?: string };
}

/** The resident's part of the API over a fresh store with a wave by invitation. */
export async function givenInvitedApp(
  options: Parameters<typeof givenWave>[2] = {},
  protection?: Protection,
) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', { sample: 'invited', ...options });
  return { store, ...talkTo(store, protection) };
}

export function talkTo(store: Store, protection?: Protection) {
  const deps = { store, clock: () => new Date('2026-11-23T10:00:00Z'), ...(protection && { protection }) };
  const app = new Hono()
    .onError(replyWithProblem)
    .route('/api', waveRoutes(deps))
    .route('/api', fieldworkRoutes(deps))
    .route('/api', responseRoutes(deps));
  const request = async (path: string, body?: unknown, wave = '2026'): Promise<Reply> => {
    const reply = await app.request(`/api/municipalities/meissen/waves/${wave}/${path}`, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return { status: reply.status, body: (await reply.json()) as Reply['body'] };
  };
  const exchange = (body: unknown, wave?: string) => request('tokens', body, wave);
  const listKeys = async (wave?: string) => {
    const { body } = await request('questionnaire', undefined, wave);
    return (body.invitations as { keys: { id: string; key: string; areas: string[] }[] }).keys;
  };
  return {
    request,
    exchange,
    listKeys,
    /** Sends answers with an invitation. */
    send: (invitation: unknown, more: Record<string, unknown> = {}, wave?: string) =>
      request('responses', givenSubmission({ sample: 'invited', invitation, ...more }), wave),
    /** From the code to the finished token, as a browser does it. */
    async redeem(code: string, wave?: string) {
      const { body } = await exchange({ code }, wave);
      const key = (await listKeys(wave)).find(({ id }) => id === body.key)?.key ?? '';
      const pending = await blindToken(key);
      const signed = await exchange({ code, blinded: pending.blinded }, wave);
      if (signed.status !== 200) throw new Error(`exchange: ${signed.status}`);
      return pending.finish(String(signed.body.signature));
    },
  };
}
