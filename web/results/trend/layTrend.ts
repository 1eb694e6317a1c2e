import { axisRange, type ChartLine } from '../chart/chartLines.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { TrendPoint } from './composeTrend.ts';

/** Where a wave stands in a trend, in percent of the width. */
export interface TrendSpot extends TrendPoint {
  x: number;
}

/** Room at either side for the labels of the outermost points, in percent. */
const side = 12;

/** Waves named by their year stand as far apart as the years are; others at equal distances. */
export function layWaves(waves: readonly string[]): number[] {
  const areYears = waves.every((wave) => /^\d{4}$/.test(wave));
  const positions = waves.map((wave, at) => (areYears ? Number(wave) : at));
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  if (first >= last) return positions.map(() => 50);
  return positions.map((position) => side + ((100 - 2 * side) * (position - first)) / (last - first));
}

/** Ends of the upright axis around everything that is drawn, as the other charts have them. */
export function trendRange(series: readonly { points: readonly TrendPoint[] }[]): {
  min: number;
  max: number;
} {
  const lines = series
    .flatMap(({ points }) => points.flatMap(({ cell }) => figureOf(cell) ?? []))
    .map(
      ({ value, low, high }): ChartLine => ({
        kind: 'figure',
        key: '',
        name: '',
        value,
        low,
        high,
        label: '',
        interval: '',
        faint: false,
      }),
    );
  return axisRange(lines, false);
}

/** Pairs of neighbouring waves that a line may join: both with a figure, and comparable by declaration. */
export function listLinks(spots: readonly TrendSpot[]): [from: TrendSpot, to: TrendSpot][] {
  return spots.flatMap((to, at): [TrendSpot, TrendSpot][] => {
    const from = spots[at - 1];
    if (!from || to.link !== 'comparable' || !figureOf(from.cell) || !figureOf(to.cell)) return [];
    return [[from, to]];
  });
}
