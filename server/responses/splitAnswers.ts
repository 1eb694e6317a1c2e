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
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  return {
    codes: encodeAnswers(columnsOf(questionnaire), answers),
    places: questions.flatMap((question) => {
      if (!isMarked(question)) return [];
      const marks = placesIn(answers, question.key).map((mark) => encodeMark(question, mark));
      return marks.length > 0 ? [{ question: question.key, marks }] : [];
    }),
    texts: questions.flatMap((question) => {
      const askedInWords = question.kind === 'text' ? [question] : writtenQuestions(question);
      return askedInWords.flatMap(({ key }) => {
        const text = answers[key];
        return typeof text === 'string' ? [{ question: key, text }] : [];
      });
    }),
  };
}

/** Whether a question is answered with places: any number of them, or one way through the town. */
export const isMarked = (question: Question): question is MarkedQuestion =>
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
