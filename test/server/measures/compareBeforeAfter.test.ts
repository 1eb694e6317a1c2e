import { describe, expect, it } from 'vitest';
import type { MeasureRow } from '../../../db/queries/measures.ts';
import type { Cell } from '../../../server/disclosure/cell.ts';
import { type Comparable, compareBeforeAfter } from '../../../server/measures/compareBeforeAfter.ts';
import type { Release } from '../../../server/release/release.ts';
import { givenRelease } from '../../fixtures/givenRelease.ts';

const keys = ['a', 'b', 'c', 'd'];
type Told = [value: number, halfWidth: number] | 'secret' | 'uncertain' | 'modelled' | 'kept';

function cellOf(area: string, told: Told): Cell {
  const place = { indicator: 'safe', level: 'area', area, sample: 'invited' } as const;
  if (told === 'secret' || told === 'uncertain') return { ...place, status: told };
  const [value, half] = typeof told === 'string' ? [50, 4] : told;
  const figure = { value, low: value - half, high: value + half, respondents: 60 };
  if (told === 'modelled') return { ...place, status: 'modelled', ...figure };
  return { ...place, status: 'published', ...figure, ...(told === 'kept' ? { kept: true as const } : {}) };
}

interface Given {
  told: Record<string, Told>;
  closedOn: string;
  previous?: Release['methods']['previous'];
  areas?: Release['areas'];
  areaSet?: number;
}
function wave(key: string, { told, closedOn, previous, areas, areaSet = 1 }: Given): Release {
  const release = givenRelease({
    wave: { key, title: { de: key } },
    areas: areas ?? keys.map((area) => ({ key: area, name: area })),
    areaSet,
    cells: Object.entries(told).map(([area, figure]) => cellOf(area, figure)),
  });
  return { ...release, methods: { ...release.methods, closedOn, ...(previous ? { previous } : {}) } };
}

const measure: MeasureRow = {
  key: 'light',
  title: { de: 'Licht' },
  areas: ['a'],
  areaSet: 1,
  from: '2025-03',
  to: '2025-11',
  indicator: 'safe',
  office: { de: 'Amt' },
  status: 'finished',
  steps: {},
};
const before: Given = { told: { a: [50, 4], b: [60, 4], c: [55, 4], d: [52, 4] }, closedOn: '2024-06-30' };
const after: Given = {
  told: { a: [60, 4], b: [61, 4], c: [57, 4], d: [52, 4] },
  closedOn: '2026-06-30',
  previous: { wave: '2024', breaks: [] },
};
const known = (change: Partial<Comparable> = {}, one = before, two = after): Comparable => ({
  releases: [wave('2024', one), wave('2026', two)],
  register: [measure],
  inhabitants: { year: 2025, areaSet: 1, byArea: new Map(keys.map((key, at) => [key, 1000 * (at + 1)])) },
  ...change,
});
const rival = (change: Partial<MeasureRow>): MeasureRow => ({ ...measure, key: 'rival', ...change });

