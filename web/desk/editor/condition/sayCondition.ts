import { operatorOf } from '../../../../surveys/language/operators.ts';
import { fill } from '../../../i18n/fill.ts';
import type { EditorWords } from '../../i18n/editor.ts';
import type { Asked } from '../draft/asked.ts';
import type { Condition, Text } from '../draft/body.ts';

/** A condition as the sentence it says: „... wenn „Wurden Sie Opfer?“ ist „Ja“ und ...“. */
export function sayCondition(
  condition: Condition,
  asked: readonly Asked[],
  words: EditorWords['condition'],
  textOf: (text: Text | undefined) => string,
): string {
  const say = (part: Condition): string => sayCondition(part, asked, words, textOf);
  const within = (part: Condition): string => ('all' in part || 'any' in part ? `(${say(part)})` : say(part));
  if ('all' in condition) return condition.all.map(within).join(words.and);
  if ('any' in condition) return condition.any.map(within).join(words.or);
  if ('not' in condition) return fill(words.notThat, { condition: say(condition.not) });
  const question = asked.find(({ key }) => key === condition.question);
  const name = `„${textOf(question?.text) || condition.question}“`;
  const operator = operatorOf(condition);
  if ('answered' in condition) {
    return `${name} ${words.operators[condition.answered ? 'answered' : 'unanswered'] ?? ''}`;
  }
  const value = Object.entries(condition).find(([property]) => property === operator)?.[1];
  return `${name} ${words.operators[operator] ?? ''} ${sayValue(value, question, words, textOf)}`;
}

function sayValue(
  value: unknown,
  question: Asked | undefined,
  words: EditorWords['condition'],
  textOf: (text: Text | undefined) => string,
): string {
  if (typeof value === 'number') return String(value);
  if (value === true) return words.yes;
  const option = question?.options.find(({ key }) => key === value);
  return `„${textOf(option?.text) || String(value)}“`;
}
