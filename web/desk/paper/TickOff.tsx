import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ask } from '../api.ts';
import { paperWords } from '../i18n/paper.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayAreas } from '../parts/sayAreas.ts';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';

/** Number, Enter, next card. */
export function TickOff({ path, onTicked }: { path: string; onTicked: () => Promise<void> }) {
  const words = say(paperWords);
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const [ticked, setTicked] = useState<{ letter: string; areas: string[] }>();
  const form = useRef<HTMLFormElement>(null);
  const tick = useAction(async () => {
    setTicked(undefined);
    const letter = typed.trim();
    const isNumber = /^[1-9]\d{0,8}$/.test(letter);
    setFaulty(!isNumber);
    if (!isNumber) return;
    const { areas } = await ask<{ areas: string[] }>(`${path}/cards`, 'POST', { letter: Number(letter) });
    setTicked({ letter, areas });
    setTyped('');
    form.current?.querySelector('input')?.focus();
    // Nobody waits for the piles with the next card in hand: while the button is busy, Enter does nothing.
    void onTicked();
  });
  return (
    <section class="stack">
      <h2>{words.tick}</h2>
      <form
        ref={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void tick.run();
        }}
      >
        <Field
          label={words.letter}
          hint={words.letterHint}
          value={typed}
          inputMode="numeric"
          autocomplete="off"
          fault={isFaulty ? words.letterFault : tick.fault}
          onInput={setTyped}
          isFirst
        />
        <Button look="primary" type="submit" isBusy={tick.isBusy}>
          {words.tickOff}
        </Button>
      </form>
      {ticked && (
        <Notice kind="done">
          {fill(words.ticked, {
            letter: ticked.letter,
            areas: sayAreas(ticked.areas) || words.wholeTown,
          })}
        </Notice>
      )}
    </section>
  );
}
