import type { OfferedBank } from '../../../../server/questionnaires/bank.ts';
import type { AuthoredQuestion } from '../draft/body.ts';

type Module = OfferedBank['modules'][number];

/** Modules with the questions in which every searched word occurs, in any language; all of them for no words. */
export function findInBank(
  bank: OfferedBank,
  searched: string,
): { module: Module; questions: AuthoredQuestion[] }[] {
  const words = searched.toLowerCase().split(/\s+/).filter(Boolean);
  return bank.modules
    .map((module) => ({ module, questions: module.questions.filter((one) => holds(module, one, words)) }))
    .filter(({ questions }) => questions.length > 0);
}

function holds(module: Module, question: AuthoredQuestion, words: readonly string[]): boolean {
  const items = question.kind === 'matrix' ? question.items.map(({ text }) => text) : [];
  const texts = [module.title, question.text, ...items].flatMap((text) => Object.values(text));
  const all = [question.key, ...texts].join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}
