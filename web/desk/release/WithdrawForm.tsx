import { useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { releaseWords } from '../i18n/release.ts';
import { Button } from '../parts/Button.tsx';
import { ConfirmByName } from '../parts/ConfirmByName.tsx';
import { Field } from '../parts/Field.tsx';
import { say } from '../state/language.ts';
import type { DecisionProps } from './Decision.tsx';

/** Takes the release back: the reason is public, the name is typed. */
export function WithdrawForm({ path, wave, release, onChange }: DecisionProps) {
  const words = say(releaseWords).withdraw;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const name = `${wave.wave}/${release.number}`;
  return (
    <>
      <p class="buttons">
        <Button look="danger" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </p>
      {isOpen && (
        <ConfirmByName
          title={words.title}
          name={name}
          action={words.send}
          onConfirm={async () => {
            await ask(`${path}/withdrawal`, 'POST', { name, reason });
            await onChange();
          }}
          onClose={() => setOpen(false)}
        >
          <p>{words.what}</p>
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onInput={setReason}
            required
            isFirst
          />
        </ConfirmByName>
      )}
    </>
  );
}
