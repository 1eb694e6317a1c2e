import { useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import type { AuthoredQuestion, Path } from '../draft/body.ts';
import { takenKeys } from '../draft/create.ts';
import { renameKey } from '../draft/rename.ts';
import { useEditor } from '../state/editor.ts';
import { FaultLines } from './fields.tsx';

/** The name of a question in tables and files. */
export function KeyField({ question, path }: { question: AuthoredQuestion; path: Path }) {
  const words = say(editorWords).question;
  return (
    <details class="editor-more">
      <summary>{words.expert}</summary>
      <FaultLines path={[...path, 'key']} />
      <RowKey rowKey={question.key} />
      <p class="field__hint">{words.keyHint}</p>
    </details>
  );
}

/** Changes the key of a question or row when the field is left; everything that names it follows. */
export function RowKey({ rowKey }: { rowKey: string }) {
  const editor = useEditor();
  const words = say(editorWords).question;
  const [typed, setTyped] = useState<string>();
  const value = typed ?? rowKey;
  const isOdd = !/^(?!constructor$)[a-z][a-z0-9_]{0,39}$/.test(value);
  const isTaken = value !== rowKey && takenKeys(editor.body.value, editor.bank).has(value);
  const fault = isOdd ? words.keyOdd : isTaken ? words.keyTaken : '';

  function rename(): void {
    if (value === rowKey || fault) return;
    setTyped(undefined);
    editor.put(renameKey(editor.body.value, rowKey, value));
    editor.spoken.value = words.renamed;
  }
  return (
    <label class="option__key">
      <span>{words.key}</span>
      <input
        value={value}
        spellcheck={false}
        aria-invalid={fault !== ''}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={rename}
      />
      {fault && <span class="field__fault">{fault}</span>}
    </label>
  );
}
