import type { Fault } from './fault.ts';

/**
 * Something a clerk asked for cannot be done: what, where, and how to mend it. Expected, so it is shown as
 * it stands and ends a command with exit code 1; anything else thrown is a bug.
 */
export class Refusal extends Error {
  /** One line per fault, e.g. "mapping.yaml:12:5: unknown question ...". */
  readonly details: readonly string[];
  /** What the desk says of it, where the refusal can come up there. */
  readonly fault: Fault | undefined;

  constructor(sentence: string, details: readonly string[] = [], fault?: Fault) {
    super(sentence);
    this.name = 'Refusal';
    this.details = details;
    this.fault = fault;
  }
}
