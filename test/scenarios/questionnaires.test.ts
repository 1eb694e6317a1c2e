import { describe, expect, it } from 'vitest';
import { listAudit } from '../../db/queries/auditLog.ts';
import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { createApp } from '../../server/app.ts';
import { buildRelease } from '../../server/release/buildRelease.ts';
import { closeWave } from '../../server/waves/closeWave.ts';
import { countWave } from '../../server/waves/countWave.ts';
import { openWave } from '../../server/waves/openWave.ts';
import { givenStore, givenTown } from '../db/givenStore.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';

type Json = Record<string, unknown>;

/** The app with two analysts, one of fieldwork, and one of another town. */
async function givenDesk() {
  const store = await givenStore();
  await givenTown(store);
  const app = createApp({ store, clock: () => new Date() });
  const people = {
    anja: (await givenAccount(store, 'meissen', ['analyst'], { email: 'anja@meissen.example' })).headers,
    bert: (await givenAccount(store, 'meissen', ['analyst'], { email: 'bert@meissen.example' })).headers,
    fine: (await givenAccount(store, 'meissen', ['fieldwork'], { email: 'fine@meissen.example' })).headers,
  };
  const ask =
    (who: keyof typeof people | undefined) => async (method: string, path: string, body?: unknown) => {
      const reply = await app.request(`http://localhost/api/desk/municipalities/meissen${path}`, {
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(who && people[who]),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      const isJson = reply.headers.get('content-type')?.includes('json');
      return {
        status: reply.status,
        body: (isJson ? JSON.parse(text) : { text }) as Json,
        headers: reply.headers,
      };
    };
  const residents = (language = 'de', etag = '') =>
    app.request(`/api/municipalities/meissen/waves/2027/questionnaire?language=${language}`, {
      headers: { 'if-none-match': etag },
    });
  const answer = (answers: object) =>
    app.request('/api/municipalities/meissen/waves/2027/responses', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ submission: crypto.randomUUID(), language: 'de', sample: 'open', answers }),
    });
  return {
    store,
    answer,
    anja: ask('anja'),
    bert: ask('bert'),
    fine: ask('fine'),
    nobody: ask(undefined),
    residents,
  };
}

const drafts = '/questionnaires/drafts';

