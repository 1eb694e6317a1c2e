import { Chart, type ChartConfiguration, type ChartDataset, LinearScale } from 'chart.js';
import {
  BarWithErrorBar,
  BarWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
} from 'chartjs-chart-error-bars';
import { axisRange, type ChartLine } from './chartLines.ts';
import { type Layout, layOut } from './layOut.ts';
import { writeOnChart } from './writeOnChart.ts';

Chart.register(
  BarWithErrorBar,
  BarWithErrorBarsController,
  LinearScale,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
);

export interface Reference {
  name: string;
  label: string;
  value: number;
  low: number | undefined;
  high: number | undefined;
}

export interface ChartWishes {
  lines: readonly ChartLine[];
  /** Scores are dots with their interval; bars are for shares alone, because a bar counts from zero. */
  look: 'dots' | 'bars';
  /** The whole municipality, drawn through all rows. */
  reference: Reference | undefined;
  ends: { low: string; high: string } | undefined;
  /** What stands behind the axis numbers: "" or " %". */
  unit: string;
  chosen: string | undefined;
  onChoose: ((key: string) => void) | undefined;
}

export const inks = { text: '#16202b', quiet: '#5a6672', line: '#d9dde1', mark: '#153d6d', band: '#e8eef5' };

type Type = 'scatterWithErrorBars' | 'barWithErrorBars';
type Point = { x: number; y: number; xMin?: number; xMax?: number };

/** Draws into a host of any width and redraws when it changes. Returns the way to take it away again. */
export function drawChart(host: HTMLElement, canvas: HTMLCanvasElement, wishes: ChartWishes): () => void {
  let chart: Chart<Type, Point[]> | undefined;
  let width = 0;
  const redraw = () => {
    if (host.clientWidth === width || host.clientWidth === 0) return;
    width = host.clientWidth;
    chart?.destroy();
    const layout = layOut(wishes, width, getComputedStyle(host).fontFamily);
    host.style.height = `${layout.height}px`;
    chart = new Chart<Type, Point[]>(canvas, configuration(wishes, layout));
  };
  redraw();
  const watch = new ResizeObserver(redraw);
  watch.observe(host);
  return () => {
    watch.disconnect();
    chart?.destroy();
  };
}

function configuration(wishes: ChartWishes, layout: Layout): ChartConfiguration<Type, Point[]> {
  const { lines, look, onChoose } = wishes;
  const rowAt = (y: number) => {
    const line = lines[Math.round(y - layout.markOffset)];
    return line && line.kind !== 'heading' ? line.key : undefined;
  };
  return {
    type: 'scatterWithErrorBars',
    data: { datasets: look === 'bars' ? bars(lines, layout) : dots(lines, layout) },
    plugins: [writeOnChart(wishes, layout)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: onChoose ? ['click', 'mousemove', 'mouseout'] : [],
      layout: { padding: layout.padding },
      scales: {
        x: {
          type: 'linear',
          ...axisRange(lines, look === 'bars'),
          border: { display: false },
          grid: { color: inks.line, drawTicks: false },
          ticks: {
            stepSize: layout.narrow ? 20 : 10,
            padding: 6,
            color: inks.quiet,
            font: { family: layout.font, size: 13 },
            callback: (value) => `${value}${wishes.unit}`,
          },
        },
        y: {
          type: 'linear',
          offset: false,
          reverse: true,
          min: -0.5,
          max: lines.length - 0.5,
          display: false,
        },
      },
      onClick: (event, _elements, chart) => {
        const key = rowAt(chart.scales.y?.getValueForPixel(event.y ?? 0) ?? -1);
        if (key !== undefined) onChoose?.(key);
      },
      onHover: (event, _elements, chart) => {
        const key = rowAt(chart.scales.y?.getValueForPixel(event.y ?? 0) ?? -1);
        chart.canvas.style.cursor = onChoose && key !== undefined ? 'pointer' : 'default';
      },
    },
  };
}

function points(lines: readonly ChartLine[], { markOffset }: Layout): { point: Point; faint: boolean }[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== 'figure') return [];
    const interval =
      line.low === undefined || line.high === undefined ? {} : { xMin: line.low, xMax: line.high };
    return [{ point: { x: line.value, y: at + markOffset, ...interval }, faint: line.faint }];
  });
}

const intervalLine = {
  errorBarColor: inks.mark,
  errorBarWhiskerColor: inks.mark,
  errorBarLineWidth: 2,
  errorBarWhiskerLineWidth: 2,
  errorBarWhiskerRatio: 0,
};

/** Two layers, so that a hollow dot stands on its interval and is not crossed out by it. */
function dots(lines: readonly ChartLine[], layout: Layout): ChartDataset<Type, Point[]>[] {
  const marks = points(lines, layout);
  return [
    {
      type: 'scatterWithErrorBars',
      data: marks.map(({ point: { x, y } }) => ({ x, y })),
      radius: 6,
      hoverRadius: 6,
      borderWidth: 2,
      borderColor: inks.mark,
      backgroundColor: marks.map(({ faint }) => (faint ? '#fff' : inks.mark)),
    } as ChartDataset<Type, Point[]>,
    {
      type: 'scatterWithErrorBars',
      data: marks.map(({ point }) => point),
      radius: 0,
      hoverRadius: 0,
      ...intervalLine,
      errorBarWhiskerSize: 0,
    } as ChartDataset<Type, Point[]>,
  ];
}

function bars(lines: readonly ChartLine[], layout: Layout): ChartDataset<Type, Point[]>[] {
  const marks = points(lines, layout);
  return [
    {
      type: 'barWithErrorBars',
      indexAxis: 'y',
      data: marks.map(({ point }) => point),
      barThickness: 14,
      backgroundColor: marks.map(({ faint }) => (faint ? '#fff' : '#98cde6')),
      borderColor: marks.map(({ faint }) => (faint ? inks.mark : '#98cde6')),
      borderWidth: 1,
      ...intervalLine,
      errorBarWhiskerSize: 9,
    } as ChartDataset<Type, Point[]>,
  ];
}
