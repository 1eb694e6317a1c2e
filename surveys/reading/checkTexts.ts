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

/** A text, and the object and property it belongs to; "results": no resident sees it. */
type Spoken = [owner: object, property: string, text: Text | RichText, readers?: 'results'];

/** Every text speaks every language of the questionnaire, and no other. */
export function checkTexts(questionnaire: Questionnaire, reading: Reading): void {
  const { languages, faults, positions } = reading;
  languages.forEach((language, index) => {
    if (languages.indexOf(language) === index) return;
    faults.error(positions.at(languages, index), `the language "${language}" is there twice`);
  });
  if (languages.length === 0) return;
  for (const spoken of listTexts(questionnaire)) {
    const [owner, property, text] = spoken;
    for (const language of languages) {
      if (!isMissing(spoken, language, reading)) continue;
      const place = Object.hasOwn(text, language)
        ? positions.at(text, language)
        : positions.at(owner, property);
      const file = reading.translations.get(language)?.file;
      faults.error(
        place,
        `"${property}" has no text in "${language}"`,
        file && `write it here or in ${file}`,
      );
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

/** Names every text a language of `translations: all` lacks; such a language is not offered, nothing more. */
export function tellIncomplete(questionnaire: Questionnaire, reading: Reading): Set<string> {
  const { languages, listed, faults, positions, translations } = reading;
  const incomplete = new Set<string>();
  for (const spoken of listTexts(questionnaire)) {
    const [owner, property] = spoken;
    const missing = languages.slice(listed).filter((language) => isMissing(spoken, language, reading));
    if (missing.length === 0) continue;
    for (const language of missing) incomplete.add(language);
    const files = missing.map((language) => translations.get(language)?.file ?? language);
    const message = `"${property}" has no text in ${missing.join(', ')}: not offered`;
    faults.warning(positions.at(owner, property), message, `write it here or in ${files.join(', ')}`);
  }
  return incomplete;
}

/** A language that has a file is one for residents; results are written in the others. */
function isMissing([, , text, readers]: Spoken, language: string, { translations }: Reading): boolean {
  return !isSpoken(text, language) && !(readers === 'results' && translations.has(language));
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
