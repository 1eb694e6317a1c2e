import type { Column } from '../../../surveys/language/columns.ts';
import type { LinkRule, Terms } from '../../disclosure/link.ts';
import type { ItemRules, LinkedItem } from './linkedItem.ts';

/**
 * An item with several answers a person: how many ticked each option. Everybody ticked something; an exclusive
 * option stands alone; a share over several options lies between the largest of them and their sum.
 */
export function tickRules({ column, own }: LinkedItem): ItemRules {
  const options = column.options.filter(({ missing }) => !missing);
  const all = options.map((_, count) => count);
  const alone = all.filter((count) => options[count]?.exclusive);
  const free = all.filter((count) => !options[count]?.exclusive);
  const base = own[0]?.table ?? 0;
  const rules = [
    ...free.map((count) => atMost([...ones(alone), [count, 1]], [[base, -1]])),
    atMost(ones(all, -1), [[base, 1]]),
    atMost([...ones(free), ...ones(alone, mostTicks(column))], [[base, -mostTicks(column)]]),
  ];
  for (const { table, indicator, option } of own) {
    const keys = indicator.kind === 'share' ? indicator.in : option === undefined ? [] : [option];
    const chosen = all.filter((count) => keys.includes(options[count]?.key ?? ''));
    rules.push(...shareRules(table, chosen, all, alone));
  }
  return { counts: options.length, rules, scores: new Map() };
}

const ones = (counts: readonly number[], coefficient = 1): Terms =>
  counts.map((count) => [count, coefficient] as const);

const atMost = (counts: Terms, weights: Terms, sums: Terms = []): LinkRule => ({
  counts,
  sums,
  weights,
  atMost: true,
});

function mostTicks({ question, options }: Column): number {
  return (question.kind === 'multiple' ? question.max : undefined) ?? options.length;
}

/** 100 · persons with one of the chosen options = Σ w y, in points. */
function shareRules(
  table: number,
  chosen: readonly number[],
  all: readonly number[],
  alone: readonly number[],
): LinkRule[] {
  const others = all.filter((count) => !chosen.includes(count));
  const inside = chosen.filter((count) => alone.includes(count));
  const outside = others.filter((count) => alone.includes(count));
  return [
    atMost(ones(chosen, -100), [], [[table, 1]]),
    atMost(ones(others, -100), [[table, 100]], [[table, -1]]),
    ...chosen
      .filter((count) => !alone.includes(count))
      .map((count) => atMost(ones([...inside, count], 100), [], [[table, -1]])),
    ...(chosen.every((count) => alone.includes(count)) ? [atMost(ones(inside, 100), [], [[table, -1]])] : []),
    atMost(ones(outside, 100), [[table, -100]], [[table, 1]]),
  ];
}
