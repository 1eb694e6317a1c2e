import type { ClockDoubt } from '../../../server/retention/clock.ts';
import { backupWords } from '../i18n/backup.ts';
import { say } from '../state/language.ts';
import { Notice } from './Notice.tsx';
import { sayDay } from './sayDay.ts';

/** The clock of the server is doubted: nothing is deleted, opened or ended by itself until somebody has looked. */
export function ClockNotice({ doubt }: { doubt: ClockDoubt | undefined }) {
  if (!doubt) return null;
  return (
    <Notice kind="fault">{say(backupWords).clock(sayDay(doubt.now), sayDay(doubt.known), doubt.now)}</Notice>
  );
}
