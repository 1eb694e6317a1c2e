import type { LetterFacts } from './facts.ts';
import type { LetterMaterial } from './material.ts';
import { shownAddress } from './sheet/drawCode.ts';
import { letterLanguages } from './text/languageLines.ts';
import type { LetterText } from './text/letterText.ts';
import { fillText, type PlaceholderValues } from './text/placeholders.ts';

export interface LetterKind {
  kind: 'invitation' | 'reminder';
  /** Whether the back with the tear-off card is printed. */
  withCard: boolean;
  /** PNG or JPEG. */
  crest?: Uint8Array | undefined;
}

/** Fills names, dates and contacts into the wording. Runs in a browser as on the server. */
export function composeMaterial(
  facts: LetterFacts & { address: string },
  text: LetterText,
  { kind, withCard, crest }: LetterKind,
): LetterMaterial {
  const german = valuesIn('de', 'de-DE', facts, text);
  const message = text[kind];
  return {
    town: facts.town,
    returnLine: [facts.town, ...facts.post].join(' · '),
    sender: senderLines(facts),
    accent: facts.accent,
    crest,
    address: facts.address,
    subject: fillText(message.subject, german),
    before: fillText(message.before, german),
    after: fillText(message.after, german),
    signature: text.signature
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    back: fillText(text.back, german),
    card: fillText(text.card, german),
    lines: languageLines(facts, text),
    withCard,
  };
}

function senderLines({ responsible, post, phone, mail, today }: LetterFacts): string[] {
  const reached = [...(phone ? [`Telefon ${phone}`] : []), ...(mail ? [mail] : [])];
  return [responsible, ...post, ...reached, '', dayIn(today, 'de-DE')];
}

function languageLines(facts: LetterFacts, text: LetterText): LetterMaterial['lines'] {
  return letterLanguages.flatMap((language) => {
    const line = text.lines[language.key]?.trim();
    if (!line || !facts.languages.includes(language.key)) return [];
    return [{ language, text: fillText(line, valuesIn(language.key, language.locale, facts, text)) }];
  });
}

function valuesIn(language: string, locale: string, facts: LetterFacts, text: LetterText): PlaceholderValues {
  return {
    Stadt: facts.town,
    Umfrage: facts.title[language] ?? facts.title.de ?? '',
    Ende: dayIn(text.closesOn, locale),
    Mindestalter: String(text.minimumAge),
    Kontakt: text.contact,
    Adresse: facts.address ? shownAddress(facts.address) : '',
    Rückgabe: facts.paperReturn,
    Verantwortlich: facts.responsible,
    Datenschutz: facts.dataProtection,
  };
}

/** A day without an hour, so that no time zone may shift it. */
function dayIn(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
