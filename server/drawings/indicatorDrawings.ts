import type { AreaRow } from '../../db/queries/areas.ts';
import { cellText, spokenText, valueText } from '../../web/results/figures/cellText.ts';
import { signed } from '../../web/results/figures/changeText.ts';
import { scaleOf } from '../../web/results/figures/colourScale.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { paintOf } from '../../web/results/figures/paintOf.ts';
import { halfWidthOf, listShows, type Show } from '../../web/results/figures/shows.ts';
import { type FigureRow, sortRows } from '../../web/results/figures/sortRows.ts';
import { districtRegions, type Region, shownRegions } from '../../web/results/map/regions.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../release/release.ts';
import { drawAreaMap } from './areaMap.ts';
import type { Drawing } from './drawing.ts';
import { type ChartRow, drawIntervalChart } from './intervalChart.ts';
import { townOutlines } from './townOutlines.ts';
import { drawTrend } from './trendChart.ts';
import type { AllWords } from './words/de.ts';

/** What a drawing is made from: released cells and the outlines they stand on, nothing else. */
export interface Material {
  /** The release that is shown. */
  release: Release;
  /** The newest release of every published wave, this one among them, oldest first, for what went before. */
  waves: readonly Release[];
  areas: readonly AreaRow[];
  words: AllWords;
}

export interface Topic {
  indicator: ReleasedIndicator;
  /** Of a `shares` indicator. */
  option?: string;
  sample: Cell['sample'];
}

export type Level = 'areas' | 'districts';

/** Title of the indicator, of the answer for one of its options. */
export function topicTitle({ indicator, option }: Topic, { language }: AllWords): string {
  const title = textIn(indicator.title, language) ?? indicator.key;
  const chosen = indicator.options?.find(({ key }) => key === option);
  return chosen ? `${title}: ${textIn(chosen.title, language) ?? chosen.key}` : title;
}

/** Title of the wave, with its key where the title does not say which one it is. */
export function waveName({ wave }: Release, { language }: AllWords): string {
  const title = textIn(wave.title, language) ?? wave.key;
  return title.includes(wave.key) ? title : `${title} ${wave.key}`;
}

/** The cells of a topic over the areas or districts, by name. */
export function rowsByPlace({ release, words }: Material, topic: Topic, level: Level): FigureRow[] {
  const find = indexCells(release.cells, topic.sample);
  const rows = release[level].map(({ key, name }) => ({
    key,
    name,
    cell: find({
      ...subjectOf(topic),
      level: level === 'areas' ? 'area' : 'district',
      area: key,
    }),
  }));
  return rows.some(({ cell }) => cell)
    ? sortRows(rows, { column: 'name', direction: 'ascending' }, words.language)
    : [];
}

export const subjectOf = ({ indicator, option }: Topic) => ({
  indicator: indicator.key,
  ...(option !== undefined && { option }),
});

export function townCell({ release }: Material, topic: Topic): Cell | undefined {
  const find = indexCells(release.cells, topic.sample);
  return find({ ...subjectOf(topic), level: 'municipality', area: null });
}

/**
 * The map of a topic; undefined where the release declares no cell on this level, no outline is known, or no place
 * can be coloured by what is asked for.
 */
export function indicatorMap(
  material: Material,
  topic: Topic,
  level: Level,
  show: Show = 'value',
): Drawing | undefined {
  const { release, words } = material;
  const rows = new Map(rowsByPlace(material, topic, level).map((row) => [row.key, row]));
  if (!listShows([...rows.values()]).includes(show)) return undefined;
  const scale = scaleOf(topic.indicator);
  const { kind } = topic.indicator;
  const regions = regionsOf(material, level).flatMap((region) => {
    const row = rows.get(region.key);
    if (!row) return [];
    return [
      {
        ...region,
        name: row.name,
        value: mapLabel(row.cell, kind, show, words),
        spoken: spokenText(row.cell, kind, words),
        paint: paintOf(row.cell, show, scale),
      },
    ];
  });
  if (regions.length === 0) return undefined;
  const by = level === 'areas' ? words.titleBy.areas : words.titleBy.districts;
  const shown = show === 'value' ? '' : ` · ${words.views.show[show]}`;
  const title = `${topicTitle(topic, words)}, ${by} (${waveName(release, words)})${shown}`;
  const previous = [...rows.values()].map(({ cell }) => figureOf(cell)?.versusPrevious?.wave).find(Boolean);
  return drawAreaMap({ title, regions, scale, show, previous, kind, words });
}

function regionsOf({ release, areas }: Material, level: Level): readonly Region[] {
  const outlines = townOutlines(areas);
  return level === 'areas' ? shownRegions(outlines, release.areas) : districtRegions(outlines, release.areas);
}

