import { useEffect, useState } from 'preact/hooks';
import type { OwnAccount } from '../../../server/accounts/ownRoutes.ts';
import type { SessionReply } from '../../../server/accounts/sessionReply.ts';
import { fill } from '../../i18n/fill.ts';
import { ownWords } from '../i18n/own.ts';
import { FailedBefore } from '../parts/FailedBefore.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import { RecoveryCodes } from '../signIn/RecoveryCodes.tsx';
import { say } from '../state/language.ts';
import { refreshSession } from '../state/session.ts';
import { FactorSection } from './FactorSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { RecoverySection } from './RecoverySection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { SignInsSection } from './SignInsSection.tsx';

/** What somebody does about their own account. */
export function OwnAccountScreen({ account }: { account: SessionReply['account'] }) {
  const words = say(ownWords);
  const { data, fault, reload } = useLoaded<OwnAccount>('/session/own');
  const [codes, setCodes] = useState<string[]>();
  const [told, setTold] = useState<string>();
  useEffect(() => {
    document.title = `${words.title} – Umfeld`;
  }, [words.title]);
  const finish = (says?: string) => {
    setTold(says);
    void reload();
    void refreshSession();
  };
  if (codes)
    return (
      <RecoveryCodes
        codes={codes}
        onKept={() => {
          setCodes(undefined);
          finish();
        }}
      />
    );
  return (
    <>
      <h1>{words.title}</h1>
      <p>{fill(words.signedInAs, { email: account.email })}</p>
      <FailedBefore isAtAccount />
      {told && <Notice kind="done">{told}</Notice>}
      {fault && <Notice kind="fault">{fault}</Notice>}
      <PasswordSection onChanged={() => finish(words.password.changed)} />
      <FactorSection hasFactor={account.hasSecondFactor} onCodes={setCodes} />
      {data && account.hasSecondFactor && (
        <RecoverySection left={data.recoveryCodesLeft} areOld={data.hasOldRecoveryCodes} onCodes={setCodes} />
      )}
      {data && (
        <SessionsSection sessions={data.sessions} hasFactor={account.hasSecondFactor} onChanged={reload} />
      )}
      {data && <SignInsSection signIns={data.signIns} />}
    </>
  );
}
