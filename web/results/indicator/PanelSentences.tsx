import type { Show } from '../figures/shows.ts';
import { spokenInShow } from '../figures/showText.ts';
import { useReader } from '../state/Reader.ts';
import type { Panel } from './panels.ts';

/** Several maps for those who read or hear: each place once, with what every panel says of it. */
export function PanelSentences({ panels, show }: { panels: readonly Panel[]; show: Show }) {
  const { navigation, words } = useReader();
  const { place } = navigation.view.value;
  const names = new Map(panels.flatMap(({ rows }) => rows.map(({ key, name }) => [key, name] as const)));
  const said = ({ rows, indicator }: Panel, key: string) =>
    spokenInShow(rows.find((row) => row.key === key)?.cell, indicator.kind, show, words);
  return (
    <ul class="rs-sentences rs-panel-sentences">
      {[...names].map(([key, name]) => (
        <li key={key} class={key === place ? 'rs-chosen' : undefined}>
          <h3>{name}</h3>
          {panels.map((panel) => (
            <p key={panel.key}>{`${panel.title}: ${said(panel, key)}.`}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
