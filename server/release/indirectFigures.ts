import type { Figure } from '../disclosure/cell.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import { judgeReliability } from '../disclosure/judgeReliability.ts';
import { roundBase } from '../disclosure/roundBase.ts';
import { roundFigure } from '../disclosure/roundFigure.ts';
import type { ModelledEstimate } from '../statistics/fayHerriot.ts';
import { normalInterval } from '../statistics/normalInterval.ts';
import { poolWaves } from '../statistics/poolWaves.ts';
import type { ComparableWave } from './comparableWave.ts';
import type { ComparedCell } from './estimateIndicator.ts';
import { outward, toWhole } from './wholePoints.ts';

/** What may stand for the figure of an area that is too uncertain by itself. */
export type IndirectFigure = Figure & {
  limited?: true;
  /** Mean of this wave and that one; otherwise the figure comes from the model of all areas. */
  pooledWith?: string;
};

/** Width of an interval, in points, from which a figure is too uncertain, and limited (method.md, section 5). */
const WIDTHS = {
  mean: { most: 30, limited: 20 },
  share: { most: 40, limited: 30 },
};

/**
 * A figure for every area that would have one if its own were too uncertain: the mean of two waves where the earlier
 * one was published, else the model of all areas; only where it is itself reliable. Whether it is used the gates
 * decide: never for a secret cell.
 */
export function indirectFigures(
  cells: readonly ComparedCell[],
  earlier: ComparableWave | undefined,
  minimumBase: number,
): ReadonlyMap<EstimatedCell, IndirectFigure> {
  const figures = new Map<EstimatedCell, IndirectFigure>();
  for (const cell of cells) {
    const { level, breakdown, sample } = cell.place;
    if (level !== 'area' || breakdown || sample === 'open') continue;
    const figure =
      poolFigure(cell, earlier, minimumBase) ?? (cell.modelled && modelFigure(cell, cell.modelled));
    if (figure) figures.set(cell, figure);
  }
  return figures;
}

function poolFigure(
  cell: EstimatedCell,
  earlier: ComparableWave | undefined,
  minimumBase: number,
): IndirectFigure | undefined {
  const before = earlier?.find(cell.place);
  if (!earlier || !before || !cell.estimate) return undefined;
  const estimate = poolWaves(before.estimate, cell.estimate);
  const pooled = { ...cell, estimate, persons: estimate.persons };
  const [verdict] = judgeReliability([pooled], [{ status: 'shown' }], { minimumBase });
  if (verdict?.status !== 'shown') return undefined;
  return { ...roundFigure(pooled), ...(verdict.limited && { limited: true }), pooledWith: earlier.wave };
}

function modelFigure(
  { kind, persons }: EstimatedCell,
  { value, meanSquaredError }: ModelledEstimate,
): IndirectFigure | undefined {
  const scale = kind === 'share' ? 100 : 1;
  const whole = Math.min(100, Math.max(0, toWhole(scale * value)));
  const variance = scale * scale * meanSquaredError;
  const uncut = normalInterval(whole, variance);
  const width = uncut.high - uncut.low;
  const { most, limited } = WIDTHS[kind];
  if (kind === 'mean' ? width > most : width >= most) return undefined;
  return {
    value: whole,
    ...outward(normalInterval(whole, variance, { low: 0, high: 100 })),
    respondents: roundBase(persons),
    ...((kind === 'mean' ? width > limited : width >= limited) && { limited: true }),
  };
}
