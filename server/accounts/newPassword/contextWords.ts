import { spellingsOf } from './spellings.ts';

/** What anybody would try who knows where they are: this program, its subject, the place of work, the field's own label. */
const wordsOfTheHouse = [
  ...['umfeld', 'sicherheit', 'sicher', 'safety', 'security', 'survey', 'befragung', 'umfrage'],
  ...['stadt', 'gemeinde', 'kommune', 'verwaltung', 'rathaus', 'council', 'buerger', 'town', 'city'],
  ...['passwort', 'password', 'kennwort', 'geheim', 'secret', 'willkommen', 'welcome', 'login', 'admin'],
];

const fewestLetters = 3;
/** What is left of a password without these words has to be a word of its own. */
const leastRest = 6;

/** Whose password it is to be. `towns`: keys and names of those the person works for. */
export interface Person {
  email: string;
  name: string;
  towns: readonly string[];
}

/** Words around a person and their work, as plain letters; the longest first. */
export function contextWords({ email, name, towns }: Person): string[] {
  const [mailbox = '', host = ''] = email.split('@');
  const labels = host.split('.').slice(0, -1);
  const parts = [mailbox, ...labels, name, ...towns].flatMap((text) => text.split(/[^\p{L}]+/u));
  const own = parts.filter((part) => [...part].length >= fewestLetters).flatMap(spellingsOf);
  return [...new Set([...wordsOfTheHouse, ...own])].sort((one, other) => other.length - one.length);
}

/** Whether a password is hardly more than such words with digits and signs around them, in whatever dress. */
export function isHardlyMoreThan(words: readonly string[], password: string): boolean {
  return spellingsOf(password).some((text) => {
    const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
    return rest !== text && [...rest.replace(/[^\p{L}]/gu, '')].length < leastRest;
  });
}
