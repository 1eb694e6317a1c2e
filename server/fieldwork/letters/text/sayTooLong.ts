/** A text that has no room: on which page, and by how much. */
export interface TooLong {
  part: 'front' | 'back';
  /** Millimetres. */
  over: number;
}

const sentences = {
  de: {
    front:
      'Der Text ist auch in kleiner Schrift {mm} mm zu lang für die Vorderseite: Kürzen Sie ihn um etwa {lines} Zeilen.',
    back: 'Der Text der Rückseite oder der Karte ist {mm} mm zu lang: Kürzen Sie ihn um etwa {lines} Zeilen.',
  },
  en: {
    front:
      'Even in small type the text is {mm} mm too long for the front: shorten it by about {lines} lines.',
    back: 'The text of the back or the card is {mm} mm too long: shorten it by about {lines} lines.',
  },
} as const;

/** A line of the letter, millimetres. */
const lineHeight = 5;

/** In words, with how much to cut. */
export function sayTooLong({ part, over }: TooLong, language: keyof typeof sentences): string {
  return sentences[language][part]
    .replace('{mm}', String(Math.ceil(over)))
    .replace('{lines}', String(Math.ceil(over / lineHeight)));
}
