import type { Stage } from '../../../server/accounts/sessions.ts';
import { signInWords } from '../i18n/signIn.ts';
import { say } from '../state/language.ts';
import { CodeForm } from './CodeForm.tsx';
import { EnrolForm } from './EnrolForm.tsx';
import { Entrance } from './Entrance.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** The step of signing in that is due. The address stays, so that one is back where one was. */
export function SignInScreen({ stage }: { stage: Stage | 'password' }) {
  return (
    <Entrance title={say(signInWords).title}>
      {stage === 'password' && <PasswordForm />}
      {stage === 'code' && <CodeForm />}
      {stage === 'enrol' && <EnrolForm />}
    </Entrance>
  );
}
