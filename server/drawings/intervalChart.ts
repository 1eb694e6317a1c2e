import type { Paint } from '../../web/results/figures/paintOf.ts';
import { type Drawing, hairline, ink, paper, pencil, type Shape } from './drawing.ts';
import { fillOf } from './fillOf.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** One line of a chart. Without a figure nothing is drawn but the sign and its word. */
export interface ChartRow {
  name: string;
  figure?: { value: number; low?: number; high?: number };
  /** A value to hold this one against, as a short upright mark. */
  against?: number;
  paint: Paint;
  /** "72 (68–76)", or the sign with its word: ". geschützt". */
  label: string;
  spoken: string;
}

export interface IntervalChartWish {
  title: string;
  rows: readonly ChartRow[];
  /** `dot` for scores, `bar` for shares: a bar from zero would say nothing about a score. */
  mark: 'dot' | 'bar';
  /** A line across all rows: the value of the whole town. */
  reference?: { value: number; label: string };
  axis: string;
  /** Lines close together, where a page has to hold much. */
  tight?: true;
  width?: number;
}

const lineHeight = 15;
const shade = '#236ea7';

/** Values with their intervals on one axis from 0 to 100: never a bare value where an interval is known. */
export function drawIntervalChart({
  title,
  rows,
  mark,
  reference,
  axis,
  tight,
  width = 640,
}: IntervalChartWish): Drawing {
  const names = rows.map(({ name }) => wrapText(name, 12, width * (tight ? 0.42 : 0.34)));
  const left = Math.min(
    width * (tight ? 0.44 : 0.36),
    14 + Math.max(0, ...names.flat().map((line) => textWidth(line, 12))),
  );
  const right = width - 14 - Math.max(70, ...rows.map(({ label }) => textWidth(label, 12)));
  const x = (value: number) => left + (value / 100) * (right - left);
  const top = reference ? 22 : 6;
  const [least, gap] = tight ? [19, 4] : [24, 9];
  const heights = names.map(({ length }) => Math.max(least, length * lineHeight + gap));
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  const shapes = axisShapes(x, top, bottom, axis);
  if (reference) shapes.push(...referenceShapes(x(reference.value), top, bottom, reference.label));
  let y = top;
  rows.forEach((row, at) => {
    const height = heights[at] ?? 24;
    shapes.push(...rowShapes(row, names[at] ?? [], { x, y: y + height / 2, left, right, mark }));
    y += height;
  });
  return {
    title,
    description: `${title}. ${rows.map(({ name, spoken }) => `${name}: ${spoken}`).join('; ')}.`,
    width,
    height: bottom + 40,
    shapes,
  };
}

function axisShapes(x: (value: number) => number, top: number, bottom: number, axis: string): Shape[] {
  const shapes: Shape[] = [0, 20, 40, 60, 80, 100].flatMap((tick): Shape[] => [
    {
      kind: 'lines',
      lines: [
        [
          [x(tick), top],
          [x(tick), bottom],
        ],
      ],
      stroke: { colour: hairline, width: 0.7 },
    },
    {
      kind: 'text',
      at: [x(tick), bottom + 15],
      text: String(tick),
      size: 11,
      anchor: 'middle',
      colour: pencil,
    },
  ]);
  shapes.push({
    kind: 'text',
    at: [x(50), bottom + 31],
    text: axis,
    size: 11,
    anchor: 'middle',
    colour: pencil,
  });
  return shapes;
}

function referenceShapes(at: number, top: number, bottom: number, label: string): Shape[] {
  return [
    {
      kind: 'lines',
      lines: [
        [
          [at, top - 4],
          [at, bottom],
        ],
      ],
      stroke: { colour: pencil, width: 1, dash: 4 },
    },
    { kind: 'text', at: [at, top - 9], text: label, size: 11, anchor: 'middle', colour: pencil },
  ];
}

interface RowPlace {
  x: (value: number) => number;
  y: number;
  left: number;
  right: number;
  mark: 'dot' | 'bar';
}

function rowShapes(
  { figure, against, label, paint }: ChartRow,
  names: readonly string[],
  place: RowPlace,
): Shape[] {
  const { x, y, left, right, mark } = place;
  const first = y + 4 - ((names.length - 1) * lineHeight) / 2;
  const written: Shape[] = [
    ...names.map(
      (text, at): Shape => ({
        kind: 'text',
        at: [left - 12, first + at * lineHeight],
        text,
        size: 12,
        anchor: 'end',
      }),
    ),
    { kind: 'text', at: [right + 12, y + 4], text: label, size: 12, ...(figure && { bold: true }) },
  ];
  if (against !== undefined) written.push(upright(x(against), y));
  if (!figure) return written;
  const { value, low, high } = figure;
  const fill = paint.look === 'limited' ? { colour: paper } : fillOf(paint);
  const marks: Shape[] = [];
  if (mark === 'bar')
    marks.push({
      kind: 'box',
      at: [left, y - 7],
      width: x(value) - left,
      height: 14,
      fill: paint.look === 'shade' ? { colour: '#98cde6' } : fill,
      stroke: { colour: shade, width: 0.8 },
    });
  if (low !== undefined && high !== undefined) marks.push(whisker(x(low), x(high), y));
  if (mark === 'dot')
    marks.push({
      kind: 'dot',
      at: [x(value), y],
      radius: 5,
      fill: paint.look === 'shade' ? { colour: shade } : fill,
      stroke: { colour: ink, width: 1.2 },
    });
  return [...marks, ...written];
}

function upright(at: number, y: number): Shape {
  return {
    kind: 'lines',
    lines: [
      [
        [at, y - 9],
        [at, y + 9],
      ],
    ],
    stroke: { colour: pencil, width: 2.2 },
  };
}

function whisker(low: number, high: number, y: number): Shape {
  const end = (at: number) =>
    [
      [at, y - 4],
      [at, y + 4],
    ] as const;
  return {
    kind: 'lines',
    lines: [
      [
        [low, y],
        [high, y],
      ],
      end(low),
      end(high),
    ],
    stroke: { colour: ink, width: 1.4 },
  };
}
