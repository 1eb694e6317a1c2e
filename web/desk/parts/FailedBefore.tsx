import { fill } from '../../i18n/fill.ts';
import { under } from '../../ui/under.ts';
import { failedBeforeWords } from '../i18n/failedBefore.ts';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { session } from '../state/session.ts';
import { Notice } from './Notice.tsx';
import { ScreenLink } from './ScreenLink.tsx';

/** What failed before this session was let in; nothing where nothing did. @param isAtAccount the link leads here */
export function FailedBefore({ isAtAccount = false }: { isAtAccount?: boolean }) {
  const state = session.value;
  const failed = typeof state === 'object' ? state.failedBefore : undefined;
  if (!failed) return null;
  const words = say(failedBeforeWords);
  const { passwords, codes, lastOn } = failed;
  const sentence = codes === 0 ? words.passwords : passwords === 0 ? words.codes : words.both;
  return (
    <Notice kind="warning">
      <p>
        {fill(sentence, { passwords, codes, day: formatDay(lastOn) })} {codes > 0 && words.knew}
      </p>
      <p>
        {words.own} {!isAtAccount && <ScreenLink to={under('/verwaltung/konto')}>{words.where}</ScreenLink>}
      </p>
    </Notice>
  );
}
