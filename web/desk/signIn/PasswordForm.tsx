import { useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { hasEnded, refreshSession } from '../state/session.ts';

/** First step: who, and the password. */
export function PasswordForm() {
  const words = say(signInWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAction(async () => {
    await ask('/session', 'POST', { email, password });
    await refreshSession();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void signIn.run();
      }}
    >
      <h1>{words.title}</h1>
      {hasEnded.value && !signIn.fault && <Notice>{words.ended}</Notice>}
      {!isSecureContext && <Notice kind="warning">{words.insecure}</Notice>}
      {signIn.fault && <Notice kind="fault">{signIn.fault}</Notice>}
      <Field
        label={words.email}
        type="email"
        autocomplete="username"
        required
        isFirst
        value={email}
        onInput={setEmail}
      />
      <Field
        label={words.password}
        type="password"
        autocomplete="current-password"
        required
        value={password}
        onInput={setPassword}
      />
      <Button look="primary" type="submit" isBusy={signIn.isBusy}>
        {words.signIn}
      </Button>
      <p class="entrance__aside">{words.forgotten}</p>
    </form>
  );
}
