import type { NewResponse } from '../../db/queries/sealed/responses.ts';
import { type Column, columnsOf, encodeAnswers } from '../../surveys/language/columns.ts';
import type {
  Answers,
  MarkedQuestion,
  PlaceAnswer,
  Question,
  Questionnaire,
} from '../../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../../surveys/language/writtenAnswers.ts';

/**
 * Takes checked answers apart into what is stored separately: option numbers in the order of the columns, marked
 * places, free texts.
 *
 * @param answers must have passed checkAnswers
 */
export function splitAnswers(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Answers,
): Required<Pick<NewResponse, 'codes' | 'places' | 'texts'>> {
  return {
    codes: encodeAnswers(columnsOf(questionnaire), answers),
    places: markedQuestions(questionnaire).flatMap((question) => {
      const marks = placesIn(answers, question.key).map((mark) => encodeMark(question, mark));
      return marks.length > 0 ? [{ question: question.key, marks }] : [];
    }),
    texts: keptApart(questionnaire).inWords.flatMap((question) => {
      const text = answers[question];
      return typeof text === 'string' ? [{ question, text }] : [];
    }),
  };
}

interface KeptApart {
  marked: readonly MarkedQuestion[];
  /** Keys of what is answered in words. */
  inWords: readonly string[];
}

// The same for every response, and a frozen questionnaire does not change.
const apart = new WeakMap<Questionnaire['sections'], KeptApart>();

function keptApart({ sections }: Pick<Questionnaire, 'sections'>): KeptApart {
  const known = apart.get(sections);
  if (known) return known;
  const questions = sections.flatMap((section) => section.questions);
  const inWords = questions.flatMap((question) =>
    question.kind === 'text' ? [question.key] : writtenQuestions(question).map(({ key }) => key),
  );
  const found = { marked: questions.filter(isMarked), inWords };
  apart.set(sections, found);
  return found;
}

/** The questions that are answered with places. */
export const markedQuestions = (questionnaire: Pick<Questionnaire, 'sections'>): readonly MarkedQuestion[] =>
  keptApart(questionnaire).marked;

/** Whether a question is answered with places: any number of them, or one way through the town. */
const isMarked = (question: Question): question is MarkedQuestion =>
  question.kind === 'places' || question.kind === 'routes';

/** The marks of a places question, or the places of a route in their order. */
export function placesIn(answers: Answers, question: string): readonly PlaceAnswer[] {
  const answer = answers[question];
  return Array.isArray(answer) ? answer.filter(isPlace) : [];
}

const isPlace = (mark: unknown): mark is PlaceAnswer =>
  typeof mark === 'object' && mark !== null && ('cell' in mark || 'place' in mark);

// A question of a frozen questionnaire asks the same of every mark.
const partColumns = new WeakMap<MarkedQuestion, readonly Column[]>();

function columnsOfParts(question: MarkedQuestion): readonly Column[] {
  const known =
    partColumns.get(question) ?? columnsOf({ sections: [{ key: '', title: {}, questions: question.each }] });
  partColumns.set(question, known);
  return known;
}

function encodeMark(question: MarkedQuestion, mark: PlaceAnswer) {
  const codes = encodeAnswers(columnsOfParts(question), mark);
  return 'cell' in mark ? { cell: String(mark.cell), codes } : { place: String(mark.place), codes };
}
