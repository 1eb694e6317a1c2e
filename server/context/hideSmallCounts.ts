import type { ContextRow } from '../../db/queries/context.ts';

export type CountStatus = 'shown' | 'under' | 'protected';
type Counted = Pick<ContextRow, 'area' | 'count' | 'minimum'>;

/**
 * Which counts of a layer and year may be shown. A count of 1 to `minimum` - 1 may not; nor may those that would tell
 * it by subtraction. Where the municipality's count is there, one more area is held back: the smallest that leaves
 * every hidden count the whole range from 1 to `minimum` - 1. Where no area does, the municipality's count is.
 *
 * Guards one layer in one year; layers that contain each other can be subtracted and are for their owner to guard.
 */
export function hideSmallCounts(rows: readonly Counted[]): Map<string, CountStatus> {
  const status = new Map<string, CountStatus>(rows.map(({ area }) => [area, 'shown']));
  const small = rows.filter(({ count, minimum }) => count > 0 && count < minimum);
  for (const { area } of small) status.set(area, 'under');
  const total = rows.find(({ area }) => area === '');
  const hidden = small.filter(({ area }) => area !== '');
  if (!total || hidden.length === 0) return status;
  const partner = findPartner(rows, hidden, total.minimum);
  if (status.get('') === 'shown') status.set(partner?.area ?? '', 'protected');
  return status;
}

function findPartner(
  rows: readonly Counted[],
  hidden: readonly Counted[],
  minimum: number,
): Counted | undefined {
  const sum = hidden.reduce((cases, { count }) => cases + count, 0);
  // The partner counts `minimum` or more, the others at least 1: what is left for one must reach `minimum` - 1.
  const needed = 2 * minimum + hidden.length - 2;
  return rows
    .filter(({ area, count }) => area !== '' && count >= minimum && sum + count >= needed)
    .toSorted((a, b) => a.count - b.count)[0];
}
