import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { connectionOf } from '../../../db/connection.ts';
import type { Store } from '../../../db/store.ts';
import type { Protection } from '../../../server/deps.ts';
import { replyWithProblem } from '../../../server/http/replyWithProblem.ts';
import { responseRoutes } from '../../../server/responses/routes.ts';
import { waveRoutes } from '../../../server/waves/routes.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

/** Half past midnight on 23 November in Meißen, still the 22nd in Greenwich. */
const midnightInMeissen = new Date('2026-11-22T23:30:00Z');

/** The resident's part of the API over a fresh store with an open wave "2026"; the clock stands until set. */
export async function givenApp(wave: Parameters<typeof givenWave>[2] = {}, protection?: Protection) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', wave);
  const clock = { now: midnightInMeissen };
  const deps = { store, clock: () => clock.now, ...(protection && { protection }) };
  const app = new Hono()
    .onError(replyWithProblem)
    .route('/api', waveRoutes(deps))
    .route('/api', responseRoutes(deps));
  const get = (path: string, headers = {}) => app.request(`/api/municipalities/${path}`, { headers });
  const post = (body: unknown, path = 'meissen/waves/2026') =>
    app.request(`/api/municipalities/${path}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, store, clock, get, post };
}

/** Cells in the Altstadt of givenAreas, across its western border, and in Dresden. */
export const cellInside = 'N31223E45636';
export const cellOnBorder = 'N31222E45629';
export const cellOutside = 'N31110E45829';

export const givenAnswers = {
  area: 'coelln',
  sex: 'female',
  when: ['night', 'day'],
  safe_day: 'very',
  trust: 7,
  number: 44,
  consent: true,
  comment: 'Mehr Licht am Plossen, bitte.',
  spots: [{ cell: cellInside, reasons: ['dark', 'lonely'], time: 'night' }],
};

export const givenSubmission = (more: Record<string, unknown> = {}) => ({
  submission: randomUUID(),
  language: 'de',
  sample: 'open',
  answers: givenAnswers,
  ...more,
});

/** Responses, places, texts and ledger entries: what a refused request must leave as it was. */
export function countRows(store: Store): number {
  const tables = ['responses', 'place_sets', 'texts', 'ledger', 'returns', 'languages'];
  const count = (table: string) =>
    Number(connectionOf(store).prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return tables.reduce((sum, table) => sum + count(table), 0);
}
