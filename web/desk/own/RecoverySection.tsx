import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { ownWords } from '../i18n/own.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** How many recovery codes are left, and new ones. */
export function RecoverySection({
  left,
  areOld,
  onCodes,
}: {
  left: number;
  /** Some were made by an earlier version of the program. */
  areOld: boolean;
  onCodes: (codes: string[]) => void;
}) {
  const { codes: words } = say(ownWords);
  const [code, setCode] = useState('');
  const renew = useAction(async () => {
    const reply = await ask<{ recoveryCodes: string[] }>('/session/own/recovery-codes', 'PUT', { code });
    setCode('');
    onCodes(reply.recoveryCodes);
  });
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{fill(words.left, { left })}</p>
      {areOld && <Notice kind="warning">{words.old}</Notice>}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void renew.run();
        }}
      >
        {renew.fault && <Notice kind="fault">{renew.fault}</Notice>}
        <Field label={words.renew} autocomplete="one-time-code" value={code} onInput={setCode} />
        <Button type="submit" disabled={code === ''} isBusy={renew.isBusy}>
          {words.go}
        </Button>
      </form>
    </section>
  );
}
