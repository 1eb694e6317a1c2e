const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
};
const longestKey = 60;

/**
 * A key made from a name: "Großzschachwitz" -> "grosszschachwitz", "Löbtau-Süd" -> "loebtau-sued". Umlauts are
 * written out as in German addresses, other accents (Sorbian, Czech, Polish) are dropped.
 *
 * @returns text that matches /^[a-z0-9][a-z0-9_-]*$/, or "" when the name has no Latin letter or digit
 */
export function areaKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøłđœ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, longestKey)
    .replace(/-+$/, '');
}
