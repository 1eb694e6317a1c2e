import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarginRow, replaceMargins } from '../../../db/queries/margins.ts';
import { addStrata } from '../../../db/queries/strata.ts';
import type { Store } from '../../../db/store.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { type BuildOptions, type BuiltRelease, buildRelease } from '../../../server/release/buildRelease.ts';
import { countOf } from '../../counts.ts';
import { givenStore, givenWave, type Person, questionnaire, times } from './givenWave.ts';

const WAVES = countOf('randomReleases');

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

const asked = { ...questionnaire, weighting: ['area', 'gender'] };
const margin = (question: string, counts: Record<string, number>): MarginRow[] =>
  Object.entries(counts).map(([category, population]) => ({ question, category, population }));

let waves = 0;
/** The release of a wave of these persons, weighted to these margins. */
async function released(
  persons: readonly Person[],
  margins: readonly MarginRow[] = [],
  options: BuildOptions = {},
): Promise<BuiltRelease> {
  const key = `weighted-${waves++}`;
  await givenWave(store, key, persons, { asked });
  await replaceMargins(store, 'town', key, margins);
  return buildRelease(store, 'town', key, options);
}

const sheetOf = ({ release }: BuiltRelease) => release.methods.sample[0];
const feelingIn = ({ analysis }: BuiltRelease, area: string | null = null) =>
  analysis.before.find(
    ({ indicator, breakdown, ...cell }) => indicator === 'feeling' && !breakdown && cell.area === area,
  );

const safe = { home: 'very', street: 'very' };
const unsafe = { home: 'not', street: 'not' };
/** 60 women in a1 who feel safe, 20 men in a2 who do not. */
const halves: Person[] = [
  ...times(60, { answers: { area: 'a1', gender: 'f', ...safe } }),
  ...times(20, { answers: { area: 'a2', gender: 'm', ...unsafe } }),
];
const areas = (a1: number, a2: number) => margin('area', { a1, a2, a3: 0, a4: 0 });

