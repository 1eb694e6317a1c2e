import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { under } from '../../ui/under.ts';
import { ask } from '../api.ts';
import { linkWords } from '../i18n/link.ts';
import { NewPassword, otherFault, type TypedPassword } from '../own/NewPassword.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { go } from '../state/address.ts';
import { say } from '../state/language.ts';
import { refreshSession } from '../state/session.ts';
import { Entrance } from './Entrance.tsx';

interface LinkOwner {
  email: string;
  renewsSecondFactor: boolean;
}

/** Where a one-time link leads: sets the password; the second factor comes next. */
export function LinkScreen() {
  const words = say(linkWords);
  const [token] = useState(() => location.hash.slice(1));
  const [owner, setOwner] = useState<LinkOwner>();
  const [typed, setTyped] = useState<TypedPassword>({ value: '', isSame: false });
  const open = useAction(async () => setOwner(await ask<LinkOwner>('/session/link', 'POST', { token })));
  // Once, when the page opens.
  useEffect(() => {
    // The secret should not stay in the address bar or in the list of visited pages.
    history.replaceState(null, '', location.pathname);
    void open.run();
  }, []);
  const set = useAction(async () => {
    await ask('/session/link', 'PUT', { token, password: typed.value });
    // Who was signed in before is not any more: their screens must not ask for anything in the meantime.
    await refreshSession();
    go(under('/verwaltung'), 'replace');
  });
  const fault = open.fault ?? otherFault(set.error);
  return (
    <Entrance title={words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.isSame) void set.run();
        }}
      >
        <h1>{words.title}</h1>
        {fault && <Notice kind="fault">{fault}</Notice>}
        {open.fault && (
          <p>
            <a href={under('/verwaltung')}>{words.toSignIn}</a>
          </p>
        )}
        {owner && (
          <>
            <p>{fill(words.for, { email: owner.email })}</p>
            {owner.renewsSecondFactor && <p>{words.renews}</p>}
            <NewPassword onType={setTyped} error={set.error} />
            <Button look="primary" type="submit" disabled={!typed.isSame} isBusy={set.isBusy}>
              {words.set}
            </Button>
          </>
        )}
      </form>
    </Entrance>
  );
}
