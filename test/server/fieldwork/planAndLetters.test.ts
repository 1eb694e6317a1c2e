import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../db/queries/accounts.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { createApp } from '../../../server/app.ts';
import { importAreas } from '../../../server/areas/importAreas.ts';
import { createMunicipality } from '../../../server/municipalities/createMunicipality.ts';
import { createWave } from '../../../server/waves/createWave.ts';
import { givenStore } from '../../db/givenStore.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';
import { text } from './letters/givenLetters.ts';

async function givenTown() {
  const store = await givenStore();
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await createMunicipality(store, { key: 'riesa', name: 'Riesa' });
  await importAreas(store, 'meissen', readFileSync('server/cli/demo/meissen-areas.geojson', 'utf8'), {});
  const file = 'surveys/kurzbefragung/questionnaire.yaml';
  await createWave(store, { municipality: 'meissen', key: '2026', file, sample: 'invited' });
  const app = createApp({ store, clock: () => new Date() });
  const as = async (...roles: Role[]) => {
    const { headers } = await givenAccount(store, 'meissen', roles);
    return (path: string, method = 'GET', body?: unknown) =>
      app.request(`http://localhost/api/desk/municipalities/${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
  };
  return { store, as };
}

describe('letters at the desk', () => {
  it('are open to fieldwork in its own town, and to nobody who sees answers', async () => {
    const { as } = await givenTown();
    const fieldwork = await as('fieldwork');
    expect((await fieldwork('meissen/letters/2026')).status).toBe(200);
    expect((await fieldwork('riesa/letters')).status).toBe(403);
    expect((await fieldwork('meissen/letters/1999')).status).toBe(404);
    for (const role of ['analyst', 'entry', 'council', 'admin'] as const) {
      const other = await as(role);
      for (const path of ['letters', 'letters/2026'])
        expect((await other(`meissen/${path}`)).status).toBe(403);
      expect((await other('meissen/letters/2026/text', 'PUT', text)).status).toBe(403);
      expect(
        (await other('meissen/letters/2026/printed', 'POST', { letters: 1, kind: 'reminder' })).status,
      ).toBe(403);
    }
  });

  it('keep a wording whole or not at all, and say who changed it', async () => {
    const { store, as } = await givenTown();
    const fieldwork = await as('fieldwork');
    const put = (change: object) => fieldwork('meissen/letters/2026/text', 'PUT', { ...text, ...change });
    const wrong = await put({ back: '{Nichts}' });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      code: 'letters.invalid',
      faults: [{ field: 'back', code: 'placeholder' }],
    });
    expect((await put({ card: 5 })).status).toBe(400);
    expect((await put({ signature: 'Neu' })).status).toBe(204);
    expect((await (await fieldwork('meissen/letters/2026')).json()).text.signature).toBe('Neu');
    await fieldwork('meissen/letters/2026/printed', 'POST', { letters: 500, kind: 'invitation' });
    const { entries } = await listAudit(store, 'meissen', {});
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['letters.text', 'letters.print']),
    );
  });
});

describe('the planner at the desk', () => {
  it('is open to those who plan, says what is missing, and shows no figure of a wave', async () => {
    const { as } = await givenTown();
    const analyst = await as('analyst');
    const early = await analyst('meissen/planner/2026');
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({ code: 'planner.uncounted' });
    expect((await analyst('meissen/planner/1999')).status).toBe(404);
    for (const role of ['entry', 'council', 'admin'] as const)
      expect((await (await as(role))('meissen/planner')).status).toBe(403);
  });
});
