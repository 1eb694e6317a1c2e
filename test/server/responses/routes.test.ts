import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listLanguages, listReturns } from '../../../db/queries/counters.ts';
import { readPlaceSets } from '../../../db/queries/sealed/places.ts';
import { readResponseColumns } from '../../../db/queries/sealed/responses.ts';
import { readTexts } from '../../../db/queries/sealed/texts.ts';
import { verifyStore } from '../../../db/queries/verify.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import {
  cellInside,
  cellOnBorder,
  cellOutside,
  countRows,
  givenAnswers,
  givenApp,
  givenSubmission,
} from './givenApp.ts';

const close = (store: Store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
const codeOf = async (reply: Response) => ((await reply.json()) as { code: string }).code;

async function first<T>(chunks: AsyncIterable<T>): Promise<T | undefined> {
  for await (const chunk of chunks) return chunk;
  return undefined;
}

describe('sending answers', () => {
  it('stores them whole and gives a receipt with the town’s own date', async () => {
    const { store, post } = await givenApp();
    const reply = await post(givenSubmission());
    expect(reply.status).toBe(201);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const { receipt } = (await reply.json()) as { receipt: { date: string; word: string } };
    expect(receipt.date).toBe('2026-11-23');
    expect(receipt.word).toMatch(/^([bdfkmnrstvw][aeiou]){2}(-([bdfkmnrstvw][aeiou]){2}){2}$/);
    await close(store);
    const columns = await first(readResponseColumns(store, 'meissen', '2026', 8));
    expect(columns?.count).toBe(1);
    expect([columns?.sample[0], columns?.mode[0], columns?.stratum[0], columns?.weight[0]]).toEqual([
      1, 0, -1, 1,
    ]);
    expect(columns?.codes.map(([code]) => code)).toEqual([1, 0, 5, 0, -1, 7, 44, 1]);
    expect(await first(readTexts(store, 'meissen', '2026', 'comment'))).toEqual([
      { question: 'comment', text: givenAnswers.comment },
    ]);
    expect(await first(readPlaceSets(store, 'meissen', '2026', 'spots'))).toEqual([
      { question: 'spots', marks: [{ cell: cellInside, codes: [3, 1] }] },
    ]);
  });

  it('counts a kiosk as a kiosk and a language as a language', async () => {
    const { store, post } = await givenApp();
    await post(givenSubmission({ mode: 'kiosk', language: 'en' }));
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([
      { mode: 'kiosk', day: '2026-11-23', count: 1 },
    ]);
    expect(await listLanguages(store, 'meissen', '2026')).toEqual([{ language: 'en', count: 1 }]);
  });

  it('drops nothing but what was hidden, and stores a response with one answer', async () => {
    const { store, post } = await givenApp();
    expect((await post(givenSubmission({ answers: { area: 'altstadt' } }))).status).toBe(201);
    expect(await verifyStore(store)).toMatchObject({ total: 1, faults: [] });
  });
});

describe('sending the same submission again', () => {
  it('gets the same receipt, also days later and after closing', async () => {
    const { store, clock, post } = await givenApp();
    const submission = givenSubmission();
    const receipt = await (await post(submission)).json();
    clock.now = new Date('2026-11-28T12:00:00Z');
    const again = await post({ ...submission, submission: submission.submission.toUpperCase() });
    expect([again.status, await again.json()]).toEqual([200, receipt]);
    await close(store);
    const late = await post(submission);
    expect([late.status, await late.json()]).toEqual([200, receipt]);
    expect((await verifyStore(store)).total).toBe(1);
  });

  it('changes nothing, whatever it says this time', async () => {
    const { store, post } = await givenApp();
    const submission = givenSubmission();
    const receipt = await (await post(submission)).json();
    const rows = countRows(store);
    for (const answers of [{ area: 'altstadt', number: 99 }, { nonsense: 1 }, null]) {
      const again = await post({ ...submission, answers });
      expect([again.status, await again.json()]).toEqual([200, receipt]);
    }
    expect(countRows(store)).toBe(rows);
    await close(store);
    const columns = await first(readResponseColumns(store, 'meissen', '2026', 8));
    expect(columns?.codes[6]?.[0]).toBe(44);
  });

  it('is one response when fifty arrive at once', async () => {
    const { store, post } = await givenApp();
    const submission = givenSubmission();
    const replies = await Promise.all(Array.from({ length: 50 }, () => post(submission)));
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses).toEqual([...new Array(49).fill(200), 201]);
    const receipts = await Promise.all(replies.map((reply) => reply.text()));
    expect(new Set(receipts).size).toBe(1);
    expect(await verifyStore(store)).toMatchObject({ total: 1, faults: [] });
  });

  it('is another response under another id, with another word', async () => {
    const { store, post } = await givenApp();
    const replies = [await post(givenSubmission()), await post(givenSubmission())];
    const words = await Promise.all(
      replies.map(async (reply) => ((await reply.json()) as { receipt: { word: string } }).receipt.word),
    );
    expect(new Set(words).size).toBe(2);
    expect((await verifyStore(store)).total).toBe(2);
  });
});

