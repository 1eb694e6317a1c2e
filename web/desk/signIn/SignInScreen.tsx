import { useEffect } from 'preact/hooks';
import type { Stage } from '../../../server/accounts/sessions.ts';
import { signInWords } from '../i18n/signIn.ts';
import { LanguageButton } from '../parts/LanguageButton.tsx';
import { say } from '../state/language.ts';
import { CodeForm } from './CodeForm.tsx';
import { EnrolForm } from './EnrolForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** The step of signing in that is due. The address stays, so that one is back where one was. */
export function SignInScreen({ stage }: { stage: Stage | 'password' }) {
  const words = say(signInWords);
  useEffect(() => {
    document.title = `${words.title} – Umfeld`;
  }, [words.title]);
  return (
    <main class="entrance">
      <header class="entrance__head">
        <strong>Umfeld</strong>
        <LanguageButton />
      </header>
      {stage === 'password' && <PasswordForm />}
      {stage === 'code' && <CodeForm />}
      {stage === 'enrol' && <EnrolForm />}
    </main>
  );
}
