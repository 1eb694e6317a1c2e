import type { Column } from '../../../surveys/language/columns.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import { sharesOptions } from '../../../surveys/language/scoring.ts';
import type { Link, LinkRule, TableName } from '../../disclosure/link.ts';
import { answerRules } from './answerRules.ts';
import { itemsOf } from './linkedItem.ts';
import { meanRules } from './meanRules.ts';
import { tickRules } from './tickRules.ts';

/**
 * What the tables of a questionnaire tell of each other (method.md section 5c: the audit runs jointly over all
 * indicators that share an item). Indicators hang together when they rest on one item, directly or by way of others.
 */
export function linkIndicators(indicators: readonly Indicator[], columns: readonly Column[]): Link[] {
  return groupByItems(indicators).flatMap((group) => linkGroup(group, columns) ?? []);
}

function groupByItems(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const items = new Set(itemsOf(indicator));
    const sharing = groups.filter((group) =>
      group.some((one) => itemsOf(one).some((item) => items.has(item))),
    );
    for (const group of sharing) groups.splice(groups.indexOf(group), 1);
    groups.push([...sharing.flat(), indicator]);
  }
  return groups;
}

function linkGroup(indicators: readonly Indicator[], columns: readonly Column[]): Link | undefined {
  const tables = indicators.flatMap((indicator) => tablesOf(indicator, columns));
  if (tables.length < 2) return undefined;
  const names = tables.map(({ name }) => name);
  const items = [...new Set(indicators.flatMap(itemsOf))];
  const uses = items.map((key) => {
    const column = columns.find((one) => one.key === key);
    if (!column) throw new RangeError(`there is no column ${key}`);
    const using = tables.flatMap((one, table) =>
      itemsOf(one.indicator).includes(key) ? [{ ...one, table }] : [],
    );
    const isOwn = ({ indicator }: { indicator: Indicator }) => itemsOf(indicator).length === 1;
    return { column, own: using.filter(isOwn), means: using.filter((one) => !isOwn(one)) };
  });
  const linked = uses.filter(({ own, means }) => own.length + means.length > 1);
  const rulesOf = linked.map((item) =>
    item.column.kind === 'choices' ? tickRules(item) : answerRules(item),
  );
  let counts = 0;
  const placed = rulesOf.map((one) => {
    const first = counts;
    counts += one.counts;
    return { ...one, first, rules: one.rules.map((rule) => moveCounts(rule, first)) };
  });
  const rules = [...placed.flatMap((one) => one.rules), ...meanRules(tables, placed)];
  return { tables: names, counts, rules };
}

function tablesOf(
  indicator: Indicator,
  columns: readonly Column[],
): { name: TableName; indicator: Indicator; option?: string }[] {
  if (indicator.kind !== 'shares') return [{ name: { indicator: indicator.key }, indicator }];
  return sharesOptions(indicator, columns).map(({ key }) => ({
    name: { indicator: indicator.key, option: key },
    indicator,
    option: key,
  }));
}

const moveCounts = (rule: LinkRule, by: number): LinkRule => ({
  ...rule,
  counts: rule.counts.map(([count, coefficient]) => [count + by, coefficient] as const),
});
