import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { valueText } from '../figures/cellText.ts';
import type { FigureGroup } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import type { Words } from '../i18n/de.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { waveTitle } from '../parts/titles.ts';
import { useReader } from '../state/Reader.ts';
import { chartLines, describeChart } from './chartLines.ts';
import type { ChartWishes, Reference } from './drawChart.ts';
import { whenSeen } from './whenSeen.ts';

export interface IntervalChartProps {
  /** What the chart says, as its title; what it shows stands below. */
  finding?: string | undefined;
  title: string;
  kind: ReleasedIndicator['kind'];
  look?: 'dots' | 'bars';
  ends?: ReleasedIndicator['ends'];
  groups: readonly FigureGroup[];
  firstColumn: string;
  reference?: FigureRow;
  chosen?: string | undefined;
  onChoose?: (key: string) => void;
}

/** A chart with its title, its source and the same figures as a table behind one key. */
export function IntervalChart(props: IntervalChartProps) {
  const { results, words } = useReader();
  const [asTable, setAsTable] = useState(false);
  const { finding, title, kind, groups, firstColumn, chosen, onChoose } = props;
  const screen = results.screen.value;
  const release = screen.kind === 'ready' ? screen.release : undefined;
  return (
    <figure class="rs-figure rs-chart-figure">
      <div class="rs-chart-head">
        <figcaption>
          {finding && <span class="rs-chart-finding">{finding}</span>}
          <span class={finding ? 'rs-chart-what' : undefined}>{title}</span>
        </figcaption>
        <button type="button" class="rs-button" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.chart.asChart : words.chart.asTable}
        </button>
      </div>
      {asTable ? (
        <FigureTable
          caption={title}
          firstColumn={firstColumn}
          kind={kind}
          groups={groups}
          chosen={chosen}
          {...(onChoose ? { onChoose } : {})}
        />
      ) : (
        <Canvas {...props} />
      )}
      {release && (
        <p class="rs-source">
          {words.chart.source(
            release.municipality.name,
            waveTitle(release.wave.key, release.wave.title, words),
          )}
        </p>
      )}
    </figure>
  );
}

function Canvas({ kind, look = 'dots', ends, groups, reference, chosen, onChoose }: IntervalChartProps) {
  const { words } = useReader();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [failed, setFailed] = useState(false);
  const lines = useMemo(() => chartLines(groups, kind, words), [groups, kind, words]);
  const canChoose = onChoose !== undefined;

  useEffect(() => {
    let gone = false;
    let takeAway: (() => void) | undefined;
    const wishes: ChartWishes = {
      lines,
      look,
      reference: reference && referenceOf(reference, kind, words),
      ends: ends && {
        low: textIn(ends.low, words.language) ?? '',
        high: textIn(ends.high, words.language) ?? '',
      },
      unit: kind === 'mean' ? '' : words.unit.percent(''),
      chosen,
      onChoose: canChoose ? (key) => choose.current?.(key) : undefined,
    };
    const draw = () =>
      import('./drawChart.ts').then(
        ({ drawChart }) => {
          if (gone || !host.current || !canvas.current) return;
          takeAway = drawChart(host.current, canvas.current, wishes);
        },
        () => setFailed(true),
      );
    const callOff = host.current ? whenSeen(host.current, draw) : undefined;
    return () => {
      gone = true;
      callOff?.();
      takeAway?.();
    };
  }, [lines, look, reference, ends, words, kind, chosen, canChoose]);

  if (failed) return <p role="alert">{words.chart.failed}</p>;
  return (
    <div ref={host} class="rs-chart" style={{ height: `${lines.length * 30 + 60}px` }}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={words.chart.description(describeChart(groups, kind, words))}
      />
    </div>
  );
}

function referenceOf(
  { name, cell }: FigureRow,
  kind: IntervalChartProps['kind'],
  words: Words,
): Reference | undefined {
  const figure = figureOf(cell);
  if (!figure) return undefined;
  const { value, low, high } = figure;
  return { name, label: valueText(cell, kind, words), value, low, high };
}
