import type { Context } from 'hono';

/** Where something broke. What was said is left out: a message may quote an answer, an address the person who asked. */
export interface Breakage {
  /** "TypeError" */
  name: string;
  /** Of the system or the store: "SQLITE_FULL". */
  reason?: string;
  /** What to do about it, where we foresaw it. */
  cure?: string;
  /** "at submitResponse (server/responses/submitResponse.ts:40:11)" and so on. */
  frames: readonly string[];
}

/** Hears of a fault. The path tells staff from residents; it is kept nowhere. */
export type Report = (fault: Breakage, path: string) => void;

/** Something only the operator can mend. Its message is ours and quotes nobody, so it may be told. */
export class OperatorFault extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'OperatorFault';
  }
}

export function describeBreakage(error: Error): Breakage {
  const reason = reasonOf(error) ?? reasonOf(error.cause);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim());
  const cure = error instanceof OperatorFault ? error.message : undefined;
  return { name: error.name, ...(cure && { cure }), ...(reason && { reason }), frames };
}

export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('not an error');

/** For jobs, tests and for whoever starts the app without a log. */
export const printBreakage: Report = ({ name, cure, reason, frames }) =>
  console.error(
    [`Unexpected ${name}${reason ? ` (${reason})` : ''}`, cure ?? [], ...frames].flat().join('\n'),
  );

export const reportOf = (c: Context): Report => (c.get('report') as Report | undefined) ?? printBreakage;

const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && /^[A-Z][A-Z0-9_]+$/.test(String(error.code))
    ? String(error.code)
    : undefined;
