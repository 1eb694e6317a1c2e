import { useState } from 'preact/hooks';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { cellText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import type { TrendPoint } from './composeTrend.ts';
import { TrendDrawing } from './TrendDrawing.tsx';
import { breakText, spokenTrend, trendFinding } from './trendFinding.ts';

/** A place and its figure in every wave. */
export interface TrendSeries {
  name: string;
  points: readonly TrendPoint[];
}

export interface TrendFigureProps {
  title: string;
  kind: ReleasedIndicator['kind'];
  /** The first is the one the finding is about. */
  series: readonly TrendSeries[];
}

/** The finding as title, the drawing, the same as a table behind one key. */
export function TrendFigure({ title, kind, series }: TrendFigureProps) {
  const { results, words } = useReader();
  const [asTable, setAsTable] = useState(false);
  const screen = results.screen.value;
  const [first] = series;
  return (
    <figure class="rs-figure rs-chart-figure">
      <div class="rs-chart-head">
        <figcaption>
          <span class="rs-chart-finding">
            {first && `${first.name}: ${trendFinding(first.points, kind, words)}`}
          </span>
          <span class="rs-chart-what">{words.profile.trend.title(title)}</span>
        </figcaption>
        <button type="button" class="rs-button" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.chart.asChart : words.chart.asTable}
        </button>
      </div>
      {asTable ? (
        <TrendTable title={title} kind={kind} series={series} />
      ) : (
        <TrendDrawing
          series={series}
          kind={kind}
          label={series.map(({ name, points }) => spokenTrend(name, points, kind, words)).join(' ')}
        />
      )}
      {screen.kind === 'ready' && (
        <p class="rs-source">
          {words.chart.source(
            screen.release.municipality.name,
            (first?.points ?? []).map(({ wave }) => wave).join(', '),
          )}
        </p>
      )}
    </figure>
  );
}

function TrendTable({ title, kind, series }: TrendFigureProps) {
  const { words } = useReader();
  const { trend } = words.profile;
  return (
    <div class="rs-table-block">
      <table class="rs-table">
        <caption>{trend.title(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{trend.wave}</th>
            <th scope="col">{kind === 'mean' ? words.table.points : words.table.percent}</th>
            <th scope="col">{words.table.interval}</th>
            <th scope="col">{words.table.respondents}</th>
          </tr>
        </thead>
        {series.map(({ name, points }) => (
          <tbody key={name}>
            <tr class="rs-group">
              <th scope="rowgroup" colSpan={4}>
                {name}
              </th>
            </tr>
            {points.map((point) => (
              <TrendRow key={point.wave} point={point} kind={kind} />
            ))}
          </tbody>
        ))}
      </table>
      <SignKey cells={series.flatMap(({ points }) => points.map(({ cell }) => cell))} />
    </div>
  );
}

function TrendRow({ point, kind }: { point: TrendPoint; kind: ReleasedIndicator['kind'] }) {
  const { words } = useReader();
  const { value, interval, respondents, note } = cellText(point.cell, kind, words);
  const why = breakText(point, words);
  const isShown = figureOf(point.cell) !== undefined;
  return (
    <tr>
      <th scope="row">
        {point.wave}
        {why && <span class="rs-places-more">{words.profile.trend.breakMark(why)}</span>}
      </th>
      <td class="rs-value">{value}</td>
      <td>{isShown ? interval : note}</td>
      <td>{respondents}</td>
    </tr>
  );
}
