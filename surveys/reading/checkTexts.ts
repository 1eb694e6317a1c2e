import type { Questionnaire, RichText, Text } from '../language/questionnaire.ts';
import { suggestWord } from './fault.ts';
import { listTexts, type Spoken } from './listTexts.ts';
import type { Reading } from './reading.ts';

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