describe('what is refused leaves nothing behind', () => {
  it.each([
    ['draft', 409, 'wave.notOpen'],
    ['counting', 409, 'wave.closed'],
    ['closed', 409, 'wave.closed'],
  ] as const)('an answer to a wave that is %s', async (state, status, code) => {
    const { store, post } = await givenApp({ state: state === 'closed' ? 'open' : state });
    if (state === 'closed') await close(store);
    const reply = await post(givenSubmission());
    expect([reply.status, await codeOf(reply)]).toEqual([status, code]);
    expect(countRows(store)).toBe(0);
  });

  it.each([
    ['an unknown town', 'radebeul/waves/2026', 'municipality.notFound'],
    ['an unknown wave', 'meissen/waves/1999', 'wave.notFound'],
  ])('%s', async (_, path, code) => {
    const { post } = await givenApp();
    const reply = await post(givenSubmission(), path);
    expect([reply.status, await codeOf(reply)]).toEqual([404, code]);
  });

  it.each([
    ['asked for by an invited person', 'both', { sample: 'invited' }],
    ['with a code to a wave for everybody', 'open', { sample: 'invited', invitation: { code: 'ABCD-EFGH' } }],
    ['to a wave for invited people only', 'invited', {}],
  ] as const)('an answer %s', async (_, sample, more) => {
    const { store, post } = await givenApp({ sample });
    const reply = await post(givenSubmission(more));
    expect([reply.status, await codeOf(reply)]).toEqual([403, 'invitation.required']);
    expect(countRows(store)).toBe(0);
  });

  it.each([
    ['an unknown key, by its name', { colour: 'red' }, { key: 'colour', code: 'unknownKey' }],
    [
      'an unknown key within',
      { invitation: { code: 'A', pin: 1 } },
      { key: 'invitation.pin', code: 'unknownKey' },
    ],
    ['an id that is no UUID', { submission: '1' }, { key: 'submission', code: 'invalid' }],
    ['an unknown sample', { sample: 'everybody' }, { key: 'sample', code: 'invalid' }],
    ['a mode only the desk may use', { mode: 'paper' }, { key: 'mode', code: 'invalid' }],
    ['no answers at all', { answers: undefined }, { key: 'answers', code: 'invalid' }],
    ['a code in the open sample', { invitation: { code: 'ABCD' } }, { key: 'invitation', code: 'invalid' }],
  ])('%s', async (_, more, fault) => {
    const { store, post } = await givenApp();
    const reply = await post(givenSubmission(more));
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ code: 'request.invalid', faults: [fault] });
    expect(countRows(store)).toBe(0);
  });

  it('a language the questionnaire does not speak', async () => {
    const { store, post } = await givenApp();
    const reply = await post(givenSubmission({ language: 'fr' }));
    expect(await reply.json()).toMatchObject({
      status: 400,
      code: 'language.unknown',
      languages: ['de', 'en'],
    });
    expect(countRows(store)).toBe(0);
  });

  it('answers that do not fit, each named by its question', async () => {
    const { store, post } = await givenApp();
    const answers = {
      sex: 'robot',
      trust: 11,
      number: 'many',
      colour: 'red',
      note: 'x',
      comment: 'x'.repeat(801),
    };
    const reply = await post(givenSubmission({ answers }));
    expect(reply.status).toBe(422);
    const { code, problems } = (await reply.json()) as {
      code: string;
      problems: { question: string; code: string }[];
    };
    expect(code).toBe('answers.invalid');
    expect(problems.map((problem) => `${problem.question}: ${problem.code}`).sort()).toEqual([
      'area: required',
      'colour: unknownQuestion',
      'comment: tooLong',
      'note: notAsked',
      'number: notANumber',
      'sex: unknownOption',
      'trust: outOfRange',
    ]);
    expect(countRows(store)).toBe(0);
  });

  it.each([[null], ['text'], [[1]]])('answers that are none (%j)', async (answers) => {
    const { store, post } = await givenApp();
    const reply = await post(givenSubmission({ answers }));
    expect(await reply.json()).toMatchObject({
      status: 422,
      problems: [{ question: '', code: 'malformed' }],
    });
    expect(countRows(store)).toBe(0);
  });

  it('a place outside the town, named by its mark', async () => {
    const { store, post } = await givenApp();
    const spots = [{ cell: cellInside }, { cell: cellOutside }];
    const reply = await post(givenSubmission({ answers: { ...givenAnswers, spots } }));
    expect(await reply.json()).toMatchObject({
      status: 422,
      problems: [{ question: 'spots', code: 'badPlace', place: 1 }],
    });
    expect(countRows(store)).toBe(0);
    const onBorder = { ...givenAnswers, spots: [{ cell: cellOnBorder }] };
    expect((await post(givenSubmission({ answers: onBorder }))).status).toBe(201);
  });

  it.each([
    ['broken JSON', '{"submission": "'],
    ['no JSON at all', 'submission=1'],
    ['nothing', ''],
    ['a list', '[]'],
  ])('%s', async (_, body) => {
    const { store, post } = await givenApp();
    const reply = await post(body);
    expect([reply.status, await codeOf(reply)]).toEqual([400, 'request.invalid']);
    expect(countRows(store)).toBe(0);
  });

  it('a form that another site sends in the resident’s name', async () => {
    const { app, store } = await givenApp();
    const reply = await app.request('/api/municipalities/meissen/waves/2026/responses', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(givenSubmission()),
    });
    expect(reply.status).toBe(400);
    expect(countRows(store)).toBe(0);
  });

  it('more than 256 kB, and not a byte less', async () => {
    const { store, post } = await givenApp();
    const frame = JSON.stringify({ ...givenSubmission(), colour: '' });
    const sized = (bytes: number) =>
      frame.replace('"colour":""', `"colour":"${'x'.repeat(bytes - frame.length)}"`);
    const tooLarge = await post(sized(256 * 1024 + 1));
    expect([tooLarge.status, await codeOf(tooLarge)]).toEqual([413, 'request.tooLarge']);
    expect((await post(sized(256 * 1024))).status).toBe(400);
    expect(countRows(store)).toBe(0);
  });

  it('without quoting more than twenty of a thousand invented keys', async () => {
    const { post } = await givenApp();
    const invented = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`key${index}`.repeat(30), 1]),
    );
    const reply = await post(givenSubmission(invented));
    const text = await reply.text();
    expect(reply.status).toBe(400);
    expect(text.length).toBeLessThan(3_000);
  });
});

it('takes an id nobody used for a new response, which a closed wave refuses', async () => {
  const { store, post } = await givenApp();
  await post(givenSubmission({ submission: randomUUID() }));
  await close(store);
  expect((await post(givenSubmission({ submission: randomUUID() }))).status).toBe(409);
});
