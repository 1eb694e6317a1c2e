import { answerWidth, columnsOf } from '../surveys/language/columns.ts';
import type { Question, Questionnaire } from '../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../surveys/language/writtenAnswers.ts';
import type { Widths } from './schema.ts';

/** Sample, mode, stratum and weight before the answers: "0,2,9999,-1.2345678901234567e-100,". */
const headWidth = 40;
/** A longer row would not fit into one index page of 16 kB four times, and spill into overflow pages. */
const longestBody = 3_900;
/** UTF-8 needs at most four bytes for a character. */
const bytesPerCharacter = 4;
/** Key of a named place: at most 121 ASCII letters, in quotation marks. */
const longestPlaceKey = 123;
/** Of one mark beside its key and codes: "[1,", ",", "]" and the comma behind it; brackets of the codes are counted. */
const aroundMark = 4;

/**
 * The fixed length of every stored body of a wave, in bytes. Bodies are padded to it, so that nothing in the
 * file moves when one takes the place of another.
 *
 * @throws RangeError when the questionnaire is too long to be stored
 */
export function widthsOf(questionnaire: Questionnaire): Widths {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const widths: Widths = {
    response: headWidth + answerWidth(columnsOf(questionnaire)),
    questions: Object.fromEntries(questions.flatMap(questionWidth)),
  };
  for (const [name, width] of [
    ['questionnaire', widths.response],
    ...Object.entries(widths.questions),
  ] as const)
    if (Number(width) > longestBody)
      throw new RangeError(`${name} needs ${width} of ${longestBody} bytes a row`);
  return widths;
}

function questionWidth(question: Question): [string, number][] {
  const askedInWords = question.kind === 'text' ? [question] : writtenQuestions(question);
  if (question.kind !== 'places' && question.kind !== 'routes')
    return askedInWords.map(({ key, maxLength }) => [key, maxLength * bytesPerCharacter]);
  const each = answerWidth(columnsOf({ sections: [{ key: '', title: {}, questions: question.each }] }));
  return [[question.key, 2 + question.max * (longestPlaceKey + aroundMark + each)]];
}
