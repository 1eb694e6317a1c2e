import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import type { LinkRule } from '../../disclosure/link.ts';
import { type ItemRules, itemsOf } from './linkedItem.ts';

interface PlacedItem extends ItemRules {
  /** Number of the item's first count in the link. */
  first: number;
}

/**
 * An indicator of m items, of which some have tables of their own. A person's score y is the mean of the items that
 * person answered, at most m, so Σ items / m <= y; and the same counted from the other end of the scale. Who answered
 * an item but too few of the others has no score y; there are at most as many as have none.
 */
export function meanRules(
  tables: readonly { indicator: Indicator }[],
  items: readonly PlacedItem[],
): LinkRule[] {
  return tables.flatMap(({ indicator }, table) => {
    const used = items.flatMap(({ scores, first }) => {
      const own = scores.get(table);
      return own
        ? [own.flatMap((score, i) => (Number.isNaN(score) ? [] : [[first + i, score] as const]))]
        : [];
    });
    if (used.length === 0) return [];
    const share = 1 / itemsOf(indicator).length;
    const strayed = 100 * share * used.length;
    const counts = (value: (score: number) => number) =>
      used.flat().flatMap(([count, score]) => {
        const coefficient = share * value(score);
        return coefficient === 0 ? [] : [[count, coefficient] as const];
      });
    const fromBelow: LinkRule = {
      counts: counts((score) => score),
      sums: [[table, -1]],
      weights: [[table, strayed]],
      everybody: -strayed,
      atMost: true,
    };
    const fromAbove: LinkRule = {
      counts: counts((score) => 100 - score),
      sums: [[table, 1]],
      weights: [[table, strayed - 100]],
      everybody: -strayed,
      atMost: true,
    };
    return [fromBelow, fromAbove];
  });
}
