import type { Cell, CellPlace } from '../../server/disclosure/cell.ts';
import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator } from '../../surveys/language/questionnaire.ts';

/** What is true of a cell that was declared, told or not. */
export interface TrueCell {
  place: CellPlace;
  /** Of an area: the district it lies in. */
  district?: string | undefined;
  kind: 'mean' | 'share';
  /** Persons with a valid score, and the sum of their weights. */
  persons: number;
  weight: number;
  /** In points or percent, unrounded; undefined when nobody has a score. */
  value?: number | undefined;
  /** Sum of weights of everybody there, whatever they answered. */
  everybody?: number | undefined;
  /** Why it is secret, if it is. */
  reason?: string | undefined;
  /** Its difference with the rest of the town, in points: the attacker knows the standard error. */
  rest?: { difference: number; se: number } | undefined;
}

/** A release as it goes out, and the truth it came from. */
export interface World {
  /** k */
  minimumBase: number;
  released: readonly Cell[];
  truth: readonly TrueCell[];
  /** What was asked, and what the figures are made of; public. */
  indicators: readonly Indicator[];
  columns: readonly Column[];
  /** Releases of the wave that are out already. */
  earlier?: readonly EarlierWorld[];
}

/** An earlier release, and the persons who changed since: as they stood then, and as they stand now. */
interface EarlierWorld {
  released: readonly Cell[];
  truth: readonly TrueCell[];
  removed: readonly TrueCell[];
  added: readonly TrueCell[];
}

/** Where a cell stands within its table. */
export function keyOf({ level, area, breakdown }: Pick<CellPlace, 'level' | 'area' | 'breakdown'>): string {
  const split = breakdown ? ` ${breakdown.by}=${breakdown.value}` : '';
  return `${level} ${area ?? ''}${split}`;
}

/** Which table of a sample a cell belongs to. */
export function tableOf({ indicator, option }: Pick<CellPlace, 'indicator' | 'option'>): string {
  return option === undefined ? indicator : `${indicator} ${option}`;
}
