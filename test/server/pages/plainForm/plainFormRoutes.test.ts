import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../../../db/queries/counters.ts';
import { readPlaceSets } from '../../../../db/queries/sealed/places.ts';
import { readResponseColumns } from '../../../../db/queries/sealed/responses.ts';
import { readTexts } from '../../../../db/queries/sealed/texts.ts';
import { verifyStore } from '../../../../db/queries/verify.ts';
import { setWaveState } from '../../../../db/queries/waves.ts';
import type { Store } from '../../../../db/store.ts';
import { plainNames } from '../../../../web/respond/plain/plainNames.ts';
import { givenQuestionnaire } from '../../../db/givenQuestionnaire.ts';
import { countRows } from '../../responses/givenApp.ts';
import { givenPages } from '../givenPages.ts';
import { filled, idOn, namesOn, path, questions, wordOn } from './givenForm.ts';

const close = (store: Store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
async function first<T>(chunks: AsyncIterable<T>): Promise<T | undefined> {
  for await (const chunk of chunks) return chunk;
  return undefined;
}

describe('the form', () => {
  it('holds every question, an id, and nothing that would need a script', async () => {
    const html = await (await givenPages()).read(path);
    expect(html).toContain('<form method="post" action="/m/meissen/2026/formular?language=de#summary"');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    const names = new Set(namesOn(html));
    for (const name of ['area', 'sex', 'when', 'safe_day', 'safe_night', 'trust', 'number', 'consent']) {
      expect(names).toContain(name);
    }
    for (const name of ['comment', 'spots-0', 'spots-2', 'spots-2-reasons']) expect(names).toContain(name);
    expect(html).toContain('<option value="altstadt">Altstadt</option>');
  });

  it('has no name of its own that it would not take back', async () => {
    const { read, send, store } = await givenPages();
    const html = await read(path);
    const fields = namesOn(html).filter((name) => name !== 'viewport' && name !== plainNames.language);
    const body = new URLSearchParams(fields.map((name) => [name, '']));
    body.set(plainNames.submission, randomUUID());
    body.set('area', 'coelln');
    expect((await send(body.toString())).status).toBe(201);
    expect((await verifyStore(store)).total).toBe(1);
  });

  it('is drawn anew for everybody and kept by nobody; the page that is kept has no id', async () => {
    const { get, read } = await givenPages();
    const replies = [await get(path), await get(path)];
    const ids = await Promise.all(replies.map(async (reply) => idOn(await reply.text())));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
    expect(replies[0]?.headers.get('cache-control')).toBe('no-store');
    expect(replies[0]?.headers.get('etag')).toBeNull();
    expect(replies[0]?.headers.get('set-cookie')).toBeNull();
    const page = await read('/m/meissen/2026');
    expect(page).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(page).toBe(await read('/m/meissen/2026'));
    expect(page).toContain('action="/m/meissen/2026/formular"');
  });

  it('is not there for a draft, an unknown town or an unknown wave', async () => {
    const { get } = await givenPages({ state: 'draft' });
    for (const address of [path, '/m/radebeul/2026/formular', '/m/meissen/1999/formular']) {
      const reply = await get(address);
      expect([reply.status, await reply.text()]).toEqual([404, expect.stringContaining('gibt es nicht')]);
    }
  });

  it.each([
    ['has ended', { state: 'counting' as const }, 'Diese Umfrage ist zu Ende'],
    ['is for those invited', { sample: 'invited' as const }, 'Diese Umfrage läuft auf Einladung'],
  ])('says in words that a survey %s', async (_, wave, words) => {
    const html = await (await givenPages(wave)).read(path);
    expect(html).toContain(words);
    expect(html).not.toContain('<form');
  });
});

describe('a form that was filled in', () => {
  it('is stored whole, and its receipt is the page that follows', async () => {
    const { store, send } = await givenPages();
    const reply = await send(filled());
    const html = await reply.text();
    expect(reply.status).toBe(201);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Danke, Ihre Antworten sind angekommen');
    expect(html).toContain('1. Dezember 2026');
    expect(wordOn(html)).toBeDefined();
    await close(store);
    const columns = await first(readResponseColumns(store, 'meissen', '2026', 8));
    expect(columns?.codes.map(([code]) => code)).toEqual([1, 0, 5, 0, -1, 7, 44, 1]);
    expect(await first(readTexts(store, 'meissen', '2026', 'comment'))).toEqual([
      { question: 'comment', text: 'Mehr Licht\nam Plossen, bitte.' },
    ]);
    expect(await first(readPlaceSets(store, 'meissen', '2026', 'spots'))).toEqual([
      { question: 'spots', marks: [{ place: 'altstadt', codes: [3, 1] }] },
    ]);
  });

  it('counts for its language', async () => {
    const { store, send } = await givenPages();
    const reply = await send(filled(), {}, `${path}?language=en`);
    expect(await reply.text()).toContain('Thank you, your answers have arrived');
    expect(await listLanguages(store, 'meissen', '2026')).toEqual([{ language: 'en', count: 1 }]);
  });

  it('is one response however often it comes, and says that the first answer counts', async () => {
    const { store, send } = await givenPages();
    const id = randomUUID();
    const word = wordOn(await (await send(filled({}, id))).text());
    const rows = countRows(store);
    for (const changes of [{}, { number: 99 }, { area: undefined }, { number: 'viele' }]) {
      const again = await send(filled(changes, id.toUpperCase()));
      const html = await again.text();
      expect([again.status, wordOn(html)]).toEqual([200, word]);
      expect(html).toContain('Ihre erste Antwort zählt.');
    }
    await close(store);
    expect((await send(filled({}, id))).status).toBe(200);
    expect([countRows(store), (await verifyStore(store)).total]).toEqual([rows, 1]);
  });

  it('is one response after a double click, too', async () => {
    const { store, send } = await givenPages();
    const body = filled();
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(body)));
    expect(replies.map(({ status }) => status).sort()).toEqual([...new Array(7).fill(200), 201]);
    expect(await verifyStore(store)).toMatchObject({ total: 1, faults: [] });
  });

  it('is two responses under two ids', async () => {
    const { store, send } = await givenPages();
    await send(filled());
    await send(filled());
    expect((await verifyStore(store)).total).toBe(2);
  });

  it('loses what belongs to a question that was not meant for this person', async () => {
    const given = { ...givenQuestionnaire.sections[0], key: 'all', title: { de: 'Alles', en: 'All' } };
    const asked = questions.map((question) =>
      question.key === 'sex' ? { ...question, showIf: { question: 'area', is: 'altstadt' } } : question,
    );
    const { store, read, send } = await givenPages({
      questionnaire: { ...givenQuestionnaire, sections: [{ ...given, questions: asked }] },
    });
    expect(await read(path)).toContain('Bei „Wo?“ haben Sie „altstadt“ gewählt.');
    // Not even an answer that does not exist is an error there.
    expect((await send(filled({ sex: 'robot' }))).status).toBe(201);
    await close(store);
    const columns = await first(readResponseColumns(store, 'meissen', '2026', 8));
    expect(columns?.codes[1]?.[0]).toBe(-1);
  });
});

