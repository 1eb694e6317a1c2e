import { describe, expect, it } from 'vitest';
import type { Break } from '../../../../server/release/breaks.ts';
import type { Release } from '../../../../server/release/release.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { composeTrend, type TrendSubject } from '../../../../web/results/trend/composeTrend.ts';
import { layWaves, listLinks, trendRange } from '../../../../web/results/trend/layTrend.ts';
import { breakText, spokenTrend, trendFinding } from '../../../../web/results/trend/trendFinding.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

function given(wave: string, previous: string | undefined, breaks: readonly Break[] = []): Release {
  const release = givenRelease({ wave });
  const { previous: _given, ...methods } = release.methods;
  return {
    ...release,
    methods: { ...methods, ...(previous ? { previous: { wave: previous, breaks } } : {}) },
  };
}

const whole: TrendSubject = {
  indicator: 'feeling_safe',
  option: undefined,
  level: 'municipality',
  area: null,
  sample: 'invited',
};
const trendWith = (...breaks: Break[]) =>
  composeTrend([given('2022', undefined), given('2024', '2022'), given('2026', '2024', breaks)], whole);
const linksOf = (...breaks: Break[]) => trendWith(...breaks).map(({ link }) => link);

describe('a trend', () => {
  it('joins waves only where the release declares them comparable', () => {
    expect(linksOf()).toEqual([undefined, 'comparable', 'comparable']);
    expect(linksOf({ reason: 'modes' })).toEqual([undefined, 'comparable', 'modes']);
    expect(linksOf({ reason: 'wording', indicator: 'feeling_safe' })[2]).toBe('wording');
    expect(linksOf({ reason: 'wording', indicator: 'cohesion' })[2]).toBe('comparable');
    expect(linksOf({ reason: 'options', breakdown: 'age' })[2]).toBe('comparable');
    expect(linksOf({ reason: 'areas', area: { level: 'area', key: 'coelln' } })[2]).toBe('comparable');
  });

  it('is unknown over a wave nobody compared, and among self-selected respondents', () => {
    const skipped = composeTrend([given('2022', undefined), given('2026', '2024')], whole);
    expect(skipped[1]?.link).toBe('unknown');
    const open = composeTrend([given('2024', undefined), given('2026', '2024')], {
      ...whole,
      sample: 'open',
    });
    expect(open[1]?.link).toBe('unknown');
  });

  it('draws no line over a break or a hidden figure', () => {
    const joined = (points: ReturnType<typeof trendWith>) =>
      listLinks(points.map((point, x) => ({ ...point, x }))).map(([from, to]) => [from.wave, to.wave]);
    expect(joined(trendWith())).toEqual([
      ['2022', '2024'],
      ['2024', '2026'],
    ]);
    expect(joined(trendWith({ reason: 'scale' }))).toEqual([['2022', '2024']]);
    const hidden = composeTrend([given('2024', undefined), given('2026', '2024')], {
      ...whole,
      level: 'area',
      area: 'rottewitz',
    });
    expect(joined(hidden)).toEqual([]);
  });

  it('says why it breaks, and tells every figure to those who do not see it', () => {
    const [, , last] = trendWith({ reason: 'wording' });
    if (!last) throw new Error('three waves');
    expect(breakText(last, de)).toBe('anderer Wortlaut');
    expect(trendFinding(trendWith({ reason: 'wording' }), 'mean', de)).toBe(
      'Nicht mit 2024 vergleichbar: anderer Wortlaut',
    );
    const spoken = spokenTrend('Ganz Meißen', trendWith({ reason: 'wording' }), 'mean', de);
    expect(spoken).toMatch(/^Ganz Meißen – 2022: \d+ Punkte.*; \(Bruch: anderer Wortlaut\) 2026: \d+ Punkte/);
  });

  it('calls a change proven only where the release does', () => {
    const points = composeTrend([given('2024', undefined), given('2026', '2024')], {
      ...whole,
      level: 'area',
      area: 'coelln',
    });
    expect(trendFinding(points, 'mean', de)).toBe('Seit 2024 keine nachweisbare Veränderung');
  });

  it('stands years as far apart as they are, and other waves evenly', () => {
    const [first = 0, second = 0, third = 0] = layWaves(['2018', '2020', '2026']);
    expect((third - second) / (second - first)).toBeCloseTo(3);
    const [a = 0, b = 0, c = 0] = layWaves(['spring', 'autumn', 'winter']);
    expect(c - b).toBeCloseTo(b - a);
    expect(layWaves(['2026'])).toEqual([50]);
  });

  it('has an axis around all intervals', () => {
    const { min, max } = trendRange([{ points: trendWith() }]);
    for (const { cell } of trendWith())
      if (cell?.status === 'published') {
        expect(cell.low ?? cell.value).toBeGreaterThanOrEqual(min);
        expect(cell.high ?? cell.value).toBeLessThanOrEqual(max);
      }
  });
});
