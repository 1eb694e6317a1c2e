import type { Condition } from '../../language/questionnaire.ts';
import { readRelevance } from './readRelevance.ts';
import {
  type LssQuestion,
  placeOf,
  remarkExpressions,
  type Survey,
  withoutExpressions as tidy,
} from './survey.ts';

type Text = Record<string, string>;

/** What questions of every kind have. */
export interface Base {
  key: string;
  text: Text;
  help?: Text;
  required?: true;
  soft?: true;
  showIf?: Condition;
}

/** Key, text, help, condition and duty of a question; what is missing in a language is remarked. */
export function readBase(survey: Survey, question: LssQuestion): Base {
  const { code, text, help, row } = question;
  const showIf = readRelevance(survey, row.fields.relevance, placeOf(question, 'relevance'));
  remarkTexts(survey, question);
  return {
    key: survey.keys.make(code, 'q'),
    text: Object.keys(text).length > 0 ? tidy(text) : inLanguages(survey, { de: code, en: code }),
    ...(Object.keys(help).length > 0 && { help: tidy(help) }),
    ...(row.fields.mandatory === 'Y' && { required: true as const }),
    ...(row.fields.mandatory === 'S' && { soft: true as const }),
    ...(showIf && { showIf }),
  };
}

function remarkTexts(survey: Survey, question: LssQuestion): void {
  const { code, text } = question;
  const place = placeOf(question, 'question');
  remarkExpressions(survey.remarks, place, code, text);
  remarkExpressions(survey.remarks, { ...place, column: 'help' }, code, question.help);
  for (const row of question.subquestions)
    remarkExpressions(survey.remarks, placeOf(row, 'question'), `${code}, ${row.code}`, row.text);
  for (const answer of question.answers) {
    const at = { sheet: 'answers', row: answer.line, column: 'answer' };
    remarkExpressions(survey.remarks, at, `${code}, ${answer.code}`, answer.text);
  }
  for (const language of survey.languages.filter((tag) => text[tag] === undefined)) {
    survey.remarks.add(
      'decide',
      place,
      {
        de: `${code}: Der Text fehlt in der Sprache „${language}“.`,
        en: `${code}: the text is missing in "${language}".`,
      },
      { de: 'Ergänzen Sie ihn im Fragebogen.', en: 'Add it in the questionnaire.' },
    );
  }
}

/** The same words in each language of the survey, English where there are none. */
export function inLanguages({ languages }: Survey, words: Text): Text {
  return Object.fromEntries(languages.map((tag) => [tag, words[tag] ?? words.en ?? '']));
}
