import type { AnswerProblem } from '../../surveys/language/answers.ts';
import { tidyText } from '../../surveys/language/checkAnswer.ts';
import type { Answer, Option, Question } from '../../surveys/language/questionnaire.ts';
import { placeCount } from '../../surveys/language/ranks.ts';
import { fill } from '../i18n/fill.ts';
import type { Words } from './InterviewContext.ts';

/** What is wrong with an answer and how to put it right, in one sentence for the person who gave it. */
export function describeProblem(
  question: Question,
  code: AnswerProblem['code'],
  answer: Answer | undefined,
  words: Words,
): string {
  const { errors } = words.texts;
  switch (code) {
    case 'required':
      return describeMissing(question, words);
    case 'tooMany':
      return describeTooMany(question, words);
    case 'exclusive':
      return fill(errors.exclusive, { option: exclusiveOption(question, answer, words) });
    case 'twice':
      return words.texts.kinds.twice;
    case 'notANumber':
      return errors.notANumber;
    case 'outOfRange':
      return fill(errors.outOfRange, boundsOf(question));
    case 'tooLong':
      return describeTooLong(question, answer, words);
    case 'badPlace':
      return words.texts.places.outside;
    case 'malformed':
    case 'unknownQuestion':
    case 'notAsked':
    case 'wrongKind':
    case 'unknownOption':
      return errors.unreadable;
  }
}

/** Names the way out ("no answer") where the question offers one. */
function describeMissing(question: Question, words: Words): string {
  const { errors } = words.texts;
  switch (question.kind) {
    case 'area':
      return withWayOut(errors.requiredArea, errors.requiredAreaOr, question.options, words);
    case 'single':
    case 'matrix':
      return withWayOut(errors.requiredOne, errors.requiredOneOr, question.options, words);
    case 'multiple':
      return withWayOut(errors.requiredSome, errors.requiredSomeOr, question.options, words);
    case 'ranking':
      return words.texts.kinds.requiredRanking;
    case 'scale':
      return fill(errors.requiredScale, { from: question.from, to: question.to });
    case 'number':
      return errors.requiredNumber;
    case 'text':
      return errors.requiredText;
    case 'consent':
      return errors.requiredConsent;
    case 'places':
    case 'routes':
      return errors.requiredPlace;
    case 'note':
      return errors.unreadable;
  }
}

function withWayOut(plain: string, naming: string, options: readonly Option[], words: Words): string {
  const way = options.find((option) => option.missing);
  return way ? fill(naming, { option: words.authored(way.text) }) : plain;
}

function describeTooMany(question: Question, { texts, plural }: Words): string {
  if (question.kind === 'places' || question.kind === 'routes') {
    return plural(texts.errors.tooManyPlaces, question.max, { max: question.max });
  }
  if (question.kind === 'ranking') {
    const max = placeCount(question);
    return plural(texts.kinds.tooManyRanked, max, { max });
  }
  const max = question.kind === 'multiple' ? (question.max ?? question.options.length) : 1;
  return plural(texts.errors.tooMany, max, { max });
}

function exclusiveOption(question: Question, answer: Answer | undefined, words: Words): string {
  if (question.kind !== 'multiple') return '';
  const ticked: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const alone = question.options.find((option) => option.exclusive && ticked.includes(option.key));
  return alone ? words.authored(alone.text) : '';
}

function boundsOf(question: Question): { min: number; max: number } {
  if (question.kind === 'number') return { min: question.min, max: question.max };
  return question.kind === 'scale' ? { min: question.from, max: question.to } : { min: 0, max: 0 };
}

function describeTooLong(question: Question, answer: Answer | undefined, { texts, plural }: Words): string {
  const longest = question.kind === 'text' ? question.maxLength : 0;
  const count = tidyText(String(answer ?? '')).length - longest;
  return plural(texts.errors.tooLong, count, { count });
}
