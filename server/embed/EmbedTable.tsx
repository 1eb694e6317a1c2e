import { cellText } from '../../web/results/figures/cellText.ts';
import type { Scene } from '../../web/results/figures/composeScene.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import type { FigureRow } from '../../web/results/figures/sortRows.ts';
import type { Words } from '../../web/results/i18n/de.ts';

/** The same cells as the map, for whoever reads or hears a table; the whole municipality last. */
export function EmbedTable({ scene, title, words }: { scene: Scene; title: string; words: Words }) {
  const { kind } = scene.indicator;
  const whole = { ...scene.town, name: words.place.whole(scene.town.name) };
  return (
    <table>
      <caption class="em-unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.place}</th>
          <th scope="col">{kind === 'mean' ? words.table.points : words.table.percent}</th>
          <th scope="col">{words.table.interval}</th>
          <th scope="col">{words.table.respondents}</th>
        </tr>
      </thead>
      <tbody>
        {[...scene.rows, whole].map((row) => (
          <Row key={row.key} row={row} kind={kind} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, kind, words }: { row: FigureRow; kind: Scene['indicator']['kind']; words: Words }) {
  const { value, interval, respondents, note } = cellText(row.cell, kind, words);
  const hasFigure = figureOf(row.cell) !== undefined;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        {value}
        {hasFigure && note && <span class="em-unseen"> {note}</span>}
      </td>
      {hasFigure ? (
        <>
          <td>{interval}</td>
          <td>{respondents}</td>
        </>
      ) : (
        <td colSpan={2}>{note}</td>
      )}
    </tr>
  );
}
