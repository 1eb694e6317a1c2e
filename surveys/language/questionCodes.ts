import type { Option, Question, Questionnaire } from './questionnaire.ts';
import { writtenQuestions } from './writtenAnswers.ts';

type AskedQuestion = Exclude<Question, { kind: 'note' }>;

/** What a condition or a data-entry key needs to know about a code. */
export interface Coded {
  code: string;
  question: AskedQuestion;
  options: readonly Option[];
}

/**
 * Short codes for everything a form asks, by question or item key: a letter for the section, a number for the question
 * in it, another for the row of a matrix, a "w" for words beside an option ("A3", "C2.4", "A3w1"). The frozen questionnaire never changes, so neither do they.
 */
export function codeQuestions({ sections }: Pick<Questionnaire, 'sections'>): ReadonlyMap<string, Coded> {
  const codes = new Map<string, Coded>();
  for (const [at, { questions }] of sections.entries()) {
    const asked = questions.filter((question): question is AskedQuestion => question.kind !== 'note');
    for (const [position, question] of asked.entries()) {
      const code = `${sectionLetter(at)}${position + 1}`;
      const options = 'options' in question ? question.options : [];
      codes.set(question.key, { code, question, options });
      for (const [box, words] of writtenQuestions(question).entries()) {
        codes.set(words.key, { code: `${code}w${box + 1}`, question: words, options: [] });
      }
      if (question.kind !== 'matrix') continue;
      for (const [row, item] of question.items.entries()) {
        codes.set(item.key, { code: `${code}.${row + 1}`, question, options });
      }
    }
  }
  return codes;
}

/** A to Z, then AA, AB ... */
export function sectionLetter(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : sectionLetter(Math.floor(position / 26) - 1) + letter;
}

/** The questions about each place: a, b, c. */
export function partLetter(position: number): string {
  return String.fromCharCode(97 + position);
}
