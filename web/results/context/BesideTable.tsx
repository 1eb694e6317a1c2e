import { cellText } from '../figures/cellText.ts';
import { figureOf } from '../figures/figureOf.ts';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import type { Beside, BesideRow } from './composeQuadrant.ts';
import { type OrderColumn, orderRows, printOrder, type RowOrder, readOrder } from './orderRows.ts';
import { rateText, readingText } from './rateText.ts';

export interface BesideTableProps {
  beside: Beside;
  caption: string;
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/** The same as the picture, and the areas that are not drawn, in any order; by keyboard and for screen readers. */
export function BesideTable({ beside, caption, chosen, onChoose }: BesideTableProps) {
  const { navigation, words } = useReader();
  const order = readOrder(navigation.view.value.order);
  const rows = orderRows(beside.rows, order, words.language);
  const onSort = (next: RowOrder) => navigation.go({ order: printOrder(next) }, 'replace');
  return (
    <div class="rs-table-block">
      <table class="rs-table rs-beside">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <Heading column="name" label={words.page.areas} order={order} onSort={onSort} />
            <Heading column="rate" label={words.context.crime.rate} order={order} onSort={onSort} />
            <Heading column="value" label={words.table.points} order={order} onSort={onSort} />
            <Heading column="reading" label={words.context.crime.reading} order={order} onSort={onSort} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} beside={beside} isChosen={row.key === chosen} onChoose={onChoose} />
          ))}
        </tbody>
        <tbody class="rs-last">
          <Row row={beside.town} beside={beside} isChosen={false} />
        </tbody>
      </table>
      <SignKey cells={beside.rows.map(({ cell }) => cell)} />
    </div>
  );
}

interface HeadingProps {
  column: OrderColumn;
  label: string;
  order: RowOrder;
  onSort: (order: RowOrder) => void;
}

function Heading({ column, label, order, onSort }: HeadingProps) {
  const active = order.column === column;
  const first = column === 'rate' || column === 'value';
  return (
    <th scope="col" aria-sort={active ? (order.falling ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="rs-sort"
        onClick={() => onSort({ column, falling: active ? !order.falling : first })}
      >
        {label}
      </button>
    </th>
  );
}

interface RowProps {
  row: BesideRow;
  beside: Beside;
  isChosen: boolean;
  onChoose?: (key: string) => void;
}

function Row({ row, beside, isChosen, onChoose }: RowProps) {
  const { words } = useReader();
  const rate = rateText(row.recorded, beside.layer.minimum, words);
  const reading = row.reading && readingText(row.reading, beside.indicator, words);
  const { value, interval, note } = cellText(row.cell, beside.indicator.kind, words);
  return (
    <tr class={isChosen ? 'rs-chosen' : undefined}>
      <th scope="row">
        {onChoose ? (
          <button type="button" class="rs-row-key" aria-pressed={isChosen} onClick={() => onChoose(row.key)}>
            {row.name}
          </button>
        ) : (
          row.name
        )}
        {reading && <span class="rs-range rs-narrow">{reading}</span>}
      </th>
      <td class={rate.interval ? undefined : 'rs-word'}>
        {rate.interval ? <b>{rate.value}</b> : rate.value}
        {rate.interval && <span class="rs-range">{rate.interval}</span>}
        {rate.few && <span class="rs-range">{words.context.crime.few}</span>}
      </td>
      <td>
        <b>{value}</b>
        {interval && <span class="rs-range">{interval}</span>}
        {note && <span class={figureOf(row.cell) ? 'rs-unseen' : 'rs-range'}> {note}</span>}
      </td>
      <td class="rs-word">{reading}</td>
    </tr>
  );
}
