/**
 * Something about a data folder that whoever runs the server has to mend: the message says what, and what to do.
 * Expected, so that a command shows it as it stands.
 */
export class StoreFault extends Error {
  /** The sentence for the desk. */
  readonly german: string;
  constructor(sentence: string, german: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StoreFault';
    this.german = german;
  }
}
