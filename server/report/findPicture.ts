import {
  composeQuadrant,
  layerKey,
  listMeans,
  listRateLayers,
} from '../../web/results/context/composeQuadrant.ts';
import type { Drawing } from '../drawings/drawing.ts';
import {
  answersChart,
  indicatorChart,
  indicatorMap,
  indicatorTrend,
  type Level,
  type Topic,
} from '../drawings/indicatorDrawings.ts';
import type { ReportMaterial } from './material.ts';
import { quadrantDrawing } from './quadrantDrawing.ts';
import { listShownLayers } from './recordedLayers.ts';
import { locateSquares } from './squares.ts';
import { squaresDrawing } from './squaresDrawing.ts';

const shows = ['value', 'significance', 'change', 'precision'] as const;

/** A picture as its address names it. */
export interface PictureWish {
  /** Of an indicator, or of a question about places. */
  key: string;
  kind: string;
  option?: string | undefined;
  level?: string | undefined;
  sample?: string | undefined;
  /** What the colours of a map say. */
  show?: string | undefined;
  /** What was recorded and in which year, "crime:2025"; without it what the report shows. */
  layer?: string | undefined;
}

export interface Picture {
  drawing: Drawing;
  /** Who counted, where a picture shows more than the release. */
  source?: string;
}

/** The drawing that was asked for; undefined where there is nothing to draw. */
export function findPicture(material: ReportMaterial, wish: PictureWish): Picture | undefined {
  if (wish.kind === 'beside') return besideRecorded(material, wish);
  const drawing = wish.kind === 'places' ? placesMap(material, wish) : ofIndicator(material, wish);
  return drawing && { drawing };
}

function ofIndicator(material: ReportMaterial, wish: PictureWish): Drawing | undefined {
  const { release } = material;
  const indicator = release.indicators.find(({ key }) => key === wish.key);
  const kinds = release.methods.sample.map(({ kind }) => kind);
  const sample = kinds.find((kind) => kind === wish.sample) ?? kinds[0];
  if (!indicator || !sample) return undefined;
  const option = indicator.options?.find(({ key }) => key === wish.option) ?? indicator.options?.[0];
  const topic: Topic = { indicator, sample, ...(option && { option: option.key }) };
  const level: Level = wish.level === 'districts' ? 'districts' : 'areas';
  const show = shows.find((one) => one === wish.show);
  const makers: Readonly<Record<string, () => Drawing | undefined>> = {
    map: () => indicatorMap(material, topic, level, show),
    chart: () => indicatorChart(material, topic, level),
    answers: () => answersChart(material, topic),
    trend: () => indicatorTrend(material, topic),
  };
  return makers[wish.kind]?.();
}

/** A layer that was named and is not there is not answered with another one. */
function besideRecorded(material: ReportMaterial, wish: PictureWish): Picture | undefined {
  const { release, layers, words } = material;
  const indicator = listMeans(release).find(({ key }) => key === wish.key);
  const layer =
    wish.layer === undefined
      ? listShownLayers(material)[0]
      : listRateLayers(layers, release).find((one) => layerKey(one) === wish.layer);
  if (!indicator || !layer) return undefined;
  const drawing = quadrantDrawing(composeQuadrant(release, layer, indicator), words);
  return drawing && { drawing, source: words.context.crime.source(layer.source, layer.licence) };
}

function placesMap(material: ReportMaterial, { key }: PictureWish): Drawing | undefined {
  const question = material.release.places?.questions.find((one) => one.key === key);
  const squares = question && locateSquares(material).get(key);
  return question && squares && squares.length > 0 ? squaresDrawing(material, question, squares) : undefined;
}