describe('a draft from a ready questionnaire', () => {
  it('is checked, saved by one after the other, compared, exported, handed to a wave, and left alone once it opened', async () => {
    const { store, anja, bert } = await givenDesk();
    const list = await anja('GET', '/questionnaires');
    expect(list.body).toMatchObject({ drafts: [], ready: [{ name: 'kurzbefragung' }, expect.anything()] });
    const made = await anja('POST', drafts, { key: 'neu', from: { ready: 'kurzbefragung' } });
    expect(made.status).toBe(201);
    expect((await bert('POST', drafts, { key: 'neu', from: { ready: 'kurzbefragung' } })).body.code).toBe(
      'draft.taken',
    );
    const { body } = (made.body as unknown as { draft: { body: { title: object; sections: object[] } } })
      .draft;

    const checked = await anja('POST', '/questionnaires/check', { language: 'de', body });
    expect(checked.body).toMatchObject({ isSound: true, faults: [], counts: { sections: 4, indicators: 5 } });
    const broken = { ...body, title: { de: 'Nur deutsch' }, breakdowns: ['nichts'] };
    expect(
      (await anja('POST', '/questionnaires/check', { language: 'de', body: broken })).body,
    ).toMatchObject({
      isSound: false,
      faults: [
        { path: ['title'], severity: 'warning' },
        { path: ['title'], message: 'Hier fehlt der Text in der Sprache „en“ („title“).' },
        {
          path: ['breakdowns', 0],
          message: 'Aufgegliedert werden soll nach „nichts“, und das wird nicht gefragt.',
        },
      ],
    });

    expect((await anja('PUT', `${drafts}/neu`, { revision: 1, body: broken })).body).toEqual({ revision: 2 });
    expect((await anja('POST', `${drafts}/neu/wave`, { key: '2027', sample: 'open' })).body.code).toBe(
      'draft.faulty',
    );
    expect(await findWave(store, 'meissen', '2027')).toBeUndefined();
    const late = await bert('PUT', `${drafts}/neu`, { revision: 1, body });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'draft.changed', savedBy: 'anja', revision: 2 });
    const mended = { ...body, title: { de: 'Sicher in Meißen', en: 'Safe in Meißen' } };
    expect((await bert('PUT', `${drafts}/neu`, { revision: 2, body: mended })).body).toEqual({ revision: 3 });

    const { versions } = (await anja('GET', `${drafts}/neu/versions`)).body as {
      versions: { occasion: string }[];
    };
    expect(versions.map(({ occasion }) => occasion)).toEqual(['handedOver', 'created']);
    const changes = await anja('GET', `${drafts}/neu/versions/1/changes`);
    expect(changes.body).toMatchObject({
      changes: [
        { what: 'changed', part: 'title', language: 'de', after: 'Sicher in Meißen' },
        { what: 'changed', part: 'title', language: 'en' },
        { what: 'changed', part: 'languages' },
      ],
    });

    const yaml = String((await anja('GET', `${drafts}/neu/export.yaml`)).body.text);
    const again = await anja('POST', drafts, { key: 'wieder', from: { yaml: `# von Hand\n${yaml}` } });
    expect(again.body).toMatchObject({ comments: 1, draft: { body: mended } });
    const unreadable = await anja('POST', drafts, { key: 'kaputt', from: { yaml: 'a: [1' } });
    expect(unreadable.body).toMatchObject({ code: 'draft.unreadable', faults: [{ line: 1 }] });

    expect((await anja('POST', `${drafts}/neu/wave`, { key: '2027', sample: 'open' })).body).toEqual({
      isNew: true,
      version: 1,
    });
    expect((await anja('POST', `${drafts}/neu/wave`, { key: '2027', sample: 'open' })).body).toEqual({
      isNew: false,
      version: 1,
    });
    await openWave(store, 'meissen', '2027');
    const refused = await anja('POST', `${drafts}/neu/wave`, { key: '2027', sample: 'open' });
    expect(refused.body).toMatchObject({ code: 'wave.refused', reason: 'opened' });
    const audit = await listAudit(store, 'meissen', {});
    expect(audit.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['questionnaires.create', 'questionnaires.useInWave']),
    );
  });

  it('from the last wave gets the next version, stays comparable where nothing changed, and says where it does not', async () => {
    const { store, anja } = await givenDesk();
    await anja('POST', drafts, { key: 'erst', from: { ready: 'kurzbefragung' } });
    await anja('POST', `${drafts}/erst/wave`, { key: '2027', sample: 'open' });
    await openWave(store, 'meissen', '2027');
    const made = await anja('POST', drafts, { key: 'folge', from: { wave: '2027' } });
    const { body } = (made.body as unknown as { draft: { body: { version: number } } }).draft;
    expect(body.version).toBe(2);
    const changed = JSON.parse(
      JSON.stringify(body).replaceAll(
        'Wie sicher fühlen Sie sich alles in allem',
        'Wie sicher leben Sie alles in allem',
      ),
    ) as object;
    const { comparable } = (await anja('POST', '/questionnaires/check', { language: 'de', body: changed }))
      .body as {
      comparable: {
        wave: string;
        items: Record<string, string | null>;
        indicators: Record<string, string | null>;
      }[];
    };
    expect(comparable[0]).toMatchObject({
      wave: '2027',
      items: { area: null, safe_overall: 'wording', worry_crime: null },
      indicators: { feeling_safe_short: 'wording', cohesion_short: null },
    });
    await anja('PUT', `${drafts}/folge`, { revision: 1, body: { ...changed, version: 1 } });
    expect((await anja('POST', `${drafts}/folge/wave`, { key: '2028', sample: 'open' })).body).toEqual({
      isNew: true,
      version: 2,
    });
  });
});

