/**
 * What a town writes to its residents, as the clerk edits it: German text with names in braces for what differs.
 * Paragraphs stand apart by a blank line; a line that begins with "# " is a heading.
 */
export interface LetterText {
  /** Last day to answer, YYYY-MM-DD. */
  closesOn: string;
  /** Years. */
  minimumAge: number;
  /** Whom to ask: "Frau Muster, Telefon 03521 467-0". */
  contact: string;
  /** Below the greeting; a line break begins a new line. */
  signature: string;
  invitation: LetterMessage;
  reminder: LetterMessage;
  /** The back of the letter, above the card. */
  back: string;
  /** What stands on the tear-off card, beside the letter number. */
  card: string;
  /** One line for each language the letter itself is not in, by language key. */
  lines: Readonly<Record<string, string>>;
}

export interface LetterMessage {
  subject: string;
  /** Above the box with the code. */
  before: string;
  /** Below it. */
  after: string;
}
