import { useState } from 'preact/hooks';
import type { Link } from '../../../server/accounts/links.ts';
import { fill } from '../../i18n/fill.ts';
import { under } from '../../ui/under.ts';
import { accountWords } from '../i18n/accounts.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { language, say } from '../state/language.ts';

/** A one-time link, shown once. */
export function ShownLink({ email, link, onClose }: { email: string; link: Link; onClose: () => void }) {
  const { link: words } = say(accountWords);
  const [isCopied, setCopied] = useState(false);
  const address = location.origin + under(link.path);
  const time = new Date(link.expiresAt).toLocaleTimeString(language.value, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <Notice kind="done">
      <h2>{fill(words.title, { email })}</h2>
      <p>{fill(words.says, { time })}</p>
      <p>
        <code class="secret">{address}</code>
      </p>
      <p class="buttons">
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(address);
            setCopied(true);
          }}
        >
          {isCopied ? words.copied : words.copy}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </p>
    </Notice>
  );
}