describe('the spelling of an open wave', () => {
  it('is mended by two people: one proposes, another confirms, residents read it, and all is logged', async () => {
    const { store, anja, bert, residents, answer } = await givenDesk();
    const made = await anja('POST', drafts, { key: 'q', from: { ready: 'kurzbefragung' } });
    const { body } = (made.body as unknown as { draft: { body: object } }).draft;
    const slip = { ...body, title: { de: 'Sicher lebn bei uns', en: 'Safe' } };
    await anja('PUT', `${drafts}/q`, { revision: 1, body: slip });
    await anja('POST', `${drafts}/q/wave`, { key: '2027', sample: 'open' });
    const corrections = '/waves/2027/corrections';
    expect((await anja('GET', corrections)).body.code).toBe('wave.notOpen');
    await openWave(store, 'meissen', '2027');
    const before = await residents();
    const etag = before.headers.get('etag') ?? '';
    expect((await residents('de', etag)).status).toBe(304);

    const proposal = {
      path: ['title'],
      language: 'de',
      old: 'Sicher lebn bei uns',
      reason: 'Buchstabe fehlt',
    };
    const other = await anja('POST', corrections, { ...proposal, new: 'Unsicher leben bei uns' });
    expect(other.body).toMatchObject({
      code: 'correction.refused',
      reason: expect.stringMatching(/negation|tooFar/),
    });
    expect((await anja('POST', corrections, { ...proposal, old: 'anders', new: 'x' })).body.code).toBe(
      'correction.settled',
    );
    expect((await anja('POST', corrections, { ...proposal, new: 'Sicher leben bei uns' })).body).toEqual({
      number: 1,
    });
    expect((await anja('POST', `${corrections}/1`, { isConfirmed: true })).body.code).toBe('correction.own');
    expect((await residents('de', etag)).status).toBe(304);
    expect((await bert('POST', `${corrections}/1`, { isConfirmed: true })).status).toBe(204);
    expect((await bert('POST', `${corrections}/1`, { isConfirmed: true })).body.code).toBe(
      'correction.settled',
    );
    const after = await residents('de', etag);
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ title: { de: 'Sicher leben bei uns' } });
    const audit = await listAudit(store, 'meissen', {});
    const told = audit.entries.filter(({ action }) => action.startsWith('corrections.'));
    expect(told.map(({ action }) => action).sort()).toEqual(['corrections.confirm', 'corrections.propose']);
    expect((await answer({ area: 'altstadt' })).status).toBe(201);
    await countWave(store, 'meissen', '2027');
    await closeWave(store, 'meissen', '2027');
    const { release } = await buildRelease(store, 'meissen', '2027');
    expect(release.methods.corrections).toMatchObject([
      { path: 'title', language: 'de', old: 'Sicher lebn bei uns', new: 'Sicher leben bei uns' },
    ]);
    expect(JSON.stringify(release)).not.toContain('anja');
    expect(keysOf(await wave(store))).toEqual(keysOf((await before.json()) as object));
  });
});

const wave = async (store: Store) => (await findWave(store, 'meissen', '2027'))?.questionnaire ?? {};
/** Keys of questions and answers: what is stored of a person hangs on them. */
const keysOf = (questionnaire: object): string[] =>
  [...JSON.stringify(questionnaire).matchAll(/"key":"(\w+)"/g)]
    .flatMap(([, key]) => key ?? [])
    .filter((key) => !/_short$|^priorities$/.test(key));

describe('whoever may not', () => {
  it('learns nothing', async () => {
    const { fine, nobody, anja } = await givenDesk();
    await anja('POST', drafts, { key: 'q', from: { ready: 'kurzbefragung' } });
    for (const [method, path] of [
      ['GET', '/questionnaires'],
      ['GET', `${drafts}/q`],
      ['GET', `${drafts}/q/preview`],
      ['GET', `${drafts}/q/export.yaml`],
      ['DELETE', `${drafts}/q`],
      ['GET', '/waves/2027/corrections'],
    ] as const) {
      expect([await fine(method, path).then(({ status }) => status), path]).toEqual([403, path]);
      expect([await nobody(method, path).then(({ status }) => status), path]).toEqual([401, path]);
    }
    expect((await anja('GET', `${drafts}/q`)).status).toBe(200);
  });
});
