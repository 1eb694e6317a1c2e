/** What stands for a letter where people dress a word up. A "1" is read both ways. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

/**
 * The ways to read a text as plain words: small letters, umlauts as "ae" and as "a", look-alikes as they are and as the
 * letters they stand for.
 */
export function spellingsOf(text: string): string[] {
  const small = text.normalize('NFKC').toLowerCase();
  const plain = [inTwoLetters(small), withoutMarks(small)];
  const undressed = plain.flatMap((one) => [undress(one, 'i'), undress(one, 'l')]);
  return [...new Set([small, ...plain, ...undressed])];
}

const inTwoLetters = (text: string): string =>
  withoutMarks(text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));

const withoutMarks = (text: string): string =>
  text.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const undress = (text: string, one: 'i' | 'l'): string =>
  text.replace(/[013457@$!€]/g, (sign) => (sign === '1' || sign === '!' ? one : (lookAlikes[sign] ?? sign)));
