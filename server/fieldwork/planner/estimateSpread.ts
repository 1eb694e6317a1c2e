import type { Cell } from '../../disclosure/cell.ts';
import { NORMAL_QUANTILE_975 } from '../../statistics/normalInterval.ts';

/** How people and areas differed in an earlier wave, points. */
export interface Spread {
  /** Standard deviation of a score between persons. */
  persons: number;
  /** Standard deviation of the areas' true means: what is left of their differences once chance is taken off. */
  areas: number;
}

const fewestAreas = 5;

/**
 * Learns from published area means of an earlier wave: the median over its indicators. From released cells alone, so
 * whole points and rounded bases: good enough for a plan.
 *
 * @param cells of mean indicators
 * @returns undefined where no indicator has at least five published areas
 */
export function estimateSpread(cells: readonly Cell[], designEffect: number): Spread | undefined {
  const indicators = new Map<string, { value: number; error: number; persons: number }[]>();
  for (const cell of cells) {
    if (cell.level !== 'area' || cell.sample !== 'invited' || cell.breakdown) continue;
    if (cell.status !== 'published') continue;
    const { value, low, high, respondents } = cell;
    if (low === undefined || high === undefined) continue;
    const error = (high - low) / (2 * NORMAL_QUANTILE_975);
    const persons = error * Math.sqrt(respondents / designEffect);
    const list = indicators.get(cell.indicator) ?? [];
    list.push({ value, error, persons });
    indicators.set(cell.indicator, list);
  }
  const learnt = [...indicators.values()].filter((areas) => areas.length >= fewestAreas);
  if (learnt.length === 0) return undefined;
  return {
    persons: median(learnt.map((areas) => mean(areas.map(({ persons }) => persons)))),
    areas: median(learnt.map(spreadOfAreas)),
  };
}

/** Variance of what is seen, less that of chance; never under nothing. */
function spreadOfAreas(areas: readonly { value: number; error: number }[]): number {
  const centre = mean(areas.map(({ value }) => value));
  const seen = areas.reduce((sum, { value }) => sum + (value - centre) ** 2, 0) / (areas.length - 1);
  return Math.sqrt(Math.max(0, seen - mean(areas.map(({ error }) => error ** 2))));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
