import { type PlacedLabel, placeLabels } from './placeLabels.ts';
import {
  type Middle,
  type QuadrantPoint,
  type QuadrantReading,
  readQuadrant,
  type Span,
} from './readQuadrant.ts';

export interface QuadrantSheet {
  points: readonly QuadrantPoint[];
  middle: Middle;
  /** In pixels of the drawing. */
  width: number;
  height: number;
  fontSize: number;
  /** Longest line of the words in the corners, in letters. */
  cornerLetters: number;
}

export interface QuadrantMark {
  key: string;
  name: string;
  reading: QuadrantReading;
  soft: boolean;
  x: number;
  y: number;
  /** Ends of the lines that show the intervals. */
  xFrom: number;
  xTo: number;
  yFrom: number;
  yTo: number;
  label: PlacedLabel | undefined;
}

interface Tick {
  value: number;
  at: number;
}

/** Everything to draw, in pixels; y grows downward. */
export interface QuadrantLayout {
  frame: { left: number; right: number; top: number; bottom: number };
  middle: Middle;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  marks: readonly QuadrantMark[];
}

/** Lays out the four quarters. Pure: the same sheet gives the same drawing on screen and in a report. */
export function layOutQuadrant(sheet: QuadrantSheet): QuadrantLayout {
  const { points, middle, width, height, fontSize } = sheet;
  const frame = { left: fontSize * 3.2, right: width - fontSize, top: 8, bottom: height - fontSize * 3.6 };
  const room = {
    x: Math.floor((frame.right - frame.left) / 55),
    y: Math.floor((frame.bottom - frame.top) / 50),
  };
  const xValues = ticksOver([0, middle.x, ...points.map(({ x }) => x.high)], room.x);
  const yValues = ticksOver([middle.y, ...points.flatMap(({ y }) => [y.low, y.high])], room.y);
  const toX = scale(xValues, frame.left, frame.right);
  const toY = scale(yValues, frame.bottom, frame.top);
  const marks = points.map((point) => markOf(point, readQuadrant(point, middle), toX, toY));
  const labels = placeLabels(
    marks.toSorted((a, b) => Number(isUnclear(a)) - Number(isUnclear(b))),
    {
      frame,
      taken: cornersOf(frame, sheet),
      fontSize,
    },
  );
  return {
    frame,
    middle: { x: toX(middle.x), y: toY(middle.y) },
    xTicks: xValues.map((value) => ({ value, at: toX(value) })),
    yTicks: yValues.map((value) => ({ value, at: toY(value) })),
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.key) })),
  };
}

const isUnclear = ({ reading }: { reading: QuadrantReading }) => reading === 'unclear';

type Scale = (value: number) => number;

function markOf(
  { key, name, x, y, soft }: QuadrantPoint,
  reading: QuadrantReading,
  toX: Scale,
  toY: Scale,
): Omit<QuadrantMark, 'label'> {
  const [across, up] = [ends(x, toX), ends(y, toY)];
  return {
    key,
    name,
    reading,
    soft,
    x: toX(x.value),
    y: toY(y.value),
    ...across,
    yFrom: up.xFrom,
    yTo: up.xTo,
  };
}

const ends = ({ low, high }: Span, to: Scale) => ({ xFrom: to(low), xTo: to(high) });

function scale(ticks: readonly number[], from: number, to: number): Scale {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return (value) => Math.round((from + ((value - first) / (last - first)) * (to - from)) * 10) / 10;
}

/** Round numbers from just below the smallest to just above the largest value: 1, 2 or 5 times a power of ten apart. */
function ticksOver(values: readonly number[], room: number): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values, low + 1);
  const rough = (high - low) / Math.max(2, room);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 10 * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Where the words of the four quarters stand: two lines in each corner. */
function cornersOf(frame: QuadrantLayout['frame'], { cornerLetters, fontSize }: QuadrantSheet) {
  const [width, height] = [cornerLetters * fontSize * 0.56, fontSize * 2.8];
  const columns = [frame.left, frame.right - width];
  const rows = [frame.top, frame.bottom - height];
  return columns.flatMap((left) =>
    rows.map((top) => ({ left, right: left + width, top, bottom: top + height })),
  );
}
