import type {
  Indicator,
  Option,
  Question,
  Questionnaire,
  RichText,
  Text,
} from '../language/questionnaire.ts';

/** A text, and the object and property it belongs to; "results": no resident sees it. */
export type Spoken = [owner: object, property: string, text: Text | RichText, readers?: 'results'];

/** Every text of a questionnaire with the object and property it belongs to. */
export function* listTexts(questionnaire: Questionnaire): Generator<Spoken> {
  yield* textsOf(questionnaire, ['title', questionnaire.title]);
  if (Object.keys(questionnaire.purpose).length > 0) yield [questionnaire, 'purpose', questionnaire.purpose];
  for (const section of questionnaire.sections) {
    yield* textsOf(section, ['title', section.title], ['intro', section.intro]);
    for (const question of section.questions) yield* listQuestionTexts(question);
  }
  for (const indicator of questionnaire.indicators) yield* listIndicatorTexts(indicator);
}

/** The texts of one question, with those of its answers, items and parts. */
export function* listQuestionTexts(question: Question): Generator<Spoken> {
  if (question.kind === 'note') return yield* textsOf(question, ['text', question.body]);
  yield* textsOf(question, ['text', question.text], ['help', question.help]);
  yield* resultsTextsOf(question, ['short', question.short]);
  if ('options' in question) yield* listOptionTexts(question.options);
  if (question.kind === 'matrix')
    for (const item of question.items) yield* textsOf(item, ['text', item.text]);
  if (question.kind === 'number') yield* textsOf(question, ['unit', question.unit]);
  if (question.kind === 'scale') {
    yield* textsOf(question.ends, ['from', question.ends.from], ['to', question.ends.to]);
  }
  if (question.kind === 'places') for (const part of question.each) yield* listQuestionTexts(part);
}

function* listOptionTexts(options: readonly Option[]): Generator<Spoken> {
  for (const option of options) yield* textsOf(option, ['text', option.text]);
}

function* listIndicatorTexts(indicator: Indicator): Generator<Spoken> {
  yield* resultsTextsOf(indicator, ['title', indicator.title], ['description', indicator.description]);
  const { ends } = indicator;
  if (ends) yield* resultsTextsOf(ends, ['low', ends.low], ['high', ends.high]);
}

function* textsOf(
  owner: object,
  ...texts: readonly [property: string, text: Text | RichText | undefined][]
): Generator<Spoken> {
  for (const [property, text] of texts) if (text) yield [owner, property, text];
}

function* resultsTextsOf(owner: object, ...texts: Parameters<typeof textsOf>[1][]): Generator<Spoken> {
  for (const [of, property, text] of textsOf(owner, ...texts)) yield [of, property, text, 'results'];
}
