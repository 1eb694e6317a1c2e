import type { FigureGroup } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { FigureRow, SortOrder } from '../figures/sortRows.ts';
import type { Words } from '../i18n/de.ts';

type Rest = 'above' | 'below' | 'similar' | 'unknown';

const fromTop: readonly Rest[] = ['above', 'similar', 'below', 'unknown'];
const fromBottom: readonly Rest[] = ['below', 'similar', 'above', 'unknown'];

const restOf = ({ cell }: FigureRow): Rest => figureOf(cell)?.versusRest ?? 'unknown';

/**
 * Rows for a chart. By name they stand in one list; by value in groups that the release keeps apart, because the
 * order within a group may be chance: what does not differ from the rest of the town stands by name.
 */
export function rankGroups(
  rows: readonly FigureRow[],
  { column, direction }: SortOrder,
  words: Words,
): FigureGroup[] {
  const isCompared = rows.some((row) => restOf(row) !== 'unknown');
  if (column !== 'value' || !isCompared) return [{ key: 'all', name: '', rows }];
  const names = new Intl.Collator(words.language);
  return (direction === 'descending' ? fromTop : fromBottom)
    .map((rest) => {
      const members = rows.filter((row) => restOf(row) === rest);
      const isRanked = rest === 'above' || rest === 'below';
      return {
        key: rest,
        name: words.profile.chart.order[rest],
        rows: isRanked ? members : [...members].sort((a, b) => names.compare(a.name, b.name)),
      };
    })
    .filter((group) => group.rows.length > 0);
}
