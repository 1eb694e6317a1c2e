import { useState } from 'preact/hooks';
import type { OfferedFactor } from '../../../server/accounts/enrol.ts';
import { ask } from '../api.ts';
import { ownWords } from '../i18n/own.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { OfferedFactorForm } from '../signIn/OfferedFactorForm.tsx';
import { say } from '../state/language.ts';

/** Another phone: proves the old factor (or the password), then the new one. */
export function FactorSection({
  hasFactor,
  onCodes,
}: {
  hasFactor: boolean;
  onCodes: (codes: string[]) => void;
}) {
  const { factor: words, cancel } = say(ownWords);
  const [isAsking, setAsking] = useState(false);
  const [proof, setProof] = useState('');
  const [offered, setOffered] = useState<OfferedFactor>();
  const start = useAction(async () => setOffered(await ask('/session/factor', 'POST', { proof })));
  const stop = () => {
    setAsking(false);
    setProof('');
    setOffered(undefined);
  };
  const finish = (codes: string[]) => {
    stop();
    onCodes(codes);
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{hasFactor ? words.has : words.hasNot}</p>
      {!isAsking && <Button onClick={() => setAsking(true)}>{hasFactor ? words.renew : words.start}</Button>}
      {isAsking && !offered && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void start.run();
          }}
        >
          {start.fault && <Notice kind="fault">{start.fault}</Notice>}
          <Field
            label={hasFactor ? words.codeFirst : words.passwordFirst}
            hint={words.codeHint}
            type={hasFactor ? 'text' : 'password'}
            autocomplete={hasFactor ? 'one-time-code' : 'current-password'}
            isFirst
            value={proof}
            onInput={setProof}
          />
          <p class="buttons">
            <Button look="primary" type="submit" isBusy={start.isBusy}>
              {words.go}
            </Button>
            <Button onClick={stop}>{cancel}</Button>
          </p>
        </form>
      )}
      {isAsking && offered && (
        <>
          <OfferedFactorForm offered={offered} onConfirmed={finish} />
          <Button look="quiet" onClick={stop}>
            {cancel}
          </Button>
        </>
      )}
    </section>
  );
}
