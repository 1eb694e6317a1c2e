import type { AnswerProblem } from '../../surveys/language/answers.ts';
import type { Answer, Answers, Question } from '../../surveys/language/questionnaire.ts';
import type { VisibleSection } from '../../surveys/language/visibility.ts';
import { writtenQuestions } from '../../surveys/language/writtenAnswers.ts';
import { fill } from '../i18n/fill.ts';
import { describeProblem } from './describeProblem.ts';
import { fieldIds } from './fields/fieldIds.ts';
import { placePartKey } from './fields/placePartKey.ts';
import type { Words } from './InterviewContext.ts';

/** One line of the summary above a section. */
export interface Trouble {
  /** Id of the element it is about. */
  target: string;
  /** The question or item in the author's words. */
  question: string;
  /** What to do about it; nothing to add for a question that is merely open. */
  advice?: string;
}

/** Problems and gaps of a section as lines that lead to their places, in the order of the questions. */
export function listTroubles(
  { questions }: VisibleSection,
  problems: readonly AnswerProblem[],
  gaps: readonly string[],
  answers: Answers,
  words: Words,
): Trouble[] {
  return questions.flatMap((question) => [
    ...problems.flatMap((problem) => troubleWith(question, problem, answers, words) ?? []),
    ...gaps.flatMap((key) => {
      const asked = nameOf(question, key, words);
      return asked === undefined ? [] : [{ target: fieldIds(key).field, question: asked }];
    }),
  ]);
}

function troubleWith(
  question: Question,
  problem: AnswerProblem,
  answers: Answers,
  words: Words,
): Trouble | undefined {
  const written = writtenQuestions(question).find(({ key }) => key === problem.question);
  if (written) {
    // "Something else" alone may stand in more than one question.
    const trouble = troubleWith(written, problem, answers, words);
    const whole = nameOf(question, question.key, words);
    return trouble && { ...trouble, question: `${whole} – ${trouble.question}` };
  }
  const asked = nameOf(question, problem.question, words);
  if (asked === undefined) return undefined;
  if ((question.kind === 'places' || question.kind === 'routes') && problem.place !== undefined) {
    const part = question.each.find(({ key }) => key === problem.part);
    const place = fill(words.texts.places.mark, { number: problem.place + 1 });
    const target = part ? placePartKey(question, problem.place, part) : question.key;
    const advice = describeProblem(part ?? question, problem.code, undefined, words);
    return {
      target: fieldIds(target).field,
      question: `${place}: ${words.authored((part ?? question).text)}`,
      advice,
    };
  }
  const answer: Answer | undefined = answers[problem.question];
  const advice = describeProblem(question, problem.code, answer, words);
  return { target: fieldIds(problem.question).field, question: asked, advice };
}

/** The words of a question or of one of its items; undefined when the key is not among them. */
function nameOf(question: Question, key: string, { authored }: Words): string | undefined {
  if (question.kind === 'note') return undefined;
  if (question.kind !== 'matrix') return question.key === key ? authored(question.text) : undefined;
  const item = question.items.find((one) => one.key === key);
  return item && authored(item.text);
}
