import type { Words } from '../../surveys/reading/foreign/remark.ts';

/** A file, or what is asked of it, cannot be used; said in both languages of the desk. */
export class UnreadableUpload extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = 'UnreadableUpload';
    this.words = words;
  }
}
