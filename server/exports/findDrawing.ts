import type { Drawing } from '../drawings/drawing.ts';
import {
  answersChart,
  indicatorChart,
  indicatorMap,
  indicatorTrend,
  type Level,
  type Topic,
} from '../drawings/indicatorDrawings.ts';
import type { ReleaseMaterial } from './material.ts';

const shows = ['value', 'significance', 'change', 'precision'] as const;

/** A picture as its address names it. */
export interface DrawingWish {
  indicator: string;
  kind: string;
  option?: string | undefined;
  level?: string | undefined;
  sample?: string | undefined;
  /** What the colours of a map say. */
  show?: string | undefined;
}

/** The drawing that was asked for; undefined where the release has no cells for it. */
export function findDrawing(material: ReleaseMaterial, wish: DrawingWish): Drawing | undefined {
  const { release } = material;
  const indicator = release.indicators.find(({ key }) => key === wish.indicator);
  const kinds = release.methods.sample.map(({ kind }) => kind);
  const sample = kinds.find((kind) => kind === wish.sample) ?? kinds[0];
  if (!indicator || !sample) return undefined;
  const option = indicator.options?.find(({ key }) => key === wish.option) ?? indicator.options?.[0];
  const topic: Topic = { indicator, sample, ...(option && { option: option.key }) };
  const level: Level = wish.level === 'districts' ? 'districts' : 'areas';
  const makers: Readonly<Record<string, () => Drawing | undefined>> = {
    map: () =>
      indicatorMap(
        material,
        topic,
        level,
        shows.find((show) => show === wish.show),
      ),
    chart: () => indicatorChart(material, topic, level),
    answers: () => answersChart(material, topic),
    trend: () => indicatorTrend(material, topic),
  };
  return makers[wish.kind]?.();
}
