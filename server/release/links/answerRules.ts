import { scorerOf, scoreTable } from '../../../surveys/language/scoring.ts';
import type { LinkRule } from '../../disclosure/link.ts';
import type { ItemRules, LinkedItem } from './linkedItem.ts';

/**
 * An item with one answer a person: whatever its tables say comes from how many gave each answer. Answers that mean
 * the same to every table share a count.
 */
export function answerRules(item: LinkedItem): ItemRules {
  const { own, means, column } = item;
  const tables = own.map(({ indicator, option }) => scoresByCode(item, indicator, option));
  const meanTables = means.map(() => scoreTable(column));
  const kinds = new Map<string, number[]>();
  for (let code = 0; code <= column.max; code++) {
    const scores = [...tables, ...meanTables].map((table) => table[code] ?? Number.NaN);
    if (scores.some((score) => !Number.isNaN(score))) kinds.set(JSON.stringify(scores), scores);
  }
  const answers = [...kinds.values()];
  const direct = chooseOne(item, answers);
  if (direct) return { counts: 0, rules: [direct], scores: new Map() };
  const scoreOf = (table: number) => answers.map((scores) => scores[table] ?? Number.NaN);
  const rules = own.flatMap(({ table }, i) => tableRules(table, scoreOf(i)));
  if (own.length === 0) rules.push(atMostEverybody(answers.length));
  return {
    counts: answers.length,
    rules,
    scores: new Map(means.map(({ table }, i) => [table, scoreOf(own.length + i)])),
  };
}

/** Score by code in points, NaN for missing. */
function scoresByCode(
  { column }: LinkedItem,
  indicator: LinkedItem['own'][number]['indicator'],
  option?: string,
) {
  if (indicator.kind === 'mean') return scoreTable(column);
  const [part] = scorerOf(indicator, [column], option).parts;
  return (part?.table ?? new Float64Array(0)).map((share) => 100 * share);
}

/** Nothing but the options of one item: their shares add up to everybody, which needs no counts. */
function chooseOne({ own, means }: LinkedItem, answers: readonly number[][]): LinkRule | undefined {
  const isUnit = (scores: readonly number[]) =>
    scores.every((score) => score === 0 || score === 100) &&
    scores.filter((score) => score === 100).length === 1;
  const first = own[0];
  if (!first || means.length > 0 || answers.length !== own.length || !answers.every(isUnit)) return undefined;
  return { counts: [], sums: own.map(({ table }) => [table, 1] as const), weights: [[first.table, -100]] };
}

function tableRules(table: number, scores: readonly number[]): LinkRule[] {
  const valid = scores.flatMap((score, count) => (Number.isNaN(score) ? [] : [[count, score] as const]));
  return [
    { counts: valid.filter(([, score]) => score !== 0), sums: [[table, -1]], weights: [] },
    { counts: valid.map(([count]) => [count, 1] as const), sums: [], weights: [[table, -1]] },
  ];
}

/** No table says how many answered the item: not more than there were. */
function atMostEverybody(counts: number): LinkRule {
  return {
    counts: Array.from({ length: counts }, (_, count) => [count, 1] as const),
    sums: [],
    weights: [],
    everybody: -1,
    atMost: true,
  };
}
