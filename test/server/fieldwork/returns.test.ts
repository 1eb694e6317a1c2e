import { describe, expect, it } from 'vitest';
import { replaceMargins } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import { adviseReminder } from '../../../server/fieldwork/returns/adviseReminder.ts';
import { nextDay } from '../../../server/fieldwork/returns/countReturns.ts';
import { importAnswers } from '../../../server/responses/importAnswers.ts';
import { groupAnswers } from '../../../server/responses/profileReturns.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenSubmission } from '../responses/givenApp.ts';
import { givenDesk, givenLetters } from './givenDesk.ts';

const day = 86_400_000;
const questionnaire = { ...givenQuestionnaire, weighting: ['area', 'sex'] };

/** Persons by sex, in the invited or the open sample. */
const arrive = (
  store: Store,
  counts: Record<string, number>,
  now: Date,
  sample: 'invited' | 'open' = 'open',
) =>
  importAnswers(
    store,
    {
      municipality: 'meissen',
      wave: '2026',
      sample,
      mode: 'paper',
      people: Object.entries(counts).flatMap(([sex, count]) =>
        Array.from({ length: count }, () => ({ area: 'coelln', sex })),
      ),
    },
    now,
  );

/** Every number of a reply, dates and keys left out. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'halfWidth' ? [] : numbersIn(one)));
}

describe('returns', () => {
  it('do not move within a day, however many answer', async () => {
    const { clock, signIn, app } = await givenDesk();
    const sees = await signIn('fieldwork');
    const read = async () => (await sees('waves/2026/returns')).text;
    const before = await read();
    for (let sent = 0; sent < 30; sent += 1) {
      const reply = await app.request('/api/municipalities/meissen/waves/2026/responses', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(givenSubmission()),
      });
      expect(reply.status).toBe(201);
      expect(await read()).toBe(before);
    }
    // One minute before and one after midnight in the town, which is an hour ahead of Greenwich.
    clock.now = new Date('2026-11-23T22:59:00Z');
    const late = await signIn('fieldwork');
    expect((await late('waves/2026/returns')).text).toBe(before);
    clock.now = new Date('2026-11-23T23:01:00Z');
    const next = await signIn('fieldwork');
    expect((await next('waves/2026/returns')).body).toMatchObject({
      until: '2026-11-23',
      samples: [{ sample: 'open', answered: 30, byMode: [{ mode: 'web', answered: 30 }] }],
    });
  });

  it('hold no count but whole tens, whatever came in', async () => {
    const { store, clock, signIn } = await givenDesk({ sample: 'both', questionnaire });
    await givenLetters(store, 57);
    const margins = [
      { question: 'sex', category: 'female', population: 500 },
      { question: 'sex', category: 'male', population: 480 },
      { question: 'sex', category: 'diverse', population: 20 },
    ];
    await replaceMargins(store, 'meissen', '2026', margins);
    const waves = [
      { female: 61, male: 33, diverse: 3 },
      { female: 7, male: 1 },
      { female: 1 },
      { male: 26, diverse: 8 },
      { diverse: 5, male: 13 },
    ];
    for (const [at, counts] of waves.entries()) {
      await arrive(store, counts, clock.now);
      if (at % 2 === 0) await arrive(store, counts, clock.now, 'invited');
      clock.now = new Date(clock.now.getTime() + 4 * day);
      const { body } = await (await signIn('analyst'))('waves/2026/returns');
      const { profile, ...rest } = body;
      const population = new Set([500, 480, 20, 1000, 520, 980]);
      const seen = [...numbersIn(rest), ...numbersIn(profile).filter((number) => !population.has(number))];
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.filter((number) => number % 10 !== 0)).toEqual([]);
      for (const { groups } of profile?.questions ?? [])
        for (const { answered } of groups) expect(answered).toBeGreaterThanOrEqual(10);
    }
  });

  it('compare who answered once a week, and only when more than ten are new', async () => {
    const { store, clock, signIn } = await givenDesk({ questionnaire });
    await replaceMargins(store, 'meissen', '2026', [
      { question: 'sex', category: 'female', population: 500 },
      { question: 'sex', category: 'male', population: 500 },
    ]);
    const profile = async () => (await (await signIn('analyst'))('waves/2026/returns')).body.profile;
    await arrive(store, { female: 60, male: 30 }, clock.now);
    expect(await profile()).toBeUndefined();
    await arrive(store, { female: 10, male: 20 }, clock.now);
    expect(await profile()).toBeUndefined();
    clock.now = new Date('2026-11-30T11:00:00Z');
    const first = await profile();
    expect(first).toEqual({
      week: '2026-11-30',
      questions: [
        {
          question: 'sex',
          sample: 'open',
          groups: [
            { categories: ['female'], answered: 70, population: 500 },
            { categories: ['male'], answered: 50, population: 500 },
          ],
        },
      ],
    });
    await arrive(store, { male: 40 }, clock.now);
    clock.now = new Date('2026-12-06T22:00:00Z');
    expect(await profile()).toEqual(first);
    clock.now = new Date('2026-12-06T23:30:00Z');
    expect(await profile()).toMatchObject({
      week: '2026-12-07',
      questions: [{ groups: [{}, { answered: 90 }] }],
    });
    await arrive(store, { male: 9 }, clock.now);
    clock.now = new Date('2026-12-16T11:00:00Z');
    expect(await profile()).toMatchObject({ week: '2026-12-07' });
  });

  it('say how precise it will be, by area too, and whom to remind', async () => {
    const { store, clock, signIn } = await givenDesk({ sample: 'invited' });
    await givenLetters(store, 57);
    await arrive(store, { female: 25 }, clock.now, 'invited');
    clock.now = new Date(clock.now.getTime() + 20 * day);
    const { body } = await (await signIn('admin'))('waves/2026/returns');
    expect(body.samples).toMatchObject([
      {
        answered: 20,
        letters: 110,
        // 1.96 √(1.3 · 0.25 / 20) = 0.2498
        halfWidth: 25,
        advice: 'remind',
        strata: [
          { areas: ['Altstadt'], letters: 50, answered: 0 },
          { areas: ['Cölln'], letters: 50, answered: 0 },
          { areas: [], answered: 20 },
        ],
      },
    ]);
    expect(body.samples[0].days).toHaveLength(20);
  });

  it('are open to fieldwork, analysts and admins', async () => {
    const { signIn } = await givenDesk();
    for (const role of ['entry', 'council'] as const) {
      const ask = await signIn(role);
      expect((await ask('waves/2026/returns')).status).toBe(403);
      expect((await ask('returns')).status).toBe(403);
    }
    const ask = await signIn('fieldwork');
    expect((await ask('returns')).body).toMatchObject([{ key: '2026', state: 'open' }]);
    expect((await ask('waves/none/returns')).status).toBe(404);
  });
});

describe('the advice on reminders', () => {
  const course = (...answered: number[]) => ({
    answered: answered.at(-1) ?? 0,
    days: answered.map((count, at) => ({ day: nextDay('2026-03-01', at), answered: count })),
  });
  const rising = Array.from({ length: 20 }, (_, at) => at * 10);
  const still = [...rising.slice(0, 8), ...Array.from({ length: 14 }, () => 70)];
  it.each([
    ['wait', course(10, 20, 30), 1000, true],
    ['coming', course(...rising), 1000, true],
    ['remind', course(...still), 1000, true],
    ['enough', course(...still), 170, true],
    ['over', course(...still), 1000, false],
    ['wait', course(), 1000, true],
  ] as const)('is "%s"', (advice, counted, letters, isOpen) => {
    expect(adviseReminder(counted, letters, isOpen)).toBe(advice);
  });
});

describe('groups of respondents', () => {
  it('join neighbours until there are ten, the rest backwards', () => {
    const options = ['a', 'b', 'c', 'd'];
    const margins = ['d', 'a', 'b+c'].map((category) => ({ question: 'age', category, population: 100 }));
    expect(
      groupAnswers(
        margins,
        options,
        new Map([
          [0, 4],
          [1, 9],
          [2, 8],
          [3, 3],
          [-1, 50],
        ]),
      ),
    ).toEqual([{ categories: ['a', 'b', 'c', 'd'], answered: 20, population: 300 }]);
    expect(
      groupAnswers(
        margins,
        options,
        new Map([
          [0, 14],
          [1, 0],
          [2, 12],
          [3, 10],
        ]),
      ),
    ).toEqual([
      { categories: ['a'], answered: 10, population: 100 },
      { categories: ['b', 'c'], answered: 10, population: 100 },
      { categories: ['d'], answered: 10, population: 100 },
    ]);
  });
});
