import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { axisRange, chartLines, describeChart } from '../../../../web/results/chart/chartLines.ts';
import { de } from '../../../../web/results/i18n/de.ts';

const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const published = (value: number, low: number, high: number): Cell => ({
  ...place,
  status: 'published',
  value,
  low,
  high,
  respondents: 40,
});
const groups = [
  {
    key: 'town',
    name: 'Meißen',
    rows: [
      { key: 'a', name: 'Frauen', cell: published(62, 58, 66) },
      { key: 'b', name: 'Männer', cell: { ...place, status: 'secret' } as const },
    ],
  },
];

describe('the lines of a chart', () => {
  const lines = chartLines(groups, 'mean', de);

  it('show a hidden cell as a gap with its word, without any number', () => {
    expect(lines[2]).toEqual({ kind: 'gap', key: 'b', name: 'Männer', note: 'geschützt' });
  });

  it('have a heading for each group', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'figure', 'gap']);
  });

  it('are told in words with all figures', () => {
    expect(describeChart(groups, 'mean', de)).toBe(
      'Meißen – Frauen: 62 Punkte, Intervall 58 bis 66, etwa 40 Befragte; Männer: geschützt.',
    );
  });
});

describe('the axis', () => {
  const rangeOf = (low: number, high: number, fromZero = false) => {
    const rows = [{ key: 'a', name: 'A', cell: published(Math.round((low + high) / 2), low, high) }];
    return axisRange(chartLines([{ key: 'g', name: '', rows }], 'share', de), fromZero);
  };

  it('holds every interval and at least forty points', () => {
    for (let low = 0; low <= 100; low++)
      for (let high = low; high <= 100; high++) {
        const { min, max } = rangeOf(low, high);
        expect(min).toBeLessThanOrEqual(low);
        expect(max).toBeGreaterThanOrEqual(high);
        expect(max - min).toBeGreaterThanOrEqual(40);
        expect(min >= 0 && max <= 100).toBe(true);
      }
  });

  it('starts at zero for bars', () => {
    expect(rangeOf(42, 55, true)).toEqual({ min: 0, max: 60 });
  });
});
