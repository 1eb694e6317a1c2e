import { fill } from '../../i18n/fill.ts';
import { auditWords } from '../i18n/audit.ts';
import { say } from '../state/language.ts';

/** Who did something: a name, or what stands in its place when there is none (any more). */
export function sayActor(account: string): string {
  const { commandLine, schedule, nobody, gone } = say(auditWords);
  if (account === 'command line') return commandLine;
  if (account === 'schedule') return schedule;
  if (account === 'not signed in') return nobody;
  return isAccountId(account) ? fill(gone, { id: account.slice(0, 8) }) : account;
}

/** The server says addresses of accounts there are, and ids of those there were. */
const isAccountId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
