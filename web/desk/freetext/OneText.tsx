import { useState } from 'preact/hooks';
import type { TextPage } from '../../../server/responses/freetext/readTexts.ts';
import { ask } from '../api.ts';
import { textWords } from '../i18n/freetext.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';
import { applySuggestions, splitBySuggestions } from './suggestions.ts';

type ShownText = TextPage['texts'][number];

interface OneTextProps {
  text: ShownText;
  /** Of the question's texts, below /api. */
  path: string;
  onChange: () => Promise<void>;
}

/** A text with what may point to a person marked in it. */
export function OneText({ text, path, onChange }: OneTextProps) {
  const words = say(textWords);
  const [isEdited, setEdited] = useState(false);
  const kinds = [...new Set(text.suggestions.map(({ kind }) => words.kind[kind]))];
  return (
    <li class="texts__one">
      {isEdited ? (
        <Redaction text={text} path={path} onChange={onChange} onClose={() => setEdited(false)} />
      ) : (
        <>
          <p class="texts__words">
            {splitBySuggestions(text).map(({ words: part, isMarked }, at) =>
              isMarked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
            )}
          </p>
          <p class="texts__pages">
            {text.state && <span class="release__quiet">{words.state[text.state]}</span>}
            {kinds.length > 0 && <span>{words.found(kinds.join(', '))}</span>}
            <Button look="quiet" onClick={() => setEdited(true)}>
              {words.redact}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}

function Redaction({ text, path, onChange, onClose }: OneTextProps & { onClose: () => void }) {
  const words = say(textWords).edit;
  const id = useOwnId();
  const [draft, setDraft] = useState(() => applySuggestions(text));
  const save = useAction(async () => {
    await ask(`${path}/${text.slot}`, 'PUT', { was: text.text, becomes: draft });
    await onChange();
  });
  return (
    <form
      class="field texts__edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <label for={id}>{words.label}</label>
      <p class="field__hint" id={`${id}-hint`}>
        {words.hint} {words.forGood}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      {save.fault && <Notice kind="fault">{save.fault}</Notice>}
      <p class="buttons">
        <Button look="danger" type="submit" isBusy={save.isBusy} disabled={draft === text.text}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </p>
    </form>
  );
}
