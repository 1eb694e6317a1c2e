import { useState } from 'preact/hooks';
import type { lookAtLetter } from '../../../server/fieldwork/letterDesk.ts';
import { fill } from '../../i18n/fill.ts';
import { codesWords } from '../i18n/codes.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { say } from '../state/language.ts';

export type Letter = Awaited<ReturnType<typeof lookAtLetter>>;

const notes = ['wantsPaper', 'refused', 'undeliverable', 'moved', 'sent'] as const;
export type LetterNote = (typeof notes)[number];

/** What is known of a letter, and what can be done for whoever got it. */
export function FoundLetter({
  letter,
  isBusy,
  onNote,
  onReplace,
}: {
  letter: Letter;
  isBusy: boolean;
  onNote: (note: LetterNote) => Promise<void>;
  onReplace: () => Promise<void>;
}) {
  const words = say(codesWords);
  const { state, wantsPaper } = letter;
  const isSettled = state === 'used' || state === 'replaced';
  const offered = notes.filter((note) => (note === 'sent' ? wantsPaper || state !== 'sent' : note !== state));
  const [asksToReplace, setAsksToReplace] = useState(false);
  const close = () => setAsksToReplace(false);
  return (
    <>
      <h3>{fill(words.letter, { number: letter.letter })}</h3>
      <p>
        {letter.areaName || words.wholeTown}. {words.state}: {words.states[state]}
        {wantsPaper && `, ${words.wantsPaper}`}
      </p>
      {isSettled && <p>{words.settledAs[state]}</p>}
      {!isSettled && (
        <p class="buttons">
          {offered.map((note) => (
            <Button key={note} isBusy={isBusy} onClick={() => void onNote(note)}>
              {words.notes[note]}
            </Button>
          ))}
          <Button look="danger" isBusy={isBusy} onClick={() => setAsksToReplace(true)}>
            {words.replace}
          </Button>
        </p>
      )}
      {asksToReplace && (
        <Dialog title={fill(words.replaceTitle, { number: letter.letter })} onClose={close}>
          <p>{words.replaceWarning}</p>
          <p class="buttons">
            <Button
              look="danger"
              isBusy={isBusy}
              onClick={() => {
                close();
                void onReplace();
              }}
            >
              {words.replaceAction}
            </Button>
            <Button onClick={close}>{words.cancel}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
