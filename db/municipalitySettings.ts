import type { Text } from '../surveys/language/questionnaire.ts';

/** Somebody residents can turn to; at least one of post, mail and phone is there. */
export interface Contact {
  name: Text;
  /** As it stands on a letter; a line break begins a new line. */
  post?: Text;
  mail?: string;
  phone?: string;
}

export interface HelpNumber {
  name: Text;
  number: string;
  /** When somebody answers, what it costs. */
  note?: Text;
}

/** Six-digit colours, "#1f4e5f". */
export interface Shades {
  /** Links, the filled button, marks. */
  accent: string;
  /** Under the finger. */
  strong: string;
  /** Ground of what is chosen. */
  tint: string;
}

export interface Palette {
  light: Shades;
  dark: Shades;
}

/** What a town says about itself, checked when it was set. */
export interface MunicipalitySettings {
  /** Where residents reach the surveys, for printed forms: "https://umfrage.example". */
  address?: string;
  palette?: Palette;
  /** `version` changes with the picture; it is part of its address. */
  crest?: { version: string; type: 'svg' | 'png' };
  /** Who answers for the survey (controller, Art. 4 GDPR). */
  responsible: Contact;
  dataProtection: Contact;
  accessibility: {
    contact: Contact;
    enforcement: Contact;
    /** When the statement was drawn up, YYYY-MM-DD. */
    statementOn: string;
  };
  imprint: Text;
  legalBasis?: Text;
  /** Where the addresses of letters come from (Art. 14 GDPR), in place of the general sentence. */
  addressSource?: Text;
  /** What becomes of the results, and when: a promise to those who answer. */
  results?: Text;
  /** Where a paper form is handed in, and until when. */
  paperReturn?: Text;
  /** In place of the numbers every town shows. */
  help?: readonly HelpNumber[];
}
