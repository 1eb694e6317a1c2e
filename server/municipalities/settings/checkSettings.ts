import type { Contact } from '../../../db/municipalitySettings.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import type { Faults } from '../../../surveys/reading/fault.ts';
import type { Positions } from '../../../surveys/reading/positions.ts';
import { contrastOnGrounds, leastContrast, nearestReadable, type Scheme } from './palette.ts';
import type { AuthoredSettings } from './settingsSchema.ts';

interface Reading {
  positions: Positions;
  faults: Faults;
}

/** What the structure alone does not tell: readable colours, contacts one can reach, texts in German. */
export function checkSettings(settings: AuthoredSettings, reading: Reading): void {
  checkColour(settings, 'colour', 'light', reading);
  checkColour(settings, 'darkColour', 'dark', reading);
  checkDay(settings.accessibility, reading);
  const { responsible, dataProtection, accessibility } = settings;
  for (const contact of [responsible, dataProtection, accessibility.contact, accessibility.enforcement]) {
    checkContact(contact, reading);
  }
  for (const text of listTexts(settings)) checkText(text, reading);
}

function checkColour(
  settings: AuthoredSettings,
  property: 'colour' | 'darkColour',
  scheme: Scheme,
  { positions, faults }: Reading,
): void {
  const colour = settings[property]?.toLowerCase();
  if (colour === undefined) {
    return;
  }
  if (property === 'darkColour' && settings.colour === undefined) {
    faults.error(positions.keyAt(settings, property), '"darkColour" stands alone', 'give "colour", too');
  }
  const contrast = contrastOnGrounds(colour, scheme);
  if (contrast >= leastContrast) return;
  const ground = scheme === 'light' ? 'white and pale grey' : 'the dark pages';
  // Rounded down: 4.49 must not read as 4.5.
  const ratio = (Math.floor(contrast * 100) / 100).toFixed(2);
  faults.error(
    positions.at(settings, property),
    `${colour} on ${ground} has a contrast of ${ratio} to 1; text needs ${leastContrast}`,
    `the nearest usable colour is "${nearestReadable(colour, scheme)}"`,
  );
}

/** The pattern takes 31 February. */
function checkDay(accessibility: AuthoredSettings['accessibility'], { positions, faults }: Reading): void {
  const { statementOn } = accessibility;
  const day = new Date(`${statementOn}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(statementOn)) return;
  faults.error(positions.at(accessibility, 'statementOn'), `there is no day ${statementOn}`);
}

function checkContact(contact: Contact, { positions, faults }: Reading): void {
  if (contact.mail ?? contact.phone ?? contact.post) return;
  faults.error(positions.at(contact), 'nobody can be reached here', 'give mail, phone or post');
}

function checkText(text: Text, { positions, faults }: Reading): void {
  if (!Object.hasOwn(text, 'de'))
    faults.error(positions.at(text), 'the German text is missing', 'add de: "..."');
  for (const [language, words] of Object.entries(text)) {
    if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language)) {
      faults.error(
        positions.keyAt(text, language),
        `"${language}" is no language`,
        'such as de, en, de-x-leicht',
      );
    }
    if (words.trim() === '') faults.error(positions.at(text, language), 'the text is empty');
  }
}

function listTexts(settings: AuthoredSettings): Text[] {
  const { responsible, dataProtection, accessibility, help = [] } = settings;
  const contacts = [responsible, dataProtection, accessibility.contact, accessibility.enforcement];
  const { imprint, legalBasis, addressSource, results, paperReturn } = settings;
  return [
    ...contacts.flatMap(({ name, post }) => [name, post]),
    ...[imprint, legalBasis, addressSource, results, paperReturn],
    ...help.flatMap(({ name, note }) => [name, note]),
  ].filter((text) => text !== undefined);
}
