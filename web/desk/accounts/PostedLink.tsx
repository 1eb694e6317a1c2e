import { useEffect, useState } from 'preact/hooks';
import type { Posting } from '../../../server/mail/linkPost.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { accountWords } from '../i18n/accounts.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { say } from '../state/language.ts';
import { ShownLink } from './ShownLink.tsx';

const askEvery = 1_500;

export interface PostedLinkProps {
  email: string;
  /** ".../mails/<ticket>" */
  path: string;
  onClose: () => void;
}

/** Follows a link into the mail. Where it does not go out, the link is shown to be handed over. */
export function PostedLink({ email, path, onClose }: PostedLinkProps) {
  const { mail: words } = say(accountWords);
  const posting = usePosting(path);
  if (posting === 'lost') return <Notice kind="fault">{fill(words.lost, { email })}</Notice>;
  if (posting?.state === 'failed')
    return (
      <>
        <Notice kind="fault">{fill(words.failed, { email })}</Notice>
        <ShownLink email={email} link={posting.link} onClose={onClose} />
      </>
    );
  const isSent = posting?.state === 'sent';
  return (
    <Notice kind={isSent ? 'done' : 'warning'}>
      <p>{fill(isSent ? words.sent : words.waiting, { email })}</p>
      {isSent && (
        <p>
          <Button onClick={onClose}>{say(accountWords).close}</Button>
        </p>
      )}
    </Notice>
  );
}

/** 'lost': the server was restarted meanwhile, or cannot be reached. */
function usePosting(path: string): Posting | 'lost' | undefined {
  const [posting, setPosting] = useState<Posting | 'lost'>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const found = await ask<Posting>(path).catch(() => 'lost' as const);
      if (isOver) return;
      setPosting(found);
      if (found !== 'lost' && found.state === 'waiting') timer = setTimeout(() => void look(), askEvery);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [path]);
  return posting;
}
