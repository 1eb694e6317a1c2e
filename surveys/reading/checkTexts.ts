import type { Questionnaire, RichText, Text } from '../language/questionnaire.ts';
import { suggestWord } from './fault.ts';
import { listTexts } from './listTexts.ts';
import type { Reading } from './reading.ts';

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
