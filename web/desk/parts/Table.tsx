import type { ComponentChildren } from 'preact';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { tableRoles } from './tableRoles.ts';

export interface Column<Row> {
  title: string;
  /** What stands in the cell; the first column names the row. */
  cell: (row: Row) => ComponentChildren;
  isNumber?: boolean;
  /** Buttons and links: on a card they stand at its end, without the column's name. */
  isAction?: boolean;
  /** The first column is a mere number or day: its name stands before it at the head of the card. */
  isNamed?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Said in place of an empty table. */
  empty: string;
  /**
   * On a phone: each row a card, or the table as it is, which a few short columns fit into, or one to scroll sideways,
   * for a grid that is read across and down. Otherwise two columns stay a table and more become cards.
   */
  narrow?: 'cards' | 'table' | 'scroll';
  /** A row that sums up those above it. */
  isTogether?: (row: Row) => boolean;
}

/** Rows with words. Where a narrow screen has to scroll it sideways, it does so by touch and by key. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, empty, isTogether } = props;
  const { narrow = columns.length > 2 ? 'cards' : 'table' } = props;
  const block = useScrollStop();
  if (rows.length === 0) return <p class="table__empty">{empty}</p>;
  return (
    <section class={`table table--${narrow}`} aria-label={caption} ref={block}>
      <table {...tableRoles.table}>
        <caption class="sr-only">{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {columns.map((column) => (
              <th key={column.title} {...tableRoles.columnHeader} class={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              {...tableRoles.row}
              class={isTogether?.(row) ? 'table__together' : undefined}
            >
              {columns.map((column, at) => (
                <Cell key={column.title} column={column} row={row} isFirst={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  isFirst: boolean;
}

function Cell<Row>({ column, row, isFirst }: CellProps<Row>) {
  const { title, cell, isAction, isNamed } = column;
  if (isFirst)
    return (
      <th {...tableRoles.rowHeader} data-name={isNamed ? title : undefined}>
        {cell(row)}
      </th>
    );
  const content = cell(row);
  const isEmpty = content === '' || content === null || content === undefined || content === false;
  return (
    <td {...tableRoles.cell} class={classOf(column, isEmpty)} data-name={isAction ? undefined : title}>
      {content}
    </td>
  );
}

/** Nothing to say in a cell is a gap in a table, and no line on a card. */
function classOf<Row>({ isNumber, isAction }: Column<Row>, isEmpty = false): string | undefined {
  const names = [
    isNumber && 'table__number',
    isAction && 'table__action',
    isEmpty && 'table__nothing',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
