import type { Block, RichText, Text } from '../language/questionnaire.ts';
import { parseRichText } from './parseRichText.ts';
import type { Reading } from './reading.ts';

/** A text of the bank speaks more languages than a questionnaire may want: the rest is left out. */
export function expandText(text: Text, { positions, file, languages }: Reading): Text {
  if (positions.at(text).file === file) return text;
  const spoken = languages.filter((language) => Object.hasOwn(text, language));
  return positions.copy(Object.fromEntries(spoken.map((language) => [language, text[language] ?? ''])), text);
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
