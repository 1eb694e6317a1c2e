import type { OfferedBank } from '../../../../server/questionnaires/bank.ts';
import { indicatorOf, itemsOf, questionsOf } from './asked.ts';
import { type Body, type Condition, isUse, type Text } from './body.ts';

/** Something that rests on a question: it would lose its hold when the question goes. */
export interface Reference {
  from: 'question' | 'section' | 'indicator' | 'breakdown' | 'weighting' | 'text';
  key: string;
  text: Text;
}

/** Keys an answer to which a condition looks at. */
function keysIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(keysIn);
  if ('any' in condition) return condition.any.flatMap(keysIn);
  if ('not' in condition) return keysIn(condition.not);
  return [condition.question];
}

/** Everything in a draft that rests on one of these questions or rows, apart from the question itself. */
export function listReferences(body: Body, bank: OfferedBank, keys: readonly string[]): Reference[] {
  const isMeant = (key: string) => keys.includes(key.split('.')[0] ?? key);
  const rests = (condition: unknown) => keysIn(condition as Condition | undefined).some(isMeant);
  const found: Reference[] = [];
  for (const section of body.sections) {
    if (rests(section.showIf)) found.push({ from: 'section', key: section.key, text: section.title });
    for (const entry of section.questions) {
      for (const question of questionsOf(entry, bank)) {
        const { key, text } = question;
        if (keys.includes(key)) continue;
        if (rests(question.showIf) || (isUse(entry) && rests(entry.showIf)))
          found.push({ from: 'question', key, text });
        if (tells(question, isMeant)) found.push({ from: 'text', key, text });
      }
    }
  }
  for (const entry of body.indicators ?? []) {
    const indicator = indicatorOf(entry, bank);
    if (indicator && itemsOf(indicator).some(isMeant)) {
      found.push({ from: 'indicator', key: indicator.key, text: indicator.title });
    }
  }
  for (const [from, list] of [
    ['breakdown', body.breakdowns],
    ['weighting', body.weighting],
  ] as const) {
    for (const key of list ?? []) if (isMeant(key)) found.push({ from, key, text: {} });
  }
  return found;
}

/** Whether a text of the question repeats one of these answers: "{answer:victim|...}". */
function tells(question: unknown, isMeant: (key: string) => boolean): boolean {
  const written = JSON.stringify(question);
  return [...written.matchAll(/\{answer:([a-z0-9_.]+)\|/g)].some(([, name = '']) => isMeant(name));
}
