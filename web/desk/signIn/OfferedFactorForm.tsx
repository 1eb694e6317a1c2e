import { useState } from 'preact/hooks';
import type { OfferedFactor } from '../../../server/accounts/enrol.ts';
import { ask } from '../api.ts';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { QrPicture } from '../parts/QrPicture.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** The picture to scan, the key to type instead, and the code that proves it. */
export function OfferedFactorForm({
  offered,
  onConfirmed,
}: {
  offered: OfferedFactor;
  onConfirmed: (recoveryCodes: string[]) => void;
}) {
  const { enrol: words } = say(signInWords);
  const [code, setCode] = useState('');
  const confirm = useAction(async () => {
    const reply = await ask<{ recoveryCodes: string[] }>('/session/factor', 'PUT', { code });
    onConfirmed(reply.recoveryCodes);
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm.run();
      }}
    >
      {confirm.fault && <Notice kind="fault">{confirm.fault}</Notice>}
      <p>{words.scan}</p>
      <QrPicture text={offered.address} label={words.qr} />
      <p>
        {words.byHand} <code class="secret">{offered.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
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
    </form>
  );
}
