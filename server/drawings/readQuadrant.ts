/** An area with its recorded rate (x) and its figure from the survey (y), each with a 95 % interval. */
export interface QuadrantPoint {
  key: string;
  name: string;
  x: Span;
  y: Span;
  /** Limited or modelled: drawn with broken lines. */
  soft: boolean;
}

export interface Span {
  value: number;
  low: number;
  high: number;
}

/** Values of the town: the middle lines. */
export interface Middle {
  x: number;
  y: number;
}

/** Recorded more or less than in the town, feeling safer or less safe. */
export type QuadrantReading = 'moreSafer' | 'moreUnsafe' | 'lessSafer' | 'lessUnsafe' | 'unclear';

/** An interval that holds the town's value says neither: then the area is in no quarter, wherever its point lies. */
export function readQuadrant({ x, y }: Pick<QuadrantPoint, 'x' | 'y'>, middle: Middle): QuadrantReading {
  const holds = ({ low, high }: Span, value: number) => low <= value && value <= high;
  if (holds(x, middle.x) || holds(y, middle.y)) return 'unclear';
  if (x.value > middle.x) return y.value > middle.y ? 'moreSafer' : 'moreUnsafe';
  return y.value > middle.y ? 'lessSafer' : 'lessUnsafe';
}
