import type { Context } from 'hono';

/** Where something broke. What was said is left out: a message may quote an answer, an address the person who asked. */
export interface Breakage {
  /** "TypeError" */
  name: string;
  /** Of the system or the store: "SQLITE_FULL". */
  reason?: string;
  /** "at submitResponse (server/responses/submitResponse.ts:40:11)" and so on. */
  frames: readonly string[];
}

/** Hears of a fault. The path tells staff from residents; it is kept nowhere. */
export type Report = (fault: Breakage, path: string) => void;

export function describeBreakage(error: Error): Breakage {
  const reason = reasonOf(error) ?? reasonOf(error.cause);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim());
  return { name: error.name, ...(reason && { reason }), frames };
}

export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('not an error');

/** For jobs, tests and for whoever starts the app without a log. */
export const printBreakage: Report = ({ name, reason, frames }) =>
  console.error([`Unexpected ${name}${reason ? ` (${reason})` : ''}`, ...frames].join('\n'));

export const reportOf = (c: Context): Report => (c.get('report') as Report | undefined) ?? printBreakage;

const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && /^[A-Z][A-Z0-9_]+$/.test(String(error.code))
    ? String(error.code)
    : undefined;
