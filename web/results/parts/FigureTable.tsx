import { Fragment } from 'preact';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { cellText } from '../figures/cellText.ts';
import type { FigureGroup } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { FigureRow, SortOrder } from '../figures/sortRows.ts';
import { useReader } from '../state/Reader.ts';
import { SignKey } from './SignKey.tsx';
import { SortableHeading } from './SortableHeading.tsx';

export interface FigureTableProps {
  caption: string;
  /** What the rows are: places, groups or answers. */
  firstColumn: string;
  kind: ReleasedIndicator['kind'];
  groups: readonly FigureGroup[];
  /** Stands apart at the end: the whole municipality. */
  last?: FigureRow;
  chosen?: string | undefined;
  onChoose?: (key: string) => void;
  sort?: SortOrder;
  onSort?: (sort: SortOrder) => void;
}

/** The figures of a map or chart. Where nothing may be shown stands a sign and its word, nothing else. */
export function FigureTable(props: FigureTableProps) {
  const { caption, kind, groups, last } = props;
  const rows = [...groups.flatMap((group) => group.rows), ...(last ? [last] : [])];
  const withIntervals = rows.some(({ cell }) => figureOf(cell)?.low !== undefined);
  return (
    <div class="rs-table-block">
      <table class="rs-table">
        <caption>{caption}</caption>
        <Head {...props} withIntervals={withIntervals} />
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.name && (
              <tr class="rs-group">
                <th scope="rowgroup" colSpan={withIntervals ? 4 : 3}>
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} {...props} row={row} withIntervals={withIntervals} />
            ))}
          </tbody>
        ))}
        {last && (
          <tbody class="rs-last">
            <Row kind={kind} row={last} withIntervals={withIntervals} />
          </tbody>
        )}
      </table>
      <SignKey cells={rows.map(({ cell }) => cell)} />
    </div>
  );
}

function Head({
  firstColumn,
  kind,
  sort,
  onSort,
  withIntervals,
}: FigureTableProps & { withIntervals: boolean }) {
  const { table } = useReader().words;
  const value = kind === 'mean' ? table.points : table.percent;
  return (
    <thead>
      <tr>
        <SortableHeading column="name" label={firstColumn} sort={sort} onSort={onSort} />
        <SortableHeading column="value" label={value} sort={sort} onSort={onSort} />
        {withIntervals && <th scope="col">{table.interval}</th>}
        <th scope="col">{table.respondents}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  row: FigureRow;
  kind: ReleasedIndicator['kind'];
  withIntervals: boolean;
  chosen?: string | undefined;
  onChoose?: (key: string) => void;
}

function Row({ row, kind, withIntervals, chosen, onChoose }: RowProps) {
  const { words } = useReader();
  const { value, interval, respondents, note } = cellText(row.cell, kind, words);
  const hasFigure = figureOf(row.cell) !== undefined;
  const isChosen = onChoose !== undefined && chosen === row.key;
  return (
    <tr class={isChosen ? 'rs-chosen' : undefined}>
      <th scope="row">
        {onChoose ? (
          <button type="button" class="rs-row-key" aria-pressed={isChosen} onClick={() => onChoose(row.key)}>
            <Name name={row.name} />
          </button>
        ) : (
          <Name name={row.name} />
        )}
      </th>
      <td class="rs-value">
        {value}
        {hasFigure && note && <span class="rs-unseen"> {note}</span>}
      </td>
      {hasFigure ? (
        <>
          {withIntervals && <td>{interval}</td>}
          <td>{respondents}</td>
        </>
      ) : (
        <td class="rs-word" colSpan={withIntervals ? 2 : 1}>
          {note}
        </td>
      )}
    </tr>
  );
}

/** Names of areas that were joined ("Seevorstadt-Ost/Großer Garten") may break after the stroke. */
function Name({ name }: { name: string }) {
  const parts = name.split('/');
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && <wbr />}
          {at < parts.length - 1 ? `${part}/` : part}
        </Fragment>
      ))}
    </>
  );
}
