import type { Chart, Plugin } from 'chart.js';
import type { ChartLine } from './chartLines.ts';
import { type ChartWishes, inks } from './drawChart.ts';
import type { Layout } from './layOut.ts';

/** Names, values, gaps and the municipality's own value, written beside the marks instead of into a legend. */
export function writeOnChart(wishes: ChartWishes, layout: Layout): Plugin {
  return {
    id: 'writeOnChart',
    beforeDatasetsDraw(chart) {
      drawChosenRow(chart, wishes, layout);
      drawReference(chart, wishes, layout);
    },
    afterDraw(chart) {
      wishes.lines.forEach((line, at) => {
        writeLine(chart, line, at, layout);
      });
      writeEnds(chart, wishes, layout);
    },
  };
}

type Weight = 400 | 600 | 700;

function write(
  { ctx }: Chart,
  text: string,
  [x, y]: readonly [number, number],
  {
    font,
    weight = 400,
    colour = inks.text,
    align = 'left',
    size = 15,
  }: {
    font: string;
    weight?: Weight;
    colour?: string;
    align?: CanvasTextAlign;
    size?: number;
  },
): void {
  ctx.save();
  ctx.font = `${weight} ${size}px ${font}`;
  ctx.fillStyle = colour;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
  ctx.restore();
}

const rowY = (chart: Chart, at: number) => chart.scales.y?.getPixelForValue(at) ?? 0;

function writeLine(chart: Chart, line: ChartLine, at: number, layout: Layout): void {
  const { font, narrow, rowHeight, intervalWidth } = layout;
  const y = rowY(chart, at);
  const nameY = narrow ? y - rowHeight * 0.22 : y;
  if (line.kind === 'heading') {
    write(chart, line.name, [0, y + rowHeight * 0.15], { font, weight: 700 });
    return;
  }
  write(chart, line.name, [0, nameY], { font });
  if (line.kind === 'gap') {
    const x = narrow ? chart.width : chart.chartArea.left + 8;
    write(chart, line.note, [x, narrow ? nameY : y], {
      font,
      colour: inks.quiet,
      align: narrow ? 'right' : 'left',
      size: 14,
    });
    return;
  }
  const right = chart.width;
  write(chart, line.interval, [right, nameY], { font, colour: inks.quiet, align: 'right' });
  write(chart, line.label, [right - intervalWidth, nameY], { font, weight: 700, align: 'right' });
}

function drawChosenRow(chart: Chart, { lines, chosen }: ChartWishes, { rowHeight }: Layout): void {
  const at = lines.findIndex((line) => line.kind !== 'heading' && line.key === chosen);
  if (chosen === undefined || at < 0) return;
  chart.ctx.fillStyle = inks.band;
  chart.ctx.fillRect(0, rowY(chart, at) - rowHeight / 2, chart.width, rowHeight);
}

/** A line through all rows with its own interval behind it: what "the whole town" is, as sure or unsure as it is. */
function drawReference(chart: Chart, { reference }: ChartWishes, { font, padding }: Layout): void {
  const x = chart.scales.x;
  if (!reference || !x) return;
  const { ctx, chartArea } = chart;
  const at = x.getPixelForValue(reference.value);
  ctx.save();
  if (reference.low !== undefined && reference.high !== undefined) {
    const low = x.getPixelForValue(reference.low);
    ctx.fillStyle = 'rgba(90, 102, 114, 0.14)';
    ctx.fillRect(
      low,
      chartArea.top,
      x.getPixelForValue(reference.high) - low,
      chartArea.bottom - chartArea.top,
    );
  }
  ctx.fillStyle = inks.quiet;
  ctx.fillRect(at - 0.75, chartArea.top - 4, 1.5, chartArea.bottom - chartArea.top + 4);
  ctx.restore();
  const text = `${reference.name} ${reference.label}`;
  const room = Math.min(Math.max(at, 60), chart.width - 60);
  write(chart, text, [room, padding.top / 2 - 1], { font, colour: inks.quiet, align: 'center', size: 14 });
}

function writeEnds(chart: Chart, { ends }: ChartWishes, { font, endsOnOneLine }: Layout): void {
  if (!ends) return;
  const y = chart.height - 10;
  const { left, right } = chart.chartArea;
  const style = { font, colour: inks.quiet, size: 13 };
  write(chart, `← ${ends.low}`, [left, endsOnOneLine ? y : y - 18], style);
  write(chart, `${ends.high} →`, [right, y], { ...style, align: 'right' });
}
