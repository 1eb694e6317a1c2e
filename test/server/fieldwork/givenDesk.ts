import { randomUUID } from 'node:crypto';
import type { Role } from '../../../db/queries/accounts.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import { addStrata } from '../../../db/queries/strata.ts';
import { createApp } from '../../../server/app.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';

/** The whole API over a fresh store with the wave "2026"; its clock stands at noon of 23 November until set. */
export async function givenDesk(wave: Parameters<typeof givenWave>[2] = {}) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', wave);
  const clock = { now: new Date('2026-11-23T11:00:00Z') };
  const app = createApp({ store, clock: () => clock.now });
  const signIn = async (...roles: Role[]) => {
    const { headers } = await givenAccount(store, 'meissen', roles, {
      email: `${roles.join('-')}-${randomUUID()}@example.org`,
      clock: () => clock.now,
    });
    const ask = async (path: string, body?: unknown) => {
      const reply = await app.request(`/api/desk/municipalities/meissen/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      const isJson = /json/.test(reply.headers.get('content-type') ?? '');
      return { status: reply.status, text, body: isJson ? JSON.parse(text) : undefined };
    };
    return ask;
  };
  return { store, clock, app, signIn };
}

/** So many letters in each of two areas that are strata of their own, numbered from 1. */
export async function givenLetters(
  store: Awaited<ReturnType<typeof givenDesk>>['store'],
  perArea: number,
  wave = '2026',
): Promise<void> {
  const name = { municipality: 'meissen', wave };
  const areas = ['altstadt', 'coelln'];
  await addStrata(
    store,
    'meissen',
    wave,
    0,
    areas.map((area) => ({ areas: [area], key: area, publicKey: '' })),
  );
  const letters = areas.flatMap((area) =>
    Array.from({ length: perArea }, () => ({ area, code: randomUUID() })),
  );
  await addLetters(store, name, letters);
}

export const typedForm = (more: Record<string, unknown> = {}) => ({
  submission: randomUUID(),
  language: 'de',
  answers: { area: 'coelln', sex: 'female', when: ['day'], safe_day: 'very', spots: [{ place: 'altstadt' }] },
  ...more,
});
