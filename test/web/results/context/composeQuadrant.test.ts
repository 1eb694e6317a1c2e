import { describe, expect, it } from 'vitest';
import type { ContextFigure, ContextLayer } from '../../../../server/context/contextLayer.ts';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import {
  chooseLayer,
  composeQuadrant,
  listMeans,
  listRateLayers,
} from '../../../../web/results/context/composeQuadrant.ts';
import { orderRows, readOrder } from '../../../../web/results/context/orderRows.ts';
import { rateText, spokenRow } from '../../../../web/results/context/rateText.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';
import { readView } from '../../../../web/results/state/view.ts';
import { givenRelease } from '../../../fixtures/givenRelease.ts';

const place = (area: string | null) =>
  ({ indicator: 'safe', level: area === null ? 'municipality' : 'area', area, sample: 'invited' }) as const;
const told = (area: string | null, value: number, half = 3): Cell => ({
  ...place(area),
  status: 'published',
  value,
  low: value - half,
  high: value + half,
  respondents: 60,
});
const rate = (area: string | null, value: number, half = 5): ContextFigure => ({
  area,
  status: 'shown',
  count: value,
  rate: { value, low: value - half, high: value + half, denominator: 1000 },
});
const layer = (change: Partial<ContextLayer> = {}): ContextLayer => ({
  layer: 'street',
  year: 2025,
  kind: 'crime',
  title: { de: 'Straße' },
  areaSet: 1,
  per: 1000,
  minimum: 5,
  source: 's',
  licence: 'l',
  figures: [
    rate(null, 40),
    rate('a', 60),
    rate('b', 20),
    { area: 'c', status: 'under' },
    rate('d', 45),
    rate('e', 50),
  ],
  ...change,
});
const release = givenRelease({
  areas: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, name: `Area ${key}` })),
  cells: [
    told(null, 60),
    told('a', 50),
    told('b', 70),
    told('c', 75),
    told('d', 70),
    { ...place('e'), status: 'secret' },
    { ...place('e'), sample: 'open', status: 'published', value: 99, respondents: 50 },
  ],
});
const [indicator] = listMeans(release);
if (!indicator) throw new Error('the release has a mean');
const beside = composeQuadrant(release, layer(), indicator);

describe('a layer beside an indicator', () => {
  it('reads what is clear, says so where it is not, and draws nothing that is hidden on either side', () => {
    expect(beside.rows.map(({ key, reading }) => [key, reading])).toEqual([
      ['a', 'moreUnsafe'],
      ['b', 'lessSafer'],
      ['c', undefined],
      ['d', 'unclear'],
      ['e', undefined],
    ]);
    expect(beside.rows.filter(({ point }) => point).map(({ key }) => key)).toEqual(['a', 'b', 'd']);
  });

  it('has no middle where the town has no value', () => {
    const figures = layer().figures.filter(({ area }) => area !== null);
    const without = composeQuadrant(release, layer({ figures }), indicator);
    expect(without.middle).toBeUndefined();
    expect(without.rows.every(({ reading }) => reading === undefined)).toBe(true);
  });

  it('is chosen by the address, else the newest offences of a year that was over', () => {
    const all = [
      layer({ layer: 'office', kind: 'incidents', year: 2026 }),
      layer({ year: 2023 }),
      layer({ year: 2027 }),
      layer({ year: 2025 }),
      layer({ layer: 'people', kind: 'population' }),
      layer({ layer: 'elsewhere', areaSet: 2 }),
    ];
    const listed = listRateLayers(all, release);
    expect(listed.map(({ layer: key, year }) => `${key}:${year}`)).toEqual([
      'street:2027',
      'street:2025',
      'street:2023',
      'office:2026',
    ]);
    const closed = { ...release, methods: { ...release.methods, closedOn: '2026-06-30' } };
    expect(chooseLayer(listed, closed, readView(''))?.year).toBe(2025);
    expect(chooseLayer(listed, closed, readView('?layer=office:2026'))?.layer).toBe('office');
    expect(chooseLayer([], closed, readView(''))).toBeUndefined();
  });

  it.each([
    ['-rate', 'aedbc'],
    ['rate', 'bdeac'],
    ['-value', 'cbdae'],
    ['value', 'abdce'],
    [undefined, 'abdce'],
    ['-name', 'edcba'],
  ])('sorted by %s, keeps rows without the figure at the end: %s', (order, keys) => {
    expect(
      orderRows(beside.rows, readOrder(order), 'de')
        .map(({ key }) => key)
        .join(''),
    ).toBe(keys);
  });

  it('is said with both figures, their intervals and the reading', () => {
    const [a, , c] = beside.rows;
    if (!a || !c) throw new Error('there are five rows');
    expect(spokenRow(a, beside, de)).toBe(
      'Area a: erfasst 60, Intervall 55 bis 65; 50 Punkte, Intervall 47 bis 53, etwa 60 Befragte; mehr erfasst, weniger Punkte.',
    );
    expect(spokenRow(c, beside, en)).toContain('Area c: under 5 cases; 75 points');
  });

  it('never turns a hidden count into a number', () => {
    for (const status of ['under', 'protected'] as const)
      expect(rateText({ area: 'a', status }, 5, de).interval).toBe('');
    expect(rateText(undefined, 5, de).value).toBe('keine Angabe');
  });
});
