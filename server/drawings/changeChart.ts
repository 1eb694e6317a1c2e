import { type Drawing, ink, pencil, type Shape, type Spot } from './drawing.ts';

export interface ChangeWish {
  title: string;
  /** Carries every figure. */
  description: string;
  /** Of the treated areas against the others, in points or percentage points. */
  difference: number;
  low: number;
  high: number;
  /** What such data would mostly not have shown, on either side of zero. */
  smallestDetectable: number;
  /** With its sign. */
  number: (value: number) => string;
  /** Says what the band is. */
  band: string;
  axis: string;
  width?: number;
}

const middle = 40;
const grey = '#e4e6e8';

/** A difference with its interval against zero, over a band of what such data would mostly not have shown. */
export function drawChange(wish: ChangeWish): Drawing {
  const { title, description, difference, low, high, smallestDetectable, number, width = 640 } = wish;
  const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(smallestDetectable)) * 1.15 || 1;
  const x = (value: number) => width / 2 + (value / reach) * (width / 2 - 24);
  const edge = x(smallestDetectable) - x(0);
  const shapes: Shape[] = [
    {
      kind: 'box',
      at: [x(0) - edge, middle - 20],
      width: 2 * edge,
      height: 40,
      fill: { colour: grey },
      stroke: { colour: pencil, width: 0.5, dash: 3 },
    },
    written([x(0), 12], wish.band, pencil),
    straight([x(0), middle - 20], [x(0), middle + 26], pencil, 1.2),
    straight([x(low), middle], [x(high), middle], ink, 1.8),
    straight([x(low), middle - 5], [x(low), middle + 5], ink, 1.8),
    straight([x(high), middle - 5], [x(high), middle + 5], ink, 1.8),
    {
      kind: 'dot',
      at: [x(difference), middle],
      radius: 5.5,
      fill: { colour: '#236ea7' },
      stroke: { colour: ink, width: 1.2 },
    },
    ...labels([low, 0, high], x).map((value) => written([x(value), middle + 41], number(value), ink)),
    written([width / 2, middle + 60], wish.axis, pencil),
  ];
  return { title, description, width, height: middle + 66, shapes };
}

/** Zero gives way where it would touch one of the limits. */
const labels = (values: readonly number[], x: (value: number) => number): number[] =>
  values.filter(
    (value) => value !== 0 || values.every((other) => other === 0 || Math.abs(x(other) - x(0)) > 30),
  );

const written = (at: Spot, text: string, colour: string): Shape => ({
  kind: 'text',
  at,
  text,
  size: 12,
  anchor: 'middle',
  colour,
});

const straight = (from: Spot, to: Spot, colour: string, width: number): Shape => ({
  kind: 'lines',
  lines: [[from, to]],
  stroke: { colour, width },
});
