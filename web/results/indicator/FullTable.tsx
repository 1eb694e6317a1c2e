import { cellText } from '../figures/cellText.ts';
import { signed } from '../figures/changeText.ts';
import { scaleOf } from '../figures/colourScale.ts';
import type { FigureGroup, Scene } from '../figures/composeScene.ts';
import { type FigureCell, figureOf } from '../figures/figureOf.ts';
import { paintOf } from '../figures/paintOf.ts';
import { halfWidthOf } from '../figures/shows.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import { Legend, Swatch } from '../map/Legend.tsx';
import { ScrollBlock } from '../parts/ScrollBlock.tsx';
import { SignKey } from '../parts/SignKey.tsx';
import { SortableHeading } from '../parts/SortableHeading.tsx';
import { titleBySplit } from '../parts/titles.ts';
import { useReader } from '../state/Reader.ts';
import { MapExplanations } from './MapExplanations.tsx';

/** Everything the release says about these places or groups, a column for each; coloured as the map is. */
export function FullTable({ scene }: { scene: Scene }) {
  const { words } = useReader();
  const overPlaces = scene.groups.length === 0;
  const groups: readonly FigureGroup[] = overPlaces
    ? [{ key: 'all', name: '', rows: scene.rows }]
    : scene.groups;
  const title = titleBySplit(scene.title, scene.split, scene.release, words);
  const rows = [...groups.flatMap((group) => group.rows), scene.town];
  return (
    <div class="rs-full">
      <ScrollBlock label={title}>
        <table class="rs-table rs-full-table">
          <caption>{title}</caption>
          <Head scene={scene} sortable={overPlaces} />
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.name && (
                <tr class="rs-group">
                  <th scope="rowgroup" colSpan={7}>
                    {group.name}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <Row key={row.key} row={row} scene={scene} choosable={overPlaces} />
              ))}
            </tbody>
          ))}
          <tbody class="rs-last">
            <Row row={scene.town} scene={scene} choosable={false} />
          </tbody>
        </table>
      </ScrollBlock>
      <SignKey cells={rows.map(({ cell }) => cell)} />
      {overPlaces && <Legend indicator={scene.indicator} show={scene.show} rows={scene.rows} />}
      <MapExplanations scene={scene} />
    </div>
  );
}

function Head({ scene, sortable }: { scene: Scene; sortable: boolean }) {
  const { navigation, words } = useReader();
  const { table, views } = words;
  const { previous } = scene.release.methods;
  const order = sortable
    ? {
        sort: navigation.view.value.sort,
        onSort: (sort: typeof navigation.view.value.sort) => navigation.go({ sort }, 'replace'),
      }
    : {};
  const change = previous ? views.table.change(previous.wave) : views.show.change;
  return (
    <thead>
      <tr>
        <SortableHeading column="name" label={sortable ? table.place : table.group} {...order} />
        <SortableHeading
          column="value"
          label={scene.indicator.kind === 'mean' ? table.points : table.percent}
          {...order}
        />
        <th scope="col">{table.interval}</th>
        <SortableHeading column="precision" label={views.table.precision} {...order} />
        <th scope="col">{views.table.rest}</th>
        <SortableHeading column="change" label={change} {...order} />
        <th scope="col">{table.respondents}</th>
      </tr>
    </thead>
  );
}

function Row({ row, scene, choosable }: { row: FigureRow; scene: Scene; choosable: boolean }) {
  const { navigation, words } = useReader();
  const { value, interval, respondents, note } = cellText(row.cell, scene.indicator.kind, words);
  const figure = figureOf(row.cell);
  const chosen = choosable && scene.chosen?.key === row.key;
  return (
    <tr class={chosen ? 'rs-chosen' : undefined}>
      <th scope="row">
        {choosable ? (
          <button
            type="button"
            class="rs-row-key"
            aria-pressed={chosen}
            onClick={() => navigation.go({ place: chosen ? undefined : row.key })}
          >
            {row.name}
          </button>
        ) : (
          row.name
        )}
      </th>
      <td class="rs-value">
        {choosable && <Swatch paint={paintOf(row.cell, scene.show, scaleOf(scene.indicator))} />} {value}
        {figure && note && <span class="rs-unseen"> {note}</span>}
      </td>
      {figure ? (
        <>
          <td>{interval}</td>
          <FigureCells figure={figure} whole={row === scene.town} />
          <td>{respondents}</td>
        </>
      ) : (
        <td class="rs-word" colSpan={5}>
          {note}
        </td>
      )}
    </tr>
  );
}

/** `whole`: the municipality has no rest to be compared with. */
function FigureCells({ figure, whole }: { figure: FigureCell; whole: boolean }) {
  const { views } = useReader().words;
  const half = halfWidthOf(figure);
  const { versusRest, versusPrevious } = figure;
  return (
    <>
      <td>{half === undefined ? '' : views.half(String(half))}</td>
      <td class={versusRest && versusRest !== 'similar' ? undefined : 'rs-goal-quiet'}>
        {versusRest ? views.table[versusRest] : !whole && views.table.none}
      </td>
      <td class={versusPrevious?.significant ? undefined : 'rs-goal-quiet'}>
        {versusPrevious ? signed(versusPrevious.change) : views.overview.noChange}
        {versusPrevious && !versusPrevious.significant && `, ${views.overview.steady}`}
      </td>
    </>
  );
}
