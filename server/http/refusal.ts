/**
 * Something a clerk asked for cannot be done: what, where, and how to mend it. Expected, so it is shown as
 * it stands and ends a command with exit code 1; anything else thrown is a bug.
 */
export class Refusal extends Error {
  /** One line per fault, e.g. "mapping.yaml:12:5: unknown question ...". */
  readonly details: readonly string[];

  constructor(sentence: string, details: readonly string[] = []) {
    super(sentence);
    this.name = 'Refusal';
    this.details = details;
  }
}
