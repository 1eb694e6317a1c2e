import { useMemo } from 'preact/hooks';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import type { Goal } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { DotInterval } from '../chart/DotInterval.tsx';
import { cellText } from '../figures/cellText.ts';
import { changeAmount, signed } from '../figures/changeText.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import { type CellFinder, indexCells } from '../figures/indexCells.ts';
import { Explain } from '../parts/Explain.tsx';
import { InnerLink } from '../parts/InnerLink.tsx';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import { type GoalLine, lineOf } from './goalLine.ts';

/** Every indicator under the goal it serves: value, interval and change of the whole municipality. */
export function GoalList({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { overview, explain } = words.views;
  const sample = sampleOf(release, navigation.view.value);
  const find = useMemo(() => indexCells(release.cells, sample), [release, sample]);
  const lines = release.indicators.map((indicator) => lineOf(release, indicator, find));
  return (
    <section class="rs-section rs-goals" aria-labelledby="rs-goals">
      <h2 id="rs-goals">{overview.goals}</h2>
      <p class="rs-further">{overview.goalsNote}</p>
      <div class="rs-table-block">
        <table class="rs-table rs-goal-table">
          <caption class="rs-unseen">{overview.goals}</caption>
          <Head release={release} />
          {(Object.keys(words.goals) as Goal[]).map((goal) => (
            <GoalRows key={goal} goal={goal} lines={lines.filter((line) => line.indicator.goal === goal)} />
          ))}
        </table>
        <SignKey cells={lines.map(({ cell }) => cell)} />
      </div>
      <Explain question={explain.changeKey}>{explain.change}</Explain>
    </section>
  );
}

function Head({ release }: { release: Release }) {
  const { overview } = useReader().words.views;
  const { previous } = release.methods;
  return (
    <thead>
      <tr>
        <th scope="col">{overview.topic}</th>
        <th scope="col">{overview.value}</th>
        <td class="rs-goal-drawing" aria-hidden="true">
          {overview.scale}
        </td>
        <th scope="col">{overview.interval}</th>
        <th scope="col">{previous ? overview.change(previous.wave) : overview.changeNone}</th>
      </tr>
    </thead>
  );
}

function GoalRows({ goal, lines }: { goal: Goal; lines: readonly GoalLine[] }) {
  const { words } = useReader();
  return (
    <tbody>
      <tr class="rs-group">
        <th scope="rowgroup" colSpan={5}>
          {words.goals[goal]}
        </th>
      </tr>
      {lines.length === 0 && (
        <tr>
          <td class="rs-word" colSpan={5}>
            {words.views.overview.noGoal}
          </td>
        </tr>
      )}
      {lines.map((line) => (
        <Line key={line.indicator.key} line={line} />
      ))}
    </tbody>
  );
}

function Line({ line: { indicator, option, cell, areas } }: { line: GoalLine }) {
  const { words } = useReader();
  const { value, interval, note } = cellText(cell, indicator.kind, words);
  const hasFigure = figureOf(cell) !== undefined;
  const change = { page: 'map', indicator: indicator.key, option: option?.key } as const;
  return (
    <tr>
      <th scope="row">
        <InnerLink change={change}>{textIn(indicator.title, words.language)}</InnerLink>
        {option && (
          <span class="rs-goal-option">
            {words.views.overview.mostNamed(textIn(option.title, words.language) ?? '')}
          </span>
        )}
        <div class="rs-goal-narrow">
          <DotInterval cell={cell} others={areas} />
        </div>
      </th>
      <td class="rs-value">
        {value}
        {note && <span class="rs-unseen"> {note}</span>}
      </td>
      <td class="rs-goal-drawing" aria-hidden="true">
        <DotInterval cell={cell} others={areas} />
      </td>
      <td>{hasFigure ? interval : ''}</td>
      <ChangeCell cell={cell} kind={indicator.kind} />
    </tr>
  );
}

function ChangeCell({ cell, kind }: { cell: ReturnType<CellFinder>; kind: ReleasedIndicator['kind'] }) {
  const { words } = useReader();
  const change = figureOf(cell)?.versusPrevious;
  if (!change) return <td class="rs-goal-quiet">{words.views.overview.noChange}</td>;
  if (!change.significant) return <td class="rs-goal-quiet">{words.views.overview.steady}</td>;
  return (
    <td class="rs-goal-change">
      <span aria-hidden="true">{change.change > 0 ? '▲' : '▼'} </span>
      {signed(change.change)}
      <span class="rs-unseen"> {changeAmount('', kind, words).trim()}</span>
    </td>
  );
}