/** "72", or the sign with its word: a point alone is hard to see on a pattern. What colours compare, signs say, too. */
function mapLabel(
  cell: Cell | undefined,
  kind: ReleasedIndicator['kind'],
  show: Show,
  words: AllWords,
): string {
  if (cell?.status === 'secret' || cell?.status === 'uncertain')
    return `${valueText(cell, kind, words)} ${words.sign[cell.status]}`;
  const figure = figureOf(cell);
  if (!figure || show === 'value') return valueText(cell, kind, words);
  if (show === 'precision') {
    const half = halfWidthOf(cell);
    return half === undefined ? '-' : `± ${half}`;
  }
  if (show === 'change') return figure.versusPrevious ? signed(figure.versusPrevious.change) : '-';
  const value = valueText(cell, kind, words);
  return figure.versusRest && figure.versusRest !== 'similar'
    ? `${value} ${words.profile.rest[figure.versusRest]}`
    : value;
}

/** Rows of a table as rows of a chart: a hidden cell keeps its sign and its word, nothing else. */
export function chartRows(
  rows: readonly FigureRow[],
  material: Material,
  indicator: ReleasedIndicator,
): ChartRow[] {
  const { words } = material;
  const scale = scaleOf(indicator);
  return rows.map(({ name, cell }) => {
    const figure = figureOf(cell);
    const { value, interval, note } = cellText(cell, indicator.kind, words);
    return {
      name,
      ...(figure && { figure }),
      paint: paintOf(cell, 'value', scale),
      label: chartLabel(cell, value, interval, note),
      spoken: spokenText(cell, indicator.kind, words),
    };
  });
}

function chartLabel(cell: Cell | undefined, value: string, interval: string, note: string): string {
  if (interval) return `${value} (${interval})`;
  if (cell?.status === 'class') return `${value}, ${note}`;
  return figureOf(cell) ? value : `${value} ${note}`;
}

/** Places of a topic with their intervals; the dashed line is the whole town. */
export function indicatorChart(material: Material, topic: Topic, level: Level): Drawing | undefined {
  const rows = rowsByPlace(material, topic, level);
  if (rows.length === 0) return undefined;
  const { release, words } = material;
  const town = figureOf(townCell(material, topic));
  const { kind } = topic.indicator;
  return drawIntervalChart({
    title: `${(kind === 'mean' ? words.chart.points : words.chart.percent)(topicTitle(topic, words))}, ${
      level === 'areas' ? words.titleBy.areas : words.titleBy.districts
    } (${waveName(release, words)})`,
    rows: chartRows(rows, material, topic.indicator),
    mark: kind === 'mean' ? 'dot' : 'bar',
    ...(town && {
      reference: { value: town.value, label: words.place.whole(release.municipality.name) },
    }),
    axis: kind === 'mean' ? words.map.points : words.map.percent,
  });
}

/** All answers of a `shares` indicator in the whole town. */
export function answersChart(material: Material, { indicator, sample }: Topic): Drawing | undefined {
  const { release, words } = material;
  if (!indicator.options) return undefined;
  const rows = indicator.options.map(({ key, title }) => ({
    key,
    name: textIn(title, words.language) ?? key,
    cell: townCell(material, { indicator, option: key, sample }),
  }));
  return drawIntervalChart({
    title: words.chart.answersIn(textIn(indicator.title, words.language) ?? '', release.municipality.name),
    rows: chartRows(rows, material, indicator),
    mark: 'bar',
    axis: words.map.percent,
  });
}

/** The whole town from wave to wave; undefined where only one wave has been published. */
export function indicatorTrend(material: Material, topic: Topic): Drawing | undefined {
  const { waves, words, release } = material;
  const { indicator } = topic;
  if (waves.length < 2) return undefined;
  const points = waves.flatMap((one) => {
    const cell = townCell({ ...material, release: one }, topic);
    if (!cell) return [];
    const reason = one.methods.previous?.breaks.find(
      (each) => !('area' in each && each.area) && (each.indicator ?? indicator.key) === indicator.key,
    )?.reason;
    const figure = figureOf(cell);
    const { value, interval, note } = cellText(cell, indicator.kind, words);
    return [
      {
        wave: one.wave.key,
        ...(figure && { figure }),
        label: chartLabel(cell, value, interval, note),
        spoken: spokenText(cell, indicator.kind, words),
        ...(reason && { broken: words.methods.breaks[reason] }),
      },
    ];
  });
  if (points.length < 2) return undefined;
  return drawTrend({
    title: words.document.trendTitle(topicTitle(topic, words), release.municipality.name),
    points,
    axis: indicator.kind === 'mean' ? words.map.points : words.map.percent,
  });
}
