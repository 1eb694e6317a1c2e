/**
 * Something a clerk asked for cannot be done: what, where, and how to mend it. Expected, so it is shown as
 * it stands and ends a command with exit code 1; anything else thrown is a bug.
 */
export class Refusal extends Error {
  /** One line per fault, e.g. "mapping.yaml:12:5: unknown question ...". */
  readonly details: readonly string[];
  /** The sentence for the desk, where the refusal can come up there. */
  readonly german: string | undefined;

  constructor(sentence: string, details: readonly string[] = [], german?: string) {
    super(sentence);
    this.name = 'Refusal';
    this.details = details;
    this.german = german;
  }
}
