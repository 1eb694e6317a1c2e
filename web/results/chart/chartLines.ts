import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { cellText, spokenText } from '../figures/cellText.ts';
import type { FigureGroup } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import type { Words } from '../i18n/de.ts';

/** One line of a chart, top to bottom: a heading, or a row with its figure or the word for why there is none. */
export type ChartLine =
  | { kind: 'heading'; name: string }
  | {
      kind: 'figure';
      key: string;
      name: string;
      value: number;
      low: number | undefined;
      high: number | undefined;
      /** "72" and "68–76": the second is left away where there is no room. */
      label: string;
      interval: string;
      /** Hollow marks: limited or estimated figures. */
      faint: boolean;
    }
  | { kind: 'gap'; key: string; name: string; note: string };

type Kind = ReleasedIndicator['kind'];

export function chartLines(groups: readonly FigureGroup[], kind: Kind, words: Words): ChartLine[] {
  return groups.flatMap(({ name, rows }) => [
    ...(name ? [{ kind: 'heading' as const, name }] : []),
    ...rows.map((row) => lineOf(row, kind, words)),
  ]);
}

function lineOf({ key, name, cell }: FigureRow, kind: Kind, words: Words): ChartLine {
  const { value: label, interval, note } = cellText(cell, kind, words);
  const figure = figureOf(cell);
  if (!figure) return { kind: 'gap', key, name, note: cell?.status === 'class' ? label : note };
  const faint = figure.limited === true || figure.status === 'modelled';
  return {
    kind: 'figure',
    key,
    name,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    label,
    interval,
    faint,
  };
}

/** The whole chart in words, for those who do not see it. */
export function describeChart(groups: readonly FigureGroup[], kind: Kind, words: Words): string {
  return groups
    .map(({ name, rows }) => {
      const figures = rows.map((row) => `${row.name}: ${spokenText(row.cell, kind, words)}`).join('; ');
      return name ? `${name} – ${figures}.` : `${figures}.`;
    })
    .join(' ');
}

/**
 * Ends of the axis: whole tens around all intervals, at least 40 apart, so that chance differences do not fill
 * the picture. Bars start at zero and show their size by themselves: there 20 are enough.
 */
export function axisRange(lines: readonly ChartLine[], fromZero: boolean): { min: number; max: number } {
  const figures = lines.filter((line) => line.kind === 'figure');
  if (figures.length === 0) return { min: 0, max: 100 };
  const lowest = Math.min(...figures.map(({ low, value }) => low ?? value));
  const highest = Math.max(...figures.map(({ high, value }) => high ?? value));
  if (fromZero) return { min: 0, max: Math.max(20, Math.ceil(highest / 10) * 10) };
  let min = Math.floor(lowest / 10) * 10;
  let max = Math.ceil(highest / 10) * 10;
  while (max - min < 40) {
    if (min > 0 && (max === 100 || (lowest + highest) / 2 < (min + max) / 2)) min -= 10;
    else max += 10;
  }
  return { min, max };
}