describe('a form that needs another look', () => {
  it('comes back filled in, with each error at its question and in the summary, and nothing is stored', async () => {
    const { store, send } = await givenPages();
    const id = randomUUID();
    const changes = { area: undefined, number: 'ganz <viele>', comment: 'x'.repeat(801) };
    const reply = await send(filled(changes, id));
    const html = await reply.text();
    expect(reply.status).toBe(422);
    expect(idOn(html)).toBe(id);
    expect(html).toContain('<title>Fehler – Jede Art – Meißen</title>');
    expect(html).toContain('Bitte sehen Sie sich 3 Fragen noch einmal an');
    for (const key of ['area', 'number', 'comment']) {
      expect(html).toContain(`<a href="#q-${key}">`);
      expect(html).toContain(`id="q-${key}-message"`);
    }
    expect(html).toContain('value="ganz &lt;viele>"');
    expect(html).toContain(`>${'x'.repeat(801)}</textarea>`);
    expect(html).toMatch(/name="sex" value="female" checked/);
    expect(html).toMatch(/name="when" value="night" checked/);
    expect(html).toMatch(/name="safe_day" value="very" checked/);
    expect(html).toMatch(/name="trust" value="7" checked/);
    expect(html).toMatch(/name="consent" value="yes" checked/);
    expect(html).toContain('<option value="altstadt" selected>');
    expect(html).toMatch(/name="spots-0-reasons" value="dark" checked/);
    expect(html).toMatch(/name="spots-0-time" value="night" checked/);
    expect(countRows(store)).toBe(0);
  });

  it('shows a place that was described but not chosen', async () => {
    const { send } = await givenPages();
    const reply = await send(filled({ spots: [{ time: 'night' }] }));
    expect([reply.status, await reply.text()]).toEqual([
      422,
      expect.stringContaining('Bitte wählen Sie den Ort aus der Liste.'),
    ]);
  });

  it('asks once for what was meant to be asked twice, then lets it go', async () => {
    const soft = questions.map((question) =>
      question.key === 'sex' ? { ...question, soft: true as const } : question,
    );
    const sections = [{ key: 'all', title: { de: 'Alles', en: 'All' }, questions: soft }];
    const { store, send } = await givenPages({ questionnaire: { ...givenQuestionnaire, sections } });
    const body = filled({ sex: undefined });
    const reply = await send(body);
    const html = await reply.text();
    expect([reply.status, countRows(store)]).toEqual([422, 0]);
    expect(html).toContain('Eine Frage ist noch offen');
    expect(html).toContain('Noch ist nichts gespeichert.');
    expect(html).toContain(`name="${plainNames.asked}" value="sex"`);
    expect((await send(`${body}&${plainNames.asked}=sex`)).status).toBe(201);
  });

  it('changes its language without losing an answer, and stores nothing', async () => {
    const { store, send } = await givenPages();
    const id = randomUUID();
    const body = `${filled({ number: 'viele' }, id)}&${plainNames.language}=en`;
    const reply = await send(body, {}, `${path}?language=en`);
    const html = await reply.text();
    expect([reply.status, idOn(html), countRows(store)]).toEqual([200, id, 0]);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('value="viele"');
    expect(html).not.toContain('Error:');
  });
});

describe('the field for programs', () => {
  it('is out of the way of people, and shows itself where it caught one', async () => {
    const { store, read, send } = await givenPages();
    const hidden = /<div class="sr-only" aria-hidden="true"><label for="trap">Bitte frei lassen<\/label>/;
    const form = await read(path);
    expect(form).toMatch(hidden);
    expect(form).toMatch(/id="trap"[^>]*tabindex="-1"/);
    const reply = await send(`${filled()}&${plainNames.trap}=https%3A%2F%2Fspam.example`);
    const html = await reply.text();
    expect([reply.status, countRows(store)]).toEqual([422, 0]);
    expect(html).toContain('war ausgefüllt, vielleicht von Ihrem Browser');
    expect(html).not.toMatch(hidden);
    expect(html).not.toContain('spam.example');
    expect(html).toMatch(/name="sex" value="female" checked/);
    expect((await send(`${filled({}, idOn(html))}&${plainNames.trap}=`)).status).toBe(201);
  });
});