describe('margins', () => {
  it('decide how much each area counts', async () => {
    const built = await released(halves, areas(500, 500));
    expect(feelingIn(built)?.value).toBeCloseTo(50, 9);
    expect(sheetOf(built)).toMatchObject({
      weighted: 'raked',
      designEffect: 1.33,
      effectiveSize: 60,
      largestWeight: 2,
      trimming: 'notNeeded',
      finitePopulation: true,
    });
    expect(built.release.methods.remarks).toEqual([]);
  });

  it('stand before and after in whole percent, small categories joined', async () => {
    const persons: Person[] = [
      ...times(40, { answers: { area: 'a1', gender: 'f', ...safe } }),
      ...times(20, { answers: { area: 'a1', gender: 'm', ...safe } }),
      ...times(10, { answers: { area: 'a2', gender: 'f', ...safe } }),
      ...times(10, { answers: { area: 'a2', gender: 'm', ...unsafe } }),
      ...times(8, { answers: { area: 'a3', gender: 'm', ...safe } }),
      ...times(8, { answers: { area: 'a1', ...safe } }),
    ];
    const built = await released(persons, [
      ...margin('area', { a1: 400, a2: 500, a3: 100, a4: 0 }),
      ...margin('gender', { f: 510, m: 480, d: 10 }),
    ]);
    const [area, gender] = sheetOf(built)?.margins ?? [];
    const shares = (one: typeof area) =>
      one?.categories.map(({ values, before, after, population }) => [
        values.map(({ key }) => key).join('+'),
        before,
        after,
        population,
      ]);
    expect(shares(area)).toEqual([
      ['a1', 71, 40, 40],
      ['a2+a3+a4', 29, 60, 60],
    ]);
    // Diverse is counted alone and keeps factor 1; its ten people are not missed.
    expect(shares(gender)).toEqual([
      ['f', 57, 52, 52],
      ['m', 43, 48, 48],
    ]);
    expect([area?.without, gender?.without]).toEqual([0, 8]);
  });

  it('leave whoever gave no answer on one of them with factor 1 there', async () => {
    const gaps = times(20, { answers: { gender: 'd', ...safe } });
    const built = await released(
      [...halves, ...gaps],
      [...areas(500, 500), ...margin('gender', { f: 500, m: 500 })],
    );
    // The halves count 40 each, those without an area or a gender 20 as before.
    expect(feelingIn(built)?.value).toBeCloseTo((40 * 100 + 40 * 0 + 20 * 100) / 100, 9);
  });

  it('are trimmed and still met', async () => {
    const built = await released(
      [
        ...times(97, { answers: { area: 'a1', gender: 'f', ...safe } }),
        ...times(100, { answers: { area: 'a2', gender: 'f', ...safe } }),
        ...times(100, { answers: { area: 'a1', gender: 'm', ...unsafe } }),
        ...times(3, { answers: { area: 'a2', gender: 'm', ...unsafe } }),
      ],
      [...areas(1000, 5000), ...margin('gender', { f: 1200, m: 4800 })],
    );
    expect(['held', 'margins']).toContain(sheetOf(built)?.trimming);
    expect(feelingIn(built)?.value).toBeCloseTo(20, 6);
  });

  const refusals: [string, readonly MarginRow[], RegExp][] = [
    [
      'nobody answered in',
      areas(500, 500).map((row) => ({ ...row, population: 500 })),
      /nobody in the sample stands in a3/,
    ],
    ['nobody lives in', areas(0, 500), /population is given as 0/],
    ['there are more answers than people of', areas(50, 10), /fewer people in the whole town than answered/],
    ['the wave does not know', margin('gender', { f: 1, m: 1, x: 1 }), /count "x", which it does not know/],
    ['the file left out', margin('gender', { f: 500 }), /they lack "m"/],
  ];
  it.each(refusals)('are refused where they name a category %s', async (_what, rows, sentence) => {
    await expect(released(halves, rows)).rejects.toThrow(sentence);
    await expect(released(halves, rows)).rejects.toThrow(Refusal);
  });

  it('say how small categories are joined', async () => {
    const error = await released(
      halves,
      areas(500, 500).map((row) => ({ ...row, population: 500 })),
    ).catch((reason: unknown) => reason);
    expect(error instanceof Refusal && error.details[0]).toMatch(/"areas merge town\/.*written "a\+b"/);
  });

  it('may count categories together', async () => {
    const rows = margin('area', { a1: 500, 'a2+a3+a4': 500 });
    const built = await released(halves, rows);
    expect(feelingIn(built)?.value).toBeCloseTo(50, 9);
    expect(sheetOf(built)?.margins?.[0]?.categories[1]?.values).toHaveLength(3);
  });

  it('never weigh the open sample', async () => {
    const open = halves.map((person): Person => ({ ...person, sample: 'open' }));
    const built = await released(open, areas(500, 500));
    expect(sheetOf(built)).toMatchObject({ kind: 'open', weighted: 'none' });
    expect(feelingIn(built)?.value).toBe(75);
  });
});

describe('letters drawn at different rates', () => {
  const drawn = halves.map(
    ({ answers }): Person => ({
      answers: { ...answers, gender: 'f' },
      stratum: answers.area === 'a1' ? 0 : 1,
    }),
  );

  // d_h = N_h / n_h; V = Σ (1 - n_h/N_h) n_h/(n_h-1) Σ (z - z̄)², all of a stratum alike: no variance of the whole.
  it('count for the people of their area', async () => {
    const built = await released(drawn, margin('area', { a1: 300, a2: 900, a3: 0, a4: 0 }));
    expect(feelingIn(built)?.value).toBeCloseTo(25, 9);
    expect(feelingIn(built)?.se).toBeCloseTo(0, 6);
  });

  it('keep the weight of the stratum where people moved', async () => {
    const moved = drawn.map((person, at) =>
      at < 30 ? { ...person, answers: { ...person.answers, area: 'a2' } } : person,
    );
    const key = 'moved';
    await givenWave(store, key, moved, { asked: { ...questionnaire, weighting: ['area'] } });
    const plain = await buildRelease(store, 'town', key);
    expect(feelingIn(plain)?.value).toBe(75);
    expect(feelingIn(plain, 'a2')?.value).toBe(60);
    expect(sheetOf(plain)?.weighted).toBe('none');
    await replaceMargins(store, 'town', key, margin('area', { a1: 300, a2: 900, a3: 0, a4: 0 }));
    const { analysis } = await buildRelease(store, 'town', key);
    // Weights before raking are 5 and 45; within the stated area a2 thirty of 5 stand beside twenty of 45.
    const a2 = analysis.before.find(({ indicator, area }) => indicator === 'feeling' && area === 'a2');
    expect(a2?.value).toBeCloseTo((100 * 30 * 5) / (30 * 5 + 20 * 45), 9);
  });

  it('count for the people of all areas that were drawn as one', async () => {
    const key = 'pooled';
    const people: Person[] = [
      ...times(30, { answers: { area: 'a1', gender: 'f', ...safe }, stratum: 0 }),
      ...times(30, { answers: { area: 'a2', gender: 'f', ...safe }, stratum: 0 }),
      ...times(20, { answers: { area: 'a2', gender: 'f', ...unsafe }, stratum: 1 }),
      ...times(20, { answers: { area: 'a3', gender: 'f', ...unsafe }, stratum: 1 }),
    ];
    await givenWave(store, key, people, { asked: { ...questionnaire, weighting: ['area'] } });
    await addStrata(store, 'town', key, 0, [
      { areas: ['a1'], key: 'one', publicKey: '' },
      { areas: ['a2', 'a3'], key: 'two', publicKey: '' },
    ]);
    await replaceMargins(store, 'town', key, margin('area', { a1: 300, a2: 300, a3: 600, a4: 0 }));
    const built = await buildRelease(store, 'town', key);
    // N_h / n_h is 300/60 = 5 and (300 + 600)/40 = 22.5: within the stated area a2, 30 of 5 stand beside 20 of 22.5.
    expect(feelingIn(built, 'a2')?.value).toBeCloseTo((100 * 30 * 5) / (30 * 5 + 20 * 22.5), 9);
    expect(feelingIn(built, 'a2')?.value).toBeCloseTo(25, 9);
    expect(sheetOf(built)).toMatchObject({ weighted: 'raked', finitePopulation: true });
  });

  it('count alike where one of them is of an unknown stratum', async () => {
    const [first, ...others] = drawn;
    const half = [{ ...first, answers: first?.answers ?? {}, stratum: null }, ...others];
    const built = await released(half);
    expect(sheetOf(built)?.weighted).toBe('none');
  });
});

describe('a known population', () => {
  const mixed: Person[] = [
    ...times(50, { answers: { area: 'a1', gender: 'f', ...safe } }),
    ...times(50, { answers: { area: 'a1', gender: 'm', ...unsafe } }),
  ];

  it('makes the sampling error smaller, and may be switched off', async () => {
    const rows = margin('area', { a1: 400, a2: 0, a3: 0, a4: 0 });
    const [on, off] = [await released(mixed, rows), await released(mixed, rows, { finitePopulation: false })];
    const [corrected = 0, plain = 0] = [feelingIn(on)?.se, feelingIn(off)?.se];
    expect(corrected / plain).toBeCloseTo(Math.sqrt(1 - 100 / 400), 9);
    expect(sheetOf(off)).not.toHaveProperty('finitePopulation');
  });
});

const maybe = (...keys: string[]) => fc.option(fc.constantFrom(...keys), { nil: undefined, freq: 6 });
const person = fc
  .record({
    area: fc.constantFrom('a1', 'a2'),
    gender: fc.constantFrom('f', 'm'),
    home: maybe('very', 'rather', 'not'),
    street: maybe('very', 'hardly', 'not'),
  })
  .map((answers): Person => {
    const given = Object.entries(answers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return { answers: Object.fromEntries(given) };
  });

const valuesOf = ({ analysis }: BuiltRelease) => analysis.before.map(({ value = -1 }) => value);

describe('weights of any answers', () => {
  it('change nothing without margins, with the margins of the sample itself, or by their scale', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 40, maxLength: 120 }),
        fc.integer({ min: 2, max: 50 }),
        async (people, times) => {
          // Everybody stands somewhere, so that no category is empty.
          const all = [...people, ...halves];
          const count = (key: 'area' | 'gender', value: string) =>
            all.filter(({ answers }) => answers[key] === value).length;
          const own = (factor: number) => [
            ...areas(factor * count('area', 'a1'), factor * count('area', 'a2')),
            ...margin('gender', { f: factor * count('gender', 'f'), m: factor * count('gender', 'm') }),
          ];
          const plain = await released(all);
          expect(sheetOf(plain)?.weighted).toBe('none');
          expect(plain.release.methods.remarks[0]?.en).toMatch(/^Unweighted/);
          const weighted = await released(all, own(times));
          expect(sheetOf(weighted)).toMatchObject({ weighted: 'raked', designEffect: 1 });
          valuesOf(plain).forEach((value, at) => {
            expect(valuesOf(weighted)[at]).toBeCloseTo(value, 9);
          });
          expect(weighted.release.cells.length).toBe(plain.release.cells.length);
        },
      ),
      { numRuns: Math.ceil(WAVES / 6) },
    );
  });
});
