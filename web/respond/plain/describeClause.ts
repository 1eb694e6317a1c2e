import type { Option, Question, Section } from '../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../surveys/language/visibility.ts';
import { fill } from '../../i18n/fill.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Words } from '../InterviewContext.ts';
import type { Clause } from './conditionClauses.ts';

/** A statement about an earlier question as a sentence, in the words that question and its answers have. */
export function describeClause(
  clause: Clause,
  sections: readonly Section[],
  words: Words,
  texts: Texts['plainForm'],
): string {
  const asked = sections
    .flatMap((section) => section.questions)
    .find((question) => answerKeys(question).includes(clause.question));
  const question = asked ? nameOf(asked, clause.question, words) : clause.question;
  switch (clause.says) {
    case 'chose':
    case 'didNotChoose':
    case 'choseOther': {
      const names = clause.answers.map((key) => fill(texts.quoted, { text: answerName(asked, key, words) }));
      const answers = new Intl.ListFormat(words.texts.locale, { type: 'disjunction' }).format(names);
      return fill(texts[clause.says], { question, answers });
    }
    case 'more':
    case 'notMore':
    case 'less':
    case 'notLess':
      return fill(texts[clause.says], { question, value: clause.value });
    case 'ticked':
    case 'didNotTick':
    case 'answered':
    case 'didNotAnswer':
      return fill(texts[clause.says], { question });
  }
}

/** An item says little without what is asked of all items alike. */
function nameOf(question: Question, key: string, { authored }: Words): string {
  if (question.kind === 'note') return '';
  const item = question.kind === 'matrix' ? question.items.find((one) => one.key === key) : undefined;
  return item ? `${authored(question.text)} – ${authored(item.text)}` : authored(question.text);
}

function answerName(question: Question | undefined, key: string, { authored }: Words): string {
  const options: readonly Option[] = question && 'options' in question ? question.options : [];
  const option = options.find((one) => one.key === key);
  return option ? authored(option.text) : key;
}
