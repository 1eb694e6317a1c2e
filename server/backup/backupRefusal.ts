import { Refusal } from '../http/refusal.ts';

/** No backup was made, and the desk says why: the nightly one has nobody at a terminal. */
export class BackupRefusal extends Refusal {
  readonly german: string;
  constructor(sentence: string, german: string, details: readonly string[] = []) {
    super(sentence, details);
    this.german = german;
  }
}
