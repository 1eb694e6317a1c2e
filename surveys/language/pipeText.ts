import type { Answer, Answers, Option, Question, Questionnaire } from './questionnaire.ts';
import { placeCount, rankKey } from './ranks.ts';
import { answerKeys, visibleAnswers } from './visibility.ts';

/** "{answer:victim|such an offence}": the question whose answer is told, and the words where there is none. */
export interface Pipe {
  question: string;
  fallback: string;
}

type Asked = Pick<Questionnaire, 'sections'>;

const written = /\{answer:([a-z][a-z0-9_]*(?:\.\d+)?)\|([^{}|]+)\}/g;

/** Whether a text tells an earlier answer at all. */
export const hasPipe = (text: string): boolean => text.includes('{answer:');

/** The earlier answers a text tells. */
export function pipesIn(text: string): Pipe[] {
  return [...text.matchAll(written)].map(([, question = '', fallback = '']) => ({ question, fallback }));
}

/**
 * A text with the earlier answers it tells, in the resident's language. Where there is no answer, or one that says
 * nothing in a sentence ("no answer", "other"), stand the author's own words; so they do wherever answers are not
 * at hand: on paper, and on a page without JavaScript. What a person wrote comes back as it was, never as markup.
 *
 * @param answers all that were given; those to hidden questions are not told
 */
export function pipeText(text: string, answers: Answers, questionnaire: Asked, language: string): string {
  if (!hasPipe(text)) return text;
  const seen = visibleAnswers(questionnaire, answers);
  return fillPipes(text, seen, pipeable(questionnaire), language);
}

function fillPipes(
  text: string,
  answers: Answers,
  questions: ReadonlyMap<string, Question>,
  language: string,
): string {
  const tell = ({ text: texts }: Option) => fillPipes(textOf(texts, language), answers, questions, language);
  return text.replace(written, (_, name: string, fallback: string) => {
    const question = questions.get(name);
    return (question && wordsFor(question, name, answers, tell, language)) || fallback;
  });
}

/** Questions, items and places of a ranking by the name a text tells their answer under. */
export function pipeable({ sections }: Asked): Map<string, Question> {
  const questions = sections.flatMap((section) => section.questions);
  return new Map(
    questions.flatMap((question) => pipeNames(question).map((name) => [name, question] as const)),
  );
}

/** Names under which the answer to a question can be told; none for kinds without words of their own. */
export function pipeNames(question: Question): string[] {
  switch (question.kind) {
    case 'note':
    case 'consent':
    case 'places':
    case 'routes':
      return [];
    case 'ranking':
      return Array.from({ length: placeCount(question) }, (_, place) => rankKey(question.key, place + 1));
    default:
      return answerKeys(question);
  }
}

function wordsFor(
  question: Question,
  name: string,
  answers: Answers,
  tell: (option: Option) => string,
  language: string,
): string | undefined {
  switch (question.kind) {
    case 'area':
    case 'single':
    case 'matrix':
      return tellOptions(question.options, [answers[name]], tell, language);
    case 'multiple':
      return tellOptions(question.options, listOf(answers[name]), tell, language);
    case 'ranking': {
      const place = Number(name.slice(question.key.length + 1));
      return tellOptions(question.options, [listOf(answers[question.key])[place - 1]], tell, language);
    }
    case 'scale':
    case 'number':
    case 'text':
      return answers[name] === undefined ? undefined : String(answers[name]);
    case 'consent':
    case 'places':
    case 'routes':
    case 'note':
      return undefined;
  }
}

/** "A, B and C", without what says nothing in a sentence. */
function tellOptions(
  options: readonly Option[],
  chosen: readonly unknown[],
  tell: (option: Option) => string,
  language: string,
): string | undefined {
  const named = options.filter(({ key, missing, write }) => chosen.includes(key) && !missing && !write);
  const words = named.map(tell);
  // A phone too old for lists of words still tells a single answer.
  return words.length > 1 ? new Intl.ListFormat(language).format(words) : words[0];
}

const listOf = (answer: Answer | undefined): readonly unknown[] => (Array.isArray(answer) ? answer : []);

const textOf = (texts: Option['text'], language: string): string =>
  texts[language] ?? Object.values(texts)[0] ?? '';
