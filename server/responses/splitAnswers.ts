import type { NewResponse } from '../../db/queries/sealed/responses.ts';
import { columnsOf, encodeAnswers } from '../../surveys/language/columns.ts';
import type {
  Answers,
  PlaceAnswer,
  PlacesQuestion,
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
      const marks = question.kind === 'places' ? placesIn(answers, question.key) : [];
      return question.kind === 'places' && marks.length > 0
        ? [{ question: question.key, marks: marks.map((mark) => encodeMark(question, mark)) }]
        : [];
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

/** The marks of a places question. */
export function placesIn(answers: Answers, question: string): readonly PlaceAnswer[] {
  const answer = answers[question];
  return Array.isArray(answer) ? answer.filter(isPlace) : [];
}

const isPlace = (mark: unknown): mark is PlaceAnswer =>
  typeof mark === 'object' && mark !== null && ('cell' in mark || 'place' in mark);

function encodeMark({ each }: PlacesQuestion, mark: PlaceAnswer) {
  const codes = encodeAnswers(columnsOf({ sections: [{ key: '', title: {}, questions: each }] }), mark);
  return 'cell' in mark ? { cell: String(mark.cell), codes } : { place: String(mark.place), codes };
}
