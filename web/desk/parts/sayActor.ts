import { auditWords } from '../i18n/audit.ts';
import { say } from '../state/language.ts';

/** Who did something: a name, or what stands in its place when no person at the desk did it. */
export function sayActor(account: string): string {
  const { commandLine, schedule } = say(auditWords);
  if (account === 'command line') return commandLine;
  return account === 'schedule' ? schedule : account;
}
