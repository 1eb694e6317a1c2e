import type { Body, Condition, Entry, OwnIndicator } from './body.ts';

/**
 * A question or row under another key, and everything that names it with it: conditions, indicators, breakdowns,
 * weighting and answers told in texts. Questions of the bank keep their keys.
 */
export function renameKey(body: Body, before: string, after: string): Body {
  const name = (key: string): string => {
    const [head, ...tail] = key.split('.');
    return head === before ? [after, ...tail].join('.') : key;
  };
  return {
    ...retold(body, before, after),
    sections: body.sections.map((section) => ({
      ...retold(section, before, after),
      ...(section.showIf !== undefined && { showIf: renameIn(section.showIf as Condition, name) }),
      questions: section.questions.map((entry) => renameEntry(retold(entry, before, after), before, name)),
    })),
    indicators: (body.indicators ?? []).map((entry) =>
      'use' in entry ? entry : renameIndicator(entry, name),
    ),
    breakdowns: (body.breakdowns ?? []).map(name),
    weighting: (body.weighting ?? []).map(name),
  };
}

function renameEntry(entry: Entry, before: string, name: (key: string) => string): Entry {
  const showIf = entry.showIf !== undefined && { showIf: renameIn(entry.showIf as Condition, name) };
  if ('use' in entry) return { ...entry, ...showIf };
  const own = entry.key === before ? { key: name(before) } : {};
  if (entry.kind !== 'matrix') return { ...entry, ...own, ...showIf };
  const items = entry.items.map((item) => (item.key === before ? { ...item, key: name(before) } : item));
  return { ...entry, ...own, ...showIf, items };
}

const renameIndicator = (indicator: OwnIndicator, name: (key: string) => string): OwnIndicator =>
  indicator.kind === 'mean'
    ? { ...indicator, items: indicator.items.map(name) }
    : { ...indicator, item: name(indicator.item) };

function renameIn(condition: Condition, name: (key: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => renameIn(part, name)) };
  if ('any' in condition) return { any: condition.any.map((part) => renameIn(part, name)) };
  if ('not' in condition) return { not: renameIn(condition.not, name) };
  return { ...condition, question: name(condition.question) };
}

/** Answers told in texts: "{answer:victim|...}" and "{answer:victim.other|...}". */
function retold<T>(value: T, before: string, after: string): T {
  const written = JSON.stringify(value);
  const pattern = new RegExp(`\\{answer:${before}(?=[.|])`, 'g');
  return pattern.test(written) ? JSON.parse(written.replace(pattern, `{answer:${after}`)) : value;
}

/** An answer of a question under another key, in conditions and shares too. @param rows keys its answers stand under */
export function renameOption(body: Body, rows: readonly string[], before: string, after: string): Body {
  const inCondition = (condition: Condition): Condition => {
    if ('all' in condition) return { all: condition.all.map(inCondition) };
    if ('any' in condition) return { any: condition.any.map(inCondition) };
    if ('not' in condition) return { not: inCondition(condition.not) };
    if (!rows.includes(condition.question)) return condition;
    const swap = (value: unknown) => (value === before ? after : value);
    if ('is' in condition) return { ...condition, is: swap(condition.is) as string };
    if ('isNot' in condition) return { ...condition, isNot: swap(condition.isNot) as string };
    return 'includes' in condition
      ? { ...condition, includes: swap(condition.includes) as string }
      : condition;
  };
  const follow = <T extends { showIf?: unknown }>(owner: T): T =>
    owner.showIf === undefined ? owner : { ...owner, showIf: inCondition(owner.showIf as Condition) };
  return {
    ...body,
    sections: body.sections.map((section) => ({
      ...follow(section),
      questions: section.questions.map(follow),
    })),
    indicators: (body.indicators ?? []).map((entry) =>
      'use' in entry || entry.kind !== 'share' || !rows.includes(entry.item)
        ? entry
        : { ...entry, in: entry.in.map((key) => (key === before ? after : key)) },
    ),
  };
}
