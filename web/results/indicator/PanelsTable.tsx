import type { Cell } from '../../../server/disclosure/cell.ts';
import { cellText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { ScrollBlock } from '../parts/ScrollBlock.tsx';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import type { Panel } from './panels.ts';

/** A row for each place, a column for each panel: value and interval. A place one panel lacks is an empty cell there. */
export function PanelsTable({ panels }: { panels: readonly Panel[] }) {
  const { navigation, words } = useReader();
  const { place } = navigation.view.value;
  const choose = (key: string) => navigation.go({ place: key === place ? undefined : key });
  const names = new Map(panels.flatMap(({ rows }) => rows.map(({ key, name }) => [key, name] as const)));
  const cellOf = (panel: Panel, key: string) => panel.rows.find((row) => row.key === key)?.cell;
  return (
    <ScrollBlock label={captionOf(panels)}>
      <table class="rs-table rs-panels-table">
        <caption>{captionOf(panels)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.place}</th>
            {panels.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...names].map(([key, name]) => (
            <tr key={key} class={key === place ? 'rs-chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="rs-row-key"
                  aria-pressed={key === place}
                  onClick={() => choose(key)}
                >
                  {name}
                </button>
              </th>
              {panels.map((panel) => (
                <PanelCell key={panel.key} cell={cellOf(panel, key)} panel={panel} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SignKey cells={panels.flatMap(({ rows }) => rows.map(({ cell }) => cell))} />
    </ScrollBlock>
  );
}

const captionOf = (panels: readonly Panel[]) => panels.map(({ title }) => title).join(' · ');

function PanelCell({ cell, panel }: { cell: Cell | undefined; panel: Panel }) {
  const { words } = useReader();
  const { value, interval, note } = cellText(cell, panel.indicator.kind, words);
  return (
    <td>
      <b>{value}</b>
      {note && <span class="rs-unseen"> {note}</span>}
      {figureOf(cell) && interval && <span class="rs-panel-interval"> ({interval})</span>}
    </td>
  );
}
