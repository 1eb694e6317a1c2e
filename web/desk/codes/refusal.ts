import { RefusedByServer, sayProblem } from '../api.ts';
import { codesWords } from '../i18n/codes.ts';
import { say } from '../state/language.ts';

/** Why letters were refused, as a sentence. */
export function sayRefusal(error: unknown): string {
  const reasons: Record<string, string | undefined> = say(codesWords).reasons;
  const reason = error instanceof RefusedByServer ? String(error.details.reason) : '';
  return reasons[reason] ?? sayProblem(error);
}
