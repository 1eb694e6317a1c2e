import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { FoundLetter, type Letter, type LetterNote } from './FoundLetter.tsx';
import { sayRefusal } from './refusal.ts';
import './codes.scss';

interface NewCode {
  letterNumber: number;
  code: string;
}

/** One letter by its number, while somebody is on the phone. */
export function Hotline({ path, onChanged }: { path: string; onChanged: () => void }) {
  const words = say(codesWords);
  const [number, setNumber] = useState('');
  const [letter, setLetter] = useState<Letter>();
  const [isNoted, setNoted] = useState(false);
  const [newCode, setNewCode] = useState<NewCode>();
  const find = useAction(async () => {
    clear();
    setLetter(await ask<Letter>(`${path}/letters/${number.trim()}`));
  });
  const note = useAction(async (found: number, given: LetterNote) => {
    setNoted(false);
    await ask(`${path}/letters/${found}/note`, 'POST', { note: given });
    setLetter(await ask<Letter>(`${path}/letters/${found}`));
    setNoted(true);
    onChanged();
  });
  const replace = useAction(async (found: number) => {
    setNewCode(await ask<NewCode>(`${path}/letters/${found}/replace`, 'POST'));
    setLetter(undefined);
    onChanged();
  });
  const error = find.error ?? note.error ?? replace.error;
  function clear() {
    setNewCode(undefined);
    setLetter(undefined);
    setNoted(false);
  }
  return (
    <section class="stack">
      <h2>{words.hotlineHeading}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void find.run();
        }}
      >
        <Field
          label={words.number}
          hint={words.hotlineHint}
          value={number}
          onInput={setNumber}
          inputMode="numeric"
        />
        <p class="buttons">
          <Button type="submit" isBusy={find.isBusy} disabled={!/^\s*\d+\s*$/.test(number)}>
            {words.find}
          </Button>
        </p>
      </form>
      {error !== undefined && <Notice kind="fault">{sayRefusal(error)}</Notice>}
      {newCode && (
        <Notice kind="done">
          <p>{fill(words.newCode, { number: newCode.letterNumber })}</p>
          <p class="codes__new">{newCode.code}</p>
          <p>{words.once}</p>
        </Notice>
      )}
      {letter && (
        <FoundLetter
          key={letter.letter}
          letter={letter}
          isBusy={note.isBusy || replace.isBusy}
          onNote={(given) => note.run(letter.letter, given)}
          onReplace={() => replace.run(letter.letter)}
        />
      )}
      {isNoted && <Notice kind="done">{words.saved}</Notice>}
    </section>
  );
}
