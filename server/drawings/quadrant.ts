import { type Drawing, hairline, ink, paper, pencil, type Shape, type Spot } from './drawing.ts';
import {
  layOutQuadrant,
  type QuadrantLayout,
  type QuadrantMark,
  type QuadrantSheet,
} from './layOutQuadrant.ts';

/** Every word of the drawing, in the reader's language. */
export interface QuadrantWords {
  title: string;
  /** What somebody hears who does not see the drawing; it carries the figures. */
  description: string;
  xAxis: string;
  yAxis: string;
  /** Two lines for each quarter. */
  corners: Record<'moreSafer' | 'moreUnsafe' | 'lessSafer' | 'lessUnsafe', readonly [string, string]>;
  number: (value: number) => string;
}

export type QuadrantFigures = Omit<QuadrantSheet, 'cornerLetters'>;

const accent = '#153d6d';
/** Lines of the intervals, lighter than the points so that many of them stay readable. */
const thin = '#8297b0';
/** The words of the upward axis stand above it, where they need not be turned. */
const head = 20;

/** Perception (upward) beside a recorded rate (to the right), each with its interval, about the town's own values. */
export function drawQuadrant(figures: QuadrantFigures, words: QuadrantWords): Drawing {
  const { width, height, fontSize } = figures;
  const letters = Object.values(words.corners).flatMap((lines) => lines.map(({ length }) => length));
  const layout = layOutQuadrant({ ...figures, cornerLetters: Math.max(...letters) });
  const shapes = [
    ...axes(layout, figures, words),
    ...corners(layout, words, fontSize),
    ...layout.marks.flatMap(intervals),
    // No slips of paper under the names: one would make the interval of another point look shorter.
    ...layout.marks.flatMap(({ name, label }): Shape[] =>
      label
        ? [{ ...text([label.x, label.y], name, fontSize), ...(label.anchor === 'end' && { anchor: 'end' }) }]
        : [],
    ),
    ...layout.marks.map(point),
  ];
  return {
    title: words.title,
    description: words.description,
    width,
    height: height + head,
    shapes: [text([0, 11], words.yAxis, fontSize, pencil), ...shapes.map((shape) => lowered(shape, head))],
  };
}

function axes(
  { frame, middle, xTicks, yTicks }: QuadrantLayout,
  { width, height, fontSize }: QuadrantFigures,
  { xAxis, number }: QuadrantWords,
): Shape[] {
  const { left, right, top, bottom } = frame;
  return [
    ...xTicks.map(({ at }) => line([at, top], [at, bottom], hairline, 0.7)),
    ...yTicks.map(({ at }) => line([left, at], [right, at], hairline, 0.7)),
    ...xTicks.map(({ value, at }): Shape => {
      const label = text([at, bottom + fontSize * 1.3], number(value), fontSize, pencil);
      return { ...label, anchor: 'middle' };
    }),
    ...yTicks.map(({ value, at }): Shape => {
      const label = text([left - 6, at + fontSize * 0.35], number(value), fontSize, pencil);
      return { ...label, anchor: 'end' };
    }),
    line([middle.x, top], [middle.x, bottom], ink, 1.2),
    line([left, middle.y], [right, middle.y], ink, 1.2),
    { ...text([(left + width) / 2, height - fontSize * 0.5], xAxis, fontSize, pencil), anchor: 'middle' },
  ];
}

function corners({ frame }: QuadrantLayout, words: QuadrantWords, fontSize: number): Shape[] {
  return Object.entries(words.corners).flatMap(([reading, lines]) => {
    const isRight = reading.startsWith('more');
    const x = isRight ? frame.right - 4 : frame.left + 4;
    const first = reading.endsWith('Safer') ? frame.top + fontSize * 1.1 : frame.bottom - fontSize * 1.6;
    return lines.map((words, at): Shape => {
      const label = text([x, first + at * fontSize * 1.2], words, fontSize, pencil);
      return { ...label, ...(isRight && { anchor: 'end' as const }) };
    });
  });
}

/** Broken where a figure is limited or modelled. */
function intervals({ x, y, xFrom, xTo, yFrom, yTo, soft }: QuadrantMark): Shape[] {
  const stroke = { colour: thin, width: 1.4, ...(soft && { dash: 3 }) };
  return [
    {
      kind: 'lines',
      lines: [
        [
          [xFrom, y],
          [xTo, y],
        ],
        [
          [x, yFrom],
          [x, yTo],
        ],
      ],
      stroke,
    },
  ];
}

/** Filled where the reading is clear. */
const point = ({ x, y, reading }: QuadrantMark): Shape => ({
  kind: 'dot',
  at: [x, y],
  radius: 4.5,
  fill: { colour: reading === 'unclear' ? paper : accent },
  stroke: { colour: accent, width: 1.5 },
});

const text = (at: Spot, words: string, size: number, colour = ink) =>
  ({ kind: 'text', at, text: words, size, colour }) as const;

const line = (from: Spot, to: Spot, colour: string, width: number): Shape => ({
  kind: 'lines',
  lines: [[from, to]],
  stroke: { colour, width },
});

function lowered(shape: Shape, by: number): Shape {
  const move = ([x, y]: Spot): Spot => [x, y + by];
  if ('lines' in shape) return { ...shape, lines: shape.lines.map((each) => each.map(move)) };
  return 'at' in shape ? { ...shape, at: move(shape.at) } : shape;
}
