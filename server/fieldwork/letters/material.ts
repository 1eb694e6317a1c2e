import type { LetterLanguage } from './text/letterText.ts';

/** A letter's code as it comes out of `codes create`: known to whoever holds the file, and to nobody else. */
export interface CodeRow {
  letterNumber: string;
  code: string;
  area: string;
  areaName: string;
}

/** One letter to print. */
export interface Letter {
  letterNumber: string;
  code: string;
  /** Lines of the address, at most six; none: the window stays free. */
  address: readonly string[];
}

/** What all letters of a wave share, with its names filled in. Holds nothing about anybody who gets one. */
export interface LetterMaterial {
  town: string;
  /** In one line above the address: "Stadt Meißen · Markt 1 · 01662 Meißen". */
  returnLine: string;
  /** Beside the address: who writes, how to reach them, the day. */
  sender: readonly string[];
  /** "#1f4e5f" */
  accent: string;
  /** PNG or JPEG. */
  crest?: Uint8Array | undefined;
  /** What is typed in: "https://umfrage.example/m/meissen/2026". The code follows it as a fragment. */
  address: string;
  subject: string;
  before: string;
  after: string;
  signature: readonly string[];
  back: string;
  card: string;
  lines: readonly { language: LetterLanguage; text: string }[];
  /** Whether the back with the tear-off card is printed. */
  withCard: boolean;
}

/** TrueType files of the letters; full ones, so that Polish, Czech and Vietnamese names can be set. */
export interface LetterFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  arabic: Uint8Array;
}
