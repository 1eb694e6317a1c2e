import { type Comparison, operatorOf, operatorsFor } from '../../../../surveys/language/operators.ts';
import type { Asked } from '../draft/asked.ts';
import type { Condition } from '../draft/body.ts';

/** An operator as it is offered: "answered" twice, for yes and for no. */
export type Offered = 'is' | 'isNot' | 'includes' | 'answered' | 'unanswered' | 'greater' | 'less';

export const isGroup = (
  condition: Condition,
): condition is Extract<Condition, { all: unknown } | { any: unknown }> =>
  'all' in condition || 'any' in condition;

export const partsOf = (group: Condition): readonly Condition[] =>
  'all' in group ? group.all : 'any' in group ? group.any : [group];

export const withParts = (group: Condition, parts: readonly Condition[]): Condition | undefined => {
  if (parts.length === 0) return undefined;
  return 'any' in group ? { any: parts } : { all: parts };
};

/** What can be asked of an answer. */
export function offeredFor({ kind, isItem }: Pick<Asked, 'kind' | 'isItem'>): Offered[] {
  const fitting = operatorsFor(kind, isItem);
  return fitting.flatMap((operator): Offered[] =>
    operator === 'answered' ? ['answered', 'unanswered'] : [operator],
  );
}

export const offeredOf = (comparison: Comparison): Offered =>
  'answered' in comparison && !comparison.answered ? 'unanswered' : operatorOf(comparison);

/** The first sensible comparison with a question: one that decides something. */
export function compareWith(
  question: Asked,
  offered = offeredFor(question)[0] ?? 'answered',
  value?: string | number,
): Comparison {
  const { key } = question;
  if (offered === 'answered' || offered === 'unanswered')
    return { question: key, answered: offered === 'answered' };
  const first = firstValue(question, offered);
  return { question: key, [offered]: value ?? first } as Comparison;
}

function firstValue({ kind, options, range }: Asked, offered: Offered): string | number | true {
  if (kind === 'consent') return true;
  if (range) return offered === 'less' ? range.to : range.from;
  return options[0]?.key ?? '';
}
