import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { confirmWords } from '../i18n/confirm.ts';
import { say } from '../state/language.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { Notice } from './Notice.tsx';
import { useAction } from './useAction.ts';

export interface ConfirmByNameProps {
  title: string;
  /** What will be lost. */
  children: ComponentChildren;
  /** Has to be typed before it happens. */
  name: string;
  /** On the button: the verb. */
  action: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** For what cannot be taken back: says what goes, and wants the name typed. It closes itself once it is done. */
export function ConfirmByName({ title, children, name, action, onConfirm, onClose }: ConfirmByNameProps) {
  const words = say(confirmWords);
  const [typed, setTyped] = useState('');
  const confirm = useAction(async () => {
    await onConfirm();
    onClose();
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === name) void confirm.run();
        }}
      >
        {children}
        {confirm.fault && <Notice kind="fault">{confirm.fault}</Notice>}
        <Field
          label={fill(words.type, { name })}
          value={typed}
          onInput={setTyped}
          autocomplete="off"
          isFirst
        />
        <p class="buttons">
          <Button look="danger" type="submit" disabled={typed.trim() !== name} isBusy={confirm.isBusy}>
            {action}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </p>
      </form>
    </Dialog>
  );
}
