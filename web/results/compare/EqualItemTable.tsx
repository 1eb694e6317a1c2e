import { textIn } from '../../ui/textIn.ts';
import { cellText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { useReader } from '../state/Reader.ts';
import type { ComparedFigure, EqualItem } from './equalItems.ts';
import { IntervalMark } from './IntervalMark.tsx';

/** One item in all towns that asked it, each with its interval. The order is that of the references: no rank. */
export function EqualItemTable({ item }: { item: EqualItem }) {
  const { words } = useReader();
  const title = textIn(item.title, words.language) ?? item.key;
  const option = item.option && textIn(item.option, words.language);
  return (
    <table class="rs-table rs-equal">
      <caption>{option ? `${title}: ${option}` : title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.compare.town}</th>
          <th scope="col">
            <span class="rs-mark-ends">
              <span>0</span>
              <span>{item.kind === 'mean' ? words.table.points : words.table.percent}</span>
              <span>100</span>
            </span>
          </th>
          <th scope="col">{words.compare.valueAndInterval}</th>
        </tr>
      </thead>
      <tbody>
        {item.figures.map((figure) => (
          <TownRow key={figure.benchmark ?? ''} figure={figure} kind={item.kind} />
        ))}
      </tbody>
    </table>
  );
}

function TownRow({ figure, kind }: { figure: ComparedFigure; kind: EqualItem['kind'] }) {
  const { words } = useReader();
  const { town, wave, cell, benchmark } = figure;
  const { value, interval, note } = cellText(cell, kind, words);
  return (
    <tr>
      <th scope="row">
        {town} <span class="rs-equal-wave">{wave}</span>
      </th>
      <td>
        <IntervalMark cell={cell} isOwn={benchmark === undefined} />
      </td>
      <td>
        <span class="rs-value">{value}</span> {interval && `(${interval})`}
        {note && <span class={figureOf(cell) ? 'rs-unseen' : 'rs-word'}> {note}</span>}
      </td>
    </tr>
  );
}