describe('before and after a measure', () => {
  it('is the difference of the changes of published figures, weighted by inhabitants', () => {
    // b: +1 × 2000, c: +2 × 3000, d: 0 × 4000, of 9000: 8/9. Standard error of each change: 4 / 1.96 × √2.
    const othersChange = 8 / 9;
    const spread = 2 * (4 / 1.959963984540054) ** 2;
    const variance = spread * (1 + (2 ** 2 + 3 ** 2 + 4 ** 2) / 81);
    const reach = 1.959963984540054 * Math.sqrt(variance);
    const found = compareBeforeAfter(measure, known());
    expect(found).toMatchObject({
      status: 'compared',
      before: '2024',
      after: '2026',
      treated: ['a'],
      others: ['b', 'c', 'd'],
      treatedChange: 10,
      othersChange: 0.9,
      difference: 9.1,
      low: Math.floor((10 - othersChange - reach) * 10) / 10,
      high: Math.ceil((10 - othersChange + reach) * 10) / 10,
      smallestDetectable: Math.ceil((1.959963984540054 + 0.8416212335729143) * Math.sqrt(variance) * 10) / 10,
    });
  });

  it('leaves areas out where the same was aimed at meanwhile, not those where it was long ago', () => {
    const register = [
      measure,
      rival({ areas: ['b'], from: '2026-01', to: '2026-03' }),
      rival({ key: 'old', areas: ['c'], from: '2010-01', to: '2011-01' }),
      rival({ key: 'else', areas: ['d'], indicator: 'trust' }),
      rival({ key: 'plan', areas: ['d'], status: 'planned' }),
    ];
    expect(compareBeforeAfter(measure, known({ register }))).toMatchObject({ others: ['c', 'd'] });
  });

  it.each<[string, Partial<MeasureRow>]>([
    ['wholeTown', { areas: [] }],
    ['noWaves', { from: '2024-01' }],
    ['noWaves', { to: '2026-09' }],
    ['noWaves', { status: 'planned' }],
    ['noWaves', { before: '2020' }],
    ['areas', { areaSet: 2 }],
    ['areas', { areas: ['a', 'z'] }],
  ])('says why not: %s %o', (reason, change) => {
    const found = compareBeforeAfter({ ...measure, ...change }, known());
    expect(found).toEqual({ status: 'notCompared', reason });
  });

  it.each<Told>(['secret', 'uncertain', 'modelled', 'kept'])('is silent where its area is %s', (told) => {
    const hidden = { ...before, told: { ...before.told, a: told } };
    expect(compareBeforeAfter(measure, known({}, hidden))).toEqual({
      status: 'notCompared',
      reason: 'hidden',
    });
    const later = { ...after, told: { ...after.told, a: told } };
    expect(compareBeforeAfter(measure, known({}, before, later))).toMatchObject({ reason: 'hidden' });
  });

  it('leaves out hidden areas elsewhere, and is silent with fewer than two', () => {
    const one: Given = { ...before, told: { ...before.told, b: 'secret' } };
    expect(compareBeforeAfter(measure, known({}, one))).toMatchObject({ others: ['c', 'd'] });
    const two: Given = { ...after, told: { ...after.told, c: 'uncertain' } };
    expect(compareBeforeAfter(measure, known({}, one, two))).toMatchObject({ reason: 'tooFewOthers' });
  });

  it('is silent where the whole town was aimed at', () => {
    const register = [measure, rival({ areas: [] })];
    expect(compareBeforeAfter(measure, known({ register }))).toMatchObject({ reason: 'tooFewOthers' });
  });

  it.each<[string, Given]>([
    [
      'asked otherwise',
      { ...after, previous: { wave: '2024', breaks: [{ reason: 'wording', indicator: 'safe' }] } },
    ],
    ['weighted otherwise', { ...after, previous: { wave: '2024', breaks: [{ reason: 'weighting' }] } }],
    ['cut otherwise', { ...after, areaSet: 2 }],
    ['after nothing', { told: after.told, closedOn: after.closedOn }],
  ])('is silent across a break: %s', (_what, later) => {
    expect(compareBeforeAfter(measure, known({}, before, later))).toMatchObject({ reason: 'notComparable' });
  });

  it('does not mind a break of another indicator', () => {
    const breaks = [{ reason: 'wording' as const, indicator: 'other' }];
    const later = { ...after, previous: { wave: '2024', breaks } };
    expect(compareBeforeAfter(measure, known({}, before, later))).toMatchObject({ status: 'compared' });
  });

  it('does not take an area that was joined with another for one of the measure', () => {
    const areas = [
      { key: 'ab', name: 'A and B', parts: ['a', 'b'] },
      ...keys.slice(2).map((key) => ({ key, name: key })),
    ];
    const told = { ab: [50, 4] as Told, c: [50, 4] as Told, d: [50, 4] as Told };
    const releases = known({}, { ...before, areas, told }, { ...after, areas, told });
    expect(compareBeforeAfter(measure, releases)).toMatchObject({ reason: 'areas' });
    expect(compareBeforeAfter({ ...measure, areas: ['a', 'b'] }, releases)).toMatchObject({
      treated: ['ab'],
    });
  });

  it('is silent without public counts of inhabitants', () => {
    expect(compareBeforeAfter(measure, known({ inhabitants: undefined }))).toMatchObject({
      reason: 'population',
    });
  });
});
