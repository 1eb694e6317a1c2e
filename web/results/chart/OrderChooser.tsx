import { figureOf } from '../figures/figureOf.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';

/** By name unless the reader asks for an order by value; then it says that the order is not certain. */
export function OrderChooser({ rows }: { rows: readonly FigureRow[] }) {
  const { navigation, words } = useReader();
  const { order } = words.profile.chart;
  const { column } = navigation.view.value.sort;
  if (!rows.some(({ cell }) => figureOf(cell)?.versusRest)) return null;
  return (
    <div class="rs-chart-order">
      <nav class="rs-segments" aria-label={order.label}>
        <InnerLink
          change={{ sort: { column: 'name', direction: 'ascending' } }}
          current={column === 'name'}
          how="replace"
        >
          <span>{order.byName}</span>
        </InnerLink>
        <InnerLink
          change={{ sort: { column: 'value', direction: 'descending' } }}
          current={column === 'value'}
          how="replace"
        >
          <span>{order.byFinding}</span>
        </InnerLink>
      </nav>
      {column === 'value' && <p class="rs-further">{order.none}</p>}
    </div>
  );
}
