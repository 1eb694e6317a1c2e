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
/** Names that would take more of the width than this stand above their marks. */
const mostForNames = 0.45;
const axisHeight = 26;

export function layOut(wishes: ChartWishes, width: number, font: string): Layout {
  const { lines, reference, ends } = wishes;
  const measure = textMeasure(font);
  const figures = lines.filter((line) => line.kind === 'figure');
  // Headings run over the marks; only names of rows stand beside them.
  const rows = lines.filter((line) => line.kind !== 'heading');
  const names = measure(rows, ({ name }) => name, 700);
  const labels = measure(figures, ({ label }) => label, 700);
  const intervals = measure(figures, ({ interval }) => interval, 400);
  const intervalWidth = intervals > 0 ? intervals + 10 : 0;
  const narrow = width < narrowBelow || names > width * mostForNames;
  const left = narrow ? 8 : names + 20;
  const right = narrow ? 8 : labels + intervalWidth + 20;
  const endsWidth = ends ? measure([ends], ({ low, high }) => `← ${low}  ${high} →`, 400) : 0;
  const endsOnOneLine = endsWidth < width - left - right;
  const bottom = ends ? (endsOnOneLine ? 24 : 42) : 4;
  const padding = { left, right, top: reference ? 26 : 6, bottom };
  const rowHeight = narrow ? 46 : 30;
  return {
    narrow,
    font,
    rowHeight,
    markOffset: narrow ? 0.18 : 0,
    height: lines.length * rowHeight + padding.top + padding.bottom + axisHeight,
    intervalWidth,
    endsOnOneLine,
    padding,
  };
}

/** Width of the widest of some texts, in pixels. */
function textMeasure(font: string) {
  const context = document.createElement('canvas').getContext('2d');
  return <Thing>(things: readonly Thing[], textOf: (thing: Thing) => string, weight: number): number => {
    if (!context) return 120;
    context.font = `${weight} 15px ${font}`;
    return Math.ceil(Math.max(0, ...things.map((thing) => context.measureText(textOf(thing)).width)));
  };
}
