/**
 * Why a figure cannot be compared with the wave before. `new`: there was no such indicator. `definition`: other items
 * or other answers count. `filter`: other people are asked. `weighting`: weighted to other margins. `areas`: other
 * borders.
 */
export type BreakReason =
  | 'new'
  | 'definition'
  | 'wording'
  | 'options'
  | 'scale'
  | 'filter'
  | 'modes'
  | 'weighting'
  | 'areas';

/** A declared break: no change is computed across it. Without a place it holds for every figure of the wave. */
export interface Break {
  reason: BreakReason;
  indicator?: string;
  /** Of the cells split by this question. */
  breakdown?: string;
  /** Of the cells of this area or district. */
  area?: { level: 'area' | 'district'; key: string };
}
