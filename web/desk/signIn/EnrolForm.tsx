import { useEffect, useState } from 'preact/hooks';
import type { OfferedFactor } from '../../../server/accounts/enrol.ts';
import { ask } from '../api.ts';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { refreshSession, signOut } from '../state/session.ts';
import { OfferedFactorForm } from './OfferedFactorForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Sets up the second factor on the first visit: scan, prove it, keep the recovery codes. */
export function EnrolForm() {
  const { enrol: words } = say(signInWords);
  const [offered, setOffered] = useState<OfferedFactor>();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const offer = useAction(async () => setOffered(await ask<OfferedFactor>('/session/factor', 'POST', {})));
  // Once, when it appears: each offer ends the one before.
  useEffect(() => {
    void offer.run();
  }, []);
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onKept={refreshSession} />;
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {offer.fault && <Notice kind="fault">{offer.fault}</Notice>}
      {offered && <OfferedFactorForm offered={offered} onConfirmed={setRecoveryCodes} />}
      <Button look="quiet" onClick={signOut}>
        {words.lost}
      </Button>
    </div>
  );
}
