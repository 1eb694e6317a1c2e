import { useState } from 'preact/hooks';
import type { lookAtLetter } from '../../../server/fieldwork/letterDesk.ts';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { sayRefusal } from './refusal.ts';

type Letter = Awaited<ReturnType<typeof lookAtLetter>>;
interface NewCode {
  letterNumber: number;
  code: string;
}

const notes = ['wantsPaper', 'refused', 'undeliverable', 'moved', 'sent'] as const;

/** One letter by its number, while somebody is on the phone. */
export function Hotline({ path, onChanged }: { path: string; onChanged: () => void }) {
  const words = say(codesWords);
  const [number, setNumber] = useState('');
  const [letter, setLetter] = useState<Letter>();
  const [newCode, setNewCode] = useState<NewCode>();
  const address = `${path}/letters/${number.trim()}`;
  const find = useAction(async () => {
    setNewCode(undefined);
    setLetter(undefined);
    setLetter(await ask<Letter>(address));
  });
  const note = useAction(async (given: (typeof notes)[number]) => {
    await ask(`${path}/letters/${letter?.letter}/note`, 'POST', { note: given });
    setLetter(await ask<Letter>(`${path}/letters/${letter?.letter}`));
    onChanged();
  });
  const replace = useAction(async () => {
    setNewCode(await ask<NewCode>(`${path}/letters/${letter?.letter}/replace`, 'POST'));
    setLetter(undefined);
    onChanged();
  });
  const error = find.error ?? note.error ?? replace.error;
  return (
    <section>
      <h2>{words.hotlineHeading}</h2>
      <form
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
          <p>
            <strong>{newCode.code}</strong>
          </p>
          <p>{words.once}</p>
        </Notice>
      )}
      {letter && (
        <>
          <h3>{fill(words.letter, { number: letter.letter })}</h3>
          <p>
            {letter.areaName || words.wholeTown}. {words.state}: {words.states[letter.state]}
            {letter.wantsPaper && `, ${words.wantsPaper}`}
          </p>
          <p class="buttons">
            {notes.map((one) => (
              <Button key={one} isBusy={note.isBusy} onClick={() => void note.run(one)}>
                {words.notes[one]}
              </Button>
            ))}
            <Button
              look="danger"
              isBusy={replace.isBusy}
              onClick={() => {
                if (confirm(words.replaceWarning)) void replace.run();
              }}
            >
              {words.replace}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
