/** A cell, header or word of a mapping as it is compared: composed letters, no spaces around it. */
export function tidyWord(word: string | number): string {
  return String(word).normalize('NFC').trim();
}
