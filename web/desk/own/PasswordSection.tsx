import { useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { ownWords } from '../i18n/own.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { NewPassword, otherFault, type TypedPassword } from './NewPassword.tsx';

/** Another password, against the old one. */
export function PasswordSection({ onChanged }: { onChanged: () => void }) {
  const { password: words } = say(ownWords);
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState<TypedPassword>({ value: '', isSame: false });
  const [round, setRound] = useState(0);
  const change = useAction(async () => {
    await ask('/session/own/password', 'PUT', { current, password: typed.value });
    setCurrent('');
    setRound(round + 1);
    onChanged();
  });
  const fault = otherFault(change.error);
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.isSame) void change.run();
        }}
      >
        {fault && <Notice kind="fault">{fault}</Notice>}
        <Field
          label={words.current}
          type="password"
          autocomplete="current-password"
          value={current}
          onInput={setCurrent}
        />
        <NewPassword key={round} onType={setTyped} error={change.error} />
        <p class="aside">{words.says}</p>
        <Button type="submit" disabled={!typed.isSame || current === ''} isBusy={change.isBusy}>
          {words.save}
        </Button>
      </form>
    </section>
  );
}
