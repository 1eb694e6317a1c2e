import type { ChartWishes } from './drawChart.ts';

/** Where things stand in a chart of the given width, in pixels. */
export interface Layout {
  /** Names above their marks instead of beside them. */
  narrow: boolean;
  font: string;
  rowHeight: number;
  /** How far a mark stands below the middle of its row, in rows. */
  markOffset: number;
  height: number;
  /** Right-hand column of the intervals; the values stand before it. */
  intervalWidth: number;
  /** Both ends of the axis named on one line, else one below the other. */
  endsOnOneLine: boolean;
  padding: { left: number; right: number; top: number; bottom: number };
}

const narrowBelow = 560;
const axisHeight = 26;

export function layOut(wishes: ChartWishes, width: number, font: string): Layout {
  const { lines, reference, ends } = wishes;
  const narrow = width < narrowBelow;
  const rowHeight = narrow ? 46 : 30;
  const labelWidth = widest(
    lines.map((line) => (line.kind === 'figure' ? line.label : '')),
    font,
    700,
  );
  const intervals = widest(
    lines.map((line) => (line.kind === 'figure' ? line.interval : '')),
    font,
    400,
  );
  const intervalWidth = intervals > 0 ? intervals + 10 : 0;
  const left = narrow
    ? 8
    : widest(
        lines.map(({ name }) => name),
        font,
        700,
      ) + 20;
  const right = narrow ? 8 : labelWidth + intervalWidth + 20;
  const endsWidth = ends ? widest([`← ${ends.low}  ${ends.high} →`], font, 400) : 0;
  const endsOnOneLine = endsWidth < width - left - right;
  const padding = {
    left,
    right,
    top: reference ? 26 : 6,
    bottom: ends ? (endsOnOneLine ? 24 : 42) : 4,
  };
  const height = lines.length * rowHeight + padding.top + padding.bottom + axisHeight;
  return {
    narrow,
    font,
    rowHeight,
    markOffset: narrow ? 0.18 : 0,
    height,
    intervalWidth,
    endsOnOneLine,
    padding,
  };
}

function widest(texts: readonly string[], font: string, weight: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 120;
  context.font = `${weight} 15px ${font}`;
  return Math.ceil(Math.max(0, ...texts.map((text) => context.measureText(text).width)));
}
