import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  layOutQuadrant,
  type QuadrantLayout,
  type QuadrantMark,
} from '../../../server/drawings/layOutQuadrant.ts';
import type { Middle } from '../../../server/drawings/readQuadrant.ts';
import { useReader } from '../state/Reader.ts';
import type { Beside } from './composeQuadrant.ts';
import { cornersFor, rateNumber, spokenRow } from './rateText.ts';

const FONT = 13;

export interface QuadrantFigureProps {
  beside: Beside & { middle: Middle };
  title: string;
  xAxis: string;
  yAxis: string;
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/**
 * The four quarters, drawn at the width they have. One picture for those who hear it, with every figure in its
 * words; the table below chooses by keyboard what a finger chooses here.
 */
export function QuadrantFigure({ beside, title, xAxis, yAxis, chosen, onChoose }: QuadrantFigureProps) {
  const { words } = useReader();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useChoosing(frame, onChoose);
  const drawn = beside.rows.filter(({ point }) => point);
  const corners = cornersFor(beside.indicator, words.context.crime);
  const height = Math.round(Math.min(560, Math.max(360, width * 0.72)));
  const layout = layOutQuadrant({
    points: drawn.flatMap(({ point }) => point ?? []),
    middle: beside.middle,
    width,
    height,
    fontSize: FONT,
    cornerLetters: Math.max(...Object.values(corners).flatMap((lines) => lines.map(({ length }) => length))),
  });
  const spoken = drawn.map((row) => spokenRow(row, beside, words)).join(' ');
  return (
    <div class="rs-quadrant" ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${title}. ${spoken}`}
      >
        <Axes layout={layout} width={width} height={height} xAxis={xAxis} yAxis={yAxis} />
        <Corners layout={layout} corners={corners} />
        {layout.marks.map((mark) => (
          <Mark key={mark.key} mark={mark} chosen={mark.key === chosen} />
        ))}
        {layout.marks.map(({ key, name, label }) =>
          label ? (
            <text
              key={key}
              class={key === chosen ? 'rs-q-name rs-q-chosen' : 'rs-q-name'}
              x={label.x}
              y={label.y}
              text-anchor={label.anchor}
            >
              {name}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

function useWidth(frame: { current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => setWidth(Math.max(280, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/** One listener on the frame: the points are no buttons of their own, the table's are. */
function useChoosing(frame: { current: HTMLDivElement | null }, onChoose: (key: string) => void): void {
  useEffect(() => {
    const { current } = frame;
    const choose = ({ target }: Event) => {
      const key = target instanceof Element && target.closest('[data-area]')?.getAttribute('data-area');
      if (key) onChoose(key);
    };
    current?.addEventListener('click', choose);
    return () => current?.removeEventListener('click', choose);
  }, [frame, onChoose]);
}

interface AxesProps {
  layout: QuadrantLayout;
  width: number;
  height: number;
  xAxis: string;
  yAxis: string;
}

function Axes({ layout: { frame, middle, xTicks, yTicks }, width, height, xAxis, yAxis }: AxesProps) {
  const { words } = useReader();
  const { left, right, top, bottom } = frame;
  return (
    <g class="rs-q-axes">
      {xTicks.map(({ value, at }) => (
        <g key={value}>
          <line x1={at} x2={at} y1={top} y2={bottom} />
          <text x={at} y={bottom + FONT * 1.4} text-anchor="middle">
            {rateNumber(value, words)}
          </text>
        </g>
      ))}
      {yTicks.map(({ value, at }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={at} y2={at} />
          <text x={left - 6} y={at + FONT * 0.35} text-anchor="end">
            {rateNumber(value, words)}
          </text>
        </g>
      ))}
      <path class="rs-q-middle" d={`M${middle.x} ${top}V${bottom}M${left} ${middle.y}H${right}`} />
      <text x={(left + width) / 2} y={height - FONT * 0.5} text-anchor="middle">
        {xAxis}
      </text>
      <text transform={`translate(${FONT - 3} ${(top + bottom) / 2}) rotate(-90)`} text-anchor="middle">
        {yAxis}
      </text>
    </g>
  );
}

interface CornersProps {
  layout: QuadrantLayout;
  corners: Readonly<Record<string, readonly [string, string]>>;
}

function Corners({ layout: { frame }, corners }: CornersProps) {
  return (
    <g class="rs-q-corners">
      {Object.entries(corners).flatMap(([reading, lines]) => {
        const isRight = reading.startsWith('more');
        const first = reading.endsWith('Safer') ? frame.top + FONT * 1.1 : frame.bottom - FONT * 1.6;
        return lines.map((text, at) => (
          <text
            key={reading + text}
            x={isRight ? frame.right - 4 : frame.left + 4}
            y={first + at * FONT * 1.2}
            text-anchor={isRight ? 'end' : 'start'}
          >
            {text}
          </text>
        ));
      })}
    </g>
  );
}

interface MarkProps {
  mark: QuadrantMark;
  chosen: boolean;
}

function Mark({ mark, chosen }: MarkProps) {
  const { key, x, y, xFrom, xTo, yFrom, yTo, reading, soft } = mark;
  const kinds = [
    'rs-q-mark',
    reading === 'unclear' && 'rs-q-hollow',
    soft && 'rs-q-soft',
    chosen && 'rs-q-chosen',
  ];
  return (
    <g class={kinds.filter(Boolean).join(' ')} data-area={key}>
      <path d={`M${xFrom} ${y}H${xTo}M${x} ${yFrom}V${yTo}`} />
      <circle cx={x} cy={y} r={chosen ? 6.5 : 4.5} />
      <circle class="rs-q-target" cx={x} cy={y} r={14} />
    </g>
  );
}
