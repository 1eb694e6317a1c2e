import type {
  Indicator,
  Option,
  Question,
  Questionnaire,
  RichText,
  Text,
} from '../language/questionnaire.ts';
import { suggestWord } from './fault.ts';
import type { Reading } from './reading.ts';

/** A text, and the object and property it belongs to. */
type Spoken = [owner: object, property: string, text: Text | RichText];

/** Every text speaks every language of the questionnaire, and no other. */
export function checkTexts(questionnaire: Questionnaire, reading: Reading): void {
  const { languages, faults, positions } = reading;
  languages.forEach((language, index) => {
    if (languages.indexOf(language) === index) return;
    faults.error(positions.at(languages, index), `the language "${language}" is there twice`);
  });
  if (languages.length === 0) return;
  for (const [owner, property, text] of listTexts(questionnaire)) {
    for (const language of languages) {
      if (isSpoken(text, language)) continue;
      const place = Object.hasOwn(text, language)
        ? positions.at(text, language)
        : positions.at(owner, property);
      faults.error(place, `"${property}" has no text in "${language}"`);
    }
    for (const language of Object.keys(text)) {
      if (languages.includes(language)) continue;
      const suggestion = suggestWord(language, languages) ?? `declared are ${languages.join(', ')}`;
      faults.error(
        positions.keyAt(text, language),
        `"${language}" is no language of this questionnaire`,
        suggestion,
      );
    }
  }
}

function isSpoken(text: Text | RichText, language: string): boolean {
  if (!Object.hasOwn(text, language)) return false;
  const content = text[language];
  // The structural check has told of empty texts, the Markdown check of those without anything to show.
  return typeof content !== 'string' || content === '' || content.trim() !== '';
}

function* listTexts(questionnaire: Questionnaire): Generator<Spoken> {
  yield* textsOf(questionnaire, ['title', questionnaire.title]);
  if (Object.keys(questionnaire.purpose).length > 0) yield [questionnaire, 'purpose', questionnaire.purpose];
  for (const section of questionnaire.sections) {
    yield* textsOf(section, ['title', section.title], ['intro', section.intro]);
    for (const question of section.questions) yield* listQuestionTexts(question);
  }
  for (const indicator of questionnaire.indicators) yield* listIndicatorTexts(indicator);
}

function* listQuestionTexts(question: Question): Generator<Spoken> {
  if (question.kind === 'note') return yield* textsOf(question, ['text', question.body]);
  yield* textsOf(question, ['text', question.text], ['help', question.help], ['short', question.short]);
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
  yield* textsOf(indicator, ['title', indicator.title], ['description', indicator.description]);
  const { ends } = indicator;
  if (ends) yield* textsOf(ends, ['low', ends.low], ['high', ends.high]);
}

function* textsOf(
  owner: object,
  ...texts: readonly [property: string, text: Text | RichText | undefined][]
): Generator<Spoken> {
  for (const [property, text] of texts) if (text) yield [owner, property, text];
}
