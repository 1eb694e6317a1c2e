import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { noteText, valueText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { useReader } from '../state/Reader.ts';
import { layWaves, listLinks, type TrendSpot, trendRange } from './layTrend.ts';
import type { TrendSeries } from './TrendFigure.tsx';
import { breakText } from './trendFinding.ts';

interface TrendDrawingProps {
  series: readonly TrendSeries[];
  kind: ReleasedIndicator['kind'];
  label: string;
}

const height = 240;
const top = 16;
const floor = height - 28;

/** Dots with their intervals, joined only where waves are comparable; a break is a dashed upright and its reason. */
export function TrendDrawing({ series, kind, label }: TrendDrawingProps) {
  const { words } = useReader();
  const waves = series[0]?.points ?? [];
  const positions = layWaves(waves.map(({ wave }) => wave));
  const { min, max } = trendRange(series);
  const y = (value: number) => floor - ((floor - top) * (value - min)) / (max - min);
  const marks = [min, (min + max) / 2, max].filter(Number.isInteger);
  const why = waves.map((point) => breakText(point, words));
  return (
    <>
      <svg class="rs-trend" role="img" aria-label={label} width="100%" height={height} focusable="false">
        {marks.map((mark) => (
          <g key={mark}>
            <line class="rs-against-grid" x1="0" x2="100%" y1={y(mark)} y2={y(mark)} />
            <text class="rs-trend-axis" x="0" y={y(mark) - 4}>
              {kind === 'mean' ? mark : words.unit.percent(String(mark))}
            </text>
          </g>
        ))}
        {positions.map((x, at) => {
          const before = positions[at - 1];
          return (
            <g key={waves[at]?.wave}>
              {why[at] && before !== undefined && (
                <line
                  class="rs-trend-break"
                  x1={`${(x + before) / 2}%`}
                  x2={`${(x + before) / 2}%`}
                  y1={top}
                  y2={floor}
                />
              )}
              <text class="rs-trend-wave" x={`${x}%`} y={height - 6} text-anchor="middle">
                {waves[at]?.wave}
              </text>
            </g>
          );
        })}
        {[...series].reverse().map(({ name, points }) => (
          <Line
            key={name}
            isFirst={name === series[0]?.name}
            spots={points.map((point, at) => ({ ...point, x: positions[at] ?? 50 }))}
            side={series.length === 1 ? 'middle' : name === series[0]?.name ? 'left' : 'right'}
            y={y}
            kind={kind}
          />
        ))}
      </svg>
      <p class="rs-dot-key">
        {series.map(({ name }, at) => (
          <span key={name}>
            <svg width="28" height="16" aria-hidden="true" focusable="false">
              <line class={at === 0 ? 'rs-against-line' : 'rs-trend-other'} x1="1" x2="27" y1="8" y2="8" />
              {at === 0 ? (
                <circle class="rs-against-dot" cx="14" cy="8" r="5" />
              ) : (
                <rect class="rs-trend-square" x="9.5" y="3.5" width="9" height="9" />
              )}
            </svg>
            {name}
          </span>
        ))}
      </p>
      {why.map(
        (reason, at) =>
          reason && (
            <p key={waves[at]?.wave} class="rs-source">
              {waves[at]?.wave}: {words.profile.trend.breakMark(reason)}
            </p>
          ),
      )}
    </>
  );
}

interface LineProps {
  spots: readonly TrendSpot[];
  isFirst: boolean;
  /** Two series stand side by side in each wave, so that neither intervals nor figures cover each other. */
  side: 'middle' | 'left' | 'right';
  y: (value: number) => number;
  kind: ReleasedIndicator['kind'];
}

const shifts = { middle: 0, left: -6, right: 6 } as const;
const labelPlaces = {
  middle: { 'text-anchor': 'middle' },
  left: { dx: -12, 'text-anchor': 'end' },
  right: { dx: 12, 'text-anchor': 'start' },
} as const;

function Line({ spots, isFirst, side, y, kind }: LineProps) {
  const { words } = useReader();
  const line = isFirst ? 'rs-against-line' : 'rs-trend-other';
  const labelPlace = labelPlaces[side];
  const heightOf = ({ cell }: TrendSpot) => y(figureOf(cell)?.value ?? 0);
  return (
    <g transform={`translate(${shifts[side]} 0)`}>
      {listLinks(spots).map(([from, to]) => (
        <line
          key={to.wave}
          class={`${line} rs-trend-line`}
          x1={`${from.x}%`}
          x2={`${to.x}%`}
          y1={heightOf(from)}
          y2={heightOf(to)}
        />
      ))}
      {spots.map((spot) => {
        const figure = figureOf(spot.cell);
        const x = `${spot.x}%`;
        if (!figure)
          return (
            isFirst && (
              <text key={spot.wave} class="rs-trend-gap" x={x} y={floor - 8} text-anchor="middle">
                {spot.asked ? noteText(spot.cell, words) : words.profile.trend.notAsked}
              </text>
            )
          );
        const { value, low, high } = figure;
        return (
          <g key={spot.wave}>
            {low !== undefined && high !== undefined && (
              <line class={line} x1={x} x2={x} y1={y(low)} y2={y(high)} />
            )}
            <Mark x={x} y={y(value)} isFirst={isFirst} faint={figure.limited === true} />
            <text
              class={isFirst ? 'rs-trend-value' : 'rs-trend-value rs-trend-quiet'}
              x={x}
              {...labelPlace}
              y={side === 'middle' ? y(high ?? value) - 8 : y(value) + 5}
            >
              {valueText(spot.cell, kind, words)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Mark({ x, y, isFirst, faint }: { x: string; y: number; isFirst: boolean; faint: boolean }) {
  if (isFirst)
    return (
      <circle class={faint ? 'rs-against-dot rs-against-hollow' : 'rs-against-dot'} cx={x} cy={y} r="6" />
    );
  return <rect class="rs-trend-square" x={x} y={y - 5} width="10" height="10" transform="translate(-5 0)" />;
}
