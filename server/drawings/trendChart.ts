import { type Drawing, hairline, ink, pencil, type Shape, type Spot } from './drawing.ts';

interface TrendPoint {
  wave: string;
  figure?: { value: number; low?: number; high?: number };
  label: string;
  spoken: string;
  /** Why this wave cannot be compared with the one before it. */
  broken?: string;
}

export interface TrendWish {
  title: string;
  points: readonly TrendPoint[];
  axis: string;
  width?: number;
}

const [top, bottom, left] = [16, 216, 36];

/** One value a wave with its interval. Across a declared break no line is drawn, and the break is named. */
export function drawTrend({ title, points, axis, width = 640 }: TrendWish): Drawing {
  const step = (width - left - 20) / Math.max(1, points.length);
  const x = (at: number) => left + step * (at + 0.5);
  const y = (value: number) => bottom - (value / 100) * (bottom - top);
  const shapes: Shape[] = [0, 20, 40, 60, 80, 100].flatMap((tick): Shape[] => [
    straight([left, y(tick)], [width - 10, y(tick)], hairline, 0.7),
    {
      kind: 'text',
      at: [left - 8, y(tick) + 4],
      text: String(tick),
      size: 11,
      anchor: 'end',
      colour: pencil,
    },
  ]);
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (point.broken) shapes.push(...breakShapes(x(at) - step / 2, point.broken));
    else if (before?.figure && point.figure)
      shapes.push(
        straight([x(at - 1), y(before.figure.value)], [x(at), y(point.figure.value)], '#236ea7', 1.6),
      );
  });
  shapes.push(...points.flatMap((point, at) => pointShapes(point, x(at), y)));
  shapes.push({ kind: 'text', at: [left, bottom + 42], text: axis, size: 11, colour: pencil });
  return {
    title,
    description: `${title}. ${points.map(({ wave, spoken, broken }) => `${wave}: ${spoken}${broken ? ` (${broken})` : ''}`).join('; ')}.`,
    width,
    height: bottom + 50,
    shapes,
  };
}

function breakShapes(at: number, says: string): Shape[] {
  return [
    {
      kind: 'lines',
      lines: [
        [
          [at, top],
          [at, bottom],
        ],
      ],
      stroke: { colour: pencil, width: 1, dash: 4 },
    },
    { kind: 'text', at: [at, top - 4], text: says, size: 11, anchor: 'middle', colour: pencil },
  ];
}

function pointShapes({ wave, figure, label }: TrendPoint, at: number, y: (value: number) => number): Shape[] {
  const named: Shape = { kind: 'text', at: [at, bottom + 20], text: wave, size: 12, anchor: 'middle' };
  if (!figure)
    return [named, { kind: 'text', at: [at, y(50)], text: label, size: 12, anchor: 'middle', slip: true }];
  const { value, low, high } = figure;
  const whisker =
    low !== undefined && high !== undefined ? [straight([at, y(low)], [at, y(high)], ink, 1.4)] : [];
  return [
    named,
    ...whisker,
    {
      kind: 'dot',
      at: [at, y(value)],
      radius: 5,
      fill: { colour: '#236ea7' },
      stroke: { colour: ink, width: 1.2 },
    },
    { kind: 'text', at: [at + 10, y(value) + 4], text: label, size: 12, bold: true, slip: true },
  ];
}

function straight(from: Spot, to: Spot, colour: string, width: number): Shape {
  return { kind: 'lines', lines: [[from, to]], stroke: { colour, width } };
}
