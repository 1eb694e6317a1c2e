import { useEffect, useState } from 'preact/hooks';
import type { OfferedFactor } from '../../../server/accounts/enrol.ts';
import { ask } from '../api.ts';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { QrPicture } from '../parts/QrPicture.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { refreshSession, signOut } from '../state/session.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Sets up the second factor: scan, prove it, keep the recovery codes. */
export function EnrolForm() {
  const { enrol: words } = say(signInWords);
  const [offered, setOffered] = useState<OfferedFactor>();
  const [code, setCode] = useState('');
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const offer = useAction(async () => setOffered(await ask<OfferedFactor>('/session/factor', 'POST')));
  useEffect(() => {
    void offer.run();
  }, []);
  const confirm = useAction(async () => {
    const reply = await ask<{ recoveryCodes: string[] }>('/session/factor', 'PUT', { code });
    setRecoveryCodes(reply.recoveryCodes);
  });
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onKept={refreshSession} />;
  const fault = offer.fault ?? confirm.fault;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void confirm.run();
      }}
    >
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {offered && (
        <>
          <p>{words.scan}</p>
          <QrPicture text={offered.address} label={words.qr} />
          <p>
            {words.byHand} <code class="secret">{offered.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </>
      )}
      <Field
        label={words.label}
        inputMode="numeric"
        autocomplete="one-time-code"
        required
        value={code}
        onInput={setCode}
      />
      <Button look="primary" type="submit" isBusy={confirm.isBusy}>
        {words.confirm}
      </Button>
      <Button look="quiet" onClick={signOut}>
        {words.lost}
      </Button>
    </form>
  );
}
