import { useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { refreshSession, signOut } from '../state/session.ts';

/** Second step: a code of the app, or one of the recovery codes in the same field. */
export function CodeForm() {
  const { code: words, back } = say(signInWords);
  const [code, setCode] = useState('');
  const send = useAction(async () => {
    try {
      await ask('/session/code', 'POST', { code });
    } finally {
      setCode('');
    }
    await refreshSession();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send.run();
      }}
    >
      <h1>{words.title}</h1>
      {send.fault && <Notice kind="fault">{send.fault}</Notice>}
      <Field
        label={words.label}
        hint={words.hint}
        autocomplete="one-time-code"
        required
        isFirst
        value={code}
        onInput={setCode}
      />
      <Button look="primary" type="submit" isBusy={send.isBusy}>
        {words.send}
      </Button>
      <details class="entrance__aside">
        <summary>{words.recovery}</summary>
        <p>{words.recoveryHint}</p>
      </details>
      <Button look="quiet" onClick={signOut}>
        {back}
      </Button>
    </form>
  );
}
