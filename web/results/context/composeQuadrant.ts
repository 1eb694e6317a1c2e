import type { ContextFigure, ContextLayer } from '../../../server/context/contextLayer.ts';
import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Middle, QuadrantPoint, QuadrantReading } from '../../../server/drawings/readQuadrant.ts';
import { readQuadrant } from '../../../server/drawings/readQuadrant.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { figureOf } from '../figures/figureOf.ts';
import { indexCells } from '../figures/indexCells.ts';
import type { View } from '../state/view.ts';

/** One area: what was recorded, what was answered, and how the two stand to the town. */
export interface BesideRow {
  key: string;
  name: string;
  recorded: ContextFigure | undefined;
  cell: Cell | undefined;
  /** Absent where one of the two is not shown: then nothing is drawn. */
  point: QuadrantPoint | undefined;
  reading: QuadrantReading | undefined;
}

export interface Beside {
  layer: ContextLayer;
  indicator: ReleasedIndicator;
  rows: readonly BesideRow[];
  town: BesideRow;
  /** Absent where the town has no value on one of the axes. */
  middle: Middle | undefined;
}

/** Layers that can stand beside this release: rates of its own areas; offences before other counts, newest first. */
export function listRateLayers(layers: readonly ContextLayer[], { areaSet }: Release): ContextLayer[] {
  const rank = ({ kind }: ContextLayer) => Number(kind !== 'crime');
  return layers
    .filter((layer) => layer.kind !== 'population' && layer.areaSet === areaSet)
    .toSorted((a, b) => rank(a) - rank(b) || b.year - a.year || a.layer.localeCompare(b.layer));
}

export const layerKey = ({ layer, year }: ContextLayer): string => `${layer}:${year}`;

/** The chosen layer, else the newest of a year that was over when the survey closed, else the first. */
export function chooseLayer(
  layers: readonly ContextLayer[],
  release: Release,
  view: Pick<View, 'layer'>,
): ContextLayer | undefined {
  const closed = Number(release.methods.closedOn?.slice(0, 4) ?? Number.NaN);
  const chosen = layers.find((layer) => layerKey(layer) === view.layer);
  return chosen ?? layers.find(({ year }) => year <= closed) ?? layers[0];
}

/** Means with figures for areas: there more is always better. The feeling of safety comes first. */
export function listMeans({ indicators, cells }: Release): ReleasedIndicator[] {
  const split = new Set(cells.filter(({ level }) => level === 'area').map(({ indicator }) => indicator));
  const rank = ({ goal }: ReleasedIndicator) => Number(goal !== 'feeling-of-safety');
  return indicators
    .filter(({ kind, key, level }) => kind === 'mean' && level === undefined && split.has(key))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Puts a layer beside an indicator, from cells of the invited alone: only they have intervals. */
export function composeQuadrant(release: Release, layer: ContextLayer, indicator: ReleasedIndicator): Beside {
  const find = indexCells(release.cells, 'invited');
  const recorded = new Map(layer.figures.map((figure) => [figure.area, figure]));
  const rowOf = (key: string | null, name: string): BesideRow => {
    const cell = find({ indicator: indicator.key, level: key === null ? 'municipality' : 'area', area: key });
    return pair(key ?? '', name, recorded.get(key), cell);
  };
  const town = rowOf(null, release.municipality.name);
  const middle = town.point && { x: town.point.x.value, y: town.point.y.value };
  const rows = release.areas.map(({ key, name }) => {
    const row = rowOf(key, name);
    return row.point && middle ? { ...row, reading: readQuadrant(row.point, middle) } : row;
  });
  return { layer, indicator, rows, town, middle };
}

function pair(
  key: string,
  name: string,
  recorded: ContextFigure | undefined,
  cell: Cell | undefined,
): BesideRow {
  const rate = recorded?.status === 'shown' ? recorded.rate : undefined;
  const figure = figureOf(cell);
  const row = { key, name, recorded, cell, point: undefined, reading: undefined };
  if (!rate || figure?.low === undefined || figure.high === undefined) return row;
  const soft = figure.status === 'modelled' || figure.limited === true;
  const y = { value: figure.value, low: figure.low, high: figure.high };
  return { ...row, point: { key, name, x: rate, y, soft } };
}
