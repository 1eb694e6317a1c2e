import type { Block, RichText, Text } from '../language/questionnaire.ts';
import { parseRichText } from './parseRichText.ts';
import type { Reading } from './reading.ts';
import { original } from './readTranslations.ts';

/**
 * A text in the languages of the questionnaire: as it is written, else as the language file has it. A text of the
 * bank speaks more languages than a questionnaire may want: the rest is left out.
 */
export function expandText(text: Text, reading: Reading): Text {
  return speak(text, reading, true);
}

/** A text only readers of results see: results exist in the languages they are written in. */
export function expandResultsText(text: Text, reading: Reading): Text {
  return speak(text, reading, false);
}

function speak(text: Text, reading: Reading, isTranslated: boolean): Text {
  const { positions, file, languages, translations } = reading;
  const isOwn = positions.at(text).file === file;
  const made: Record<string, string> = {};
  positions.start(made, positions.at(text));
  for (const [language, content] of Object.entries(text)) {
    // What the author's own file says in a language it does not list is told, unless a language file takes it back.
    if (!languages.includes(language) && (!isOwn || translations.has(language))) continue;
    made[language] = content;
    positions.entry(made, language, {
      key: positions.keyAt(text, language),
      value: positions.at(text, language),
    });
  }
  if (isTranslated) addTranslations(made, text, reading);
  return made;
}

function addTranslations(made: Record<string, string>, text: Text, reading: Reading): void {
  const source = Object.hasOwn(text, original) ? text[original]?.trim() : undefined;
  if (!source) return;
  for (const language of reading.languages) {
    const found = reading.translations.get(language)?.texts.get(source);
    if (!found || Object.hasOwn(made, language)) continue;
    made[language] = found.text;
    reading.positions.entry(made, language, { key: found.place, value: found.place });
  }
}

/** Markdown in every language as the node tree that is shown; what cannot be shown is reported at its text. */
export function expandRichText(markdown: Text, reading: Reading): RichText {
  const text = expandText(markdown, reading);
  const rich: Record<string, readonly Block[]> = {};
  for (const [language, source] of Object.entries(text)) {
    const { blocks, faults } = parseRichText(source);
    const place = reading.positions.at(text, language);
    for (const fault of faults) reading.faults.error(place, fault.message, fault.suggestion);
    rich[language] = blocks;
  }
  return reading.positions.copy(rich, text);
}
