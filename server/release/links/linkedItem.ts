import type { Column } from '../../../surveys/language/columns.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import type { LinkRule } from '../../disclosure/link.ts';

/** An item and the tables that rest on nothing else. */
export interface LinkedItem {
  column: Column;
  /** By position among the tables of the link. */
  own: readonly { table: number; indicator: Indicator; option?: string }[];
  /** Indicators of several items that use this one too. */
  means: readonly { table: number; indicator: Indicator }[];
}

/** Rules of one item, its counts numbered from 0. */
export interface ItemRules {
  counts: number;
  rules: LinkRule[];
  /** Of each indicator of several items: the score of the answer behind each count; NaN = none. */
  scores: ReadonlyMap<number, readonly number[]>;
}

export const itemsOf = (indicator: Indicator): readonly string[] =>
  indicator.kind === 'mean' ? indicator.items : [indicator.item];
