import { useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import type { AuthoredQuestion, Spot } from '../draft/body.ts';
import { removeQuestion } from '../draft/move.ts';
import { listReferences } from '../draft/references.ts';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';

/** Takes a question out; first says what still rests on it. */
export function DeleteQuestion({ spot, questions }: { spot: Spot; questions: readonly AuthoredQuestion[] }) {
  const editor = useEditor();
  const words = say(editorWords);
  const [isAsking, setAsking] = useState(false);
  const keys = questions.flatMap((one) =>
    one.kind === 'matrix' ? [one.key, ...one.items.map(({ key }) => key)] : [one.key],
  );
  const references = isAsking ? listReferences(editor.body.value, editor.bank, keys) : [];
  const name = textOf(questions[0]?.text) || words.outline.untitled;

  function remove(): void {
    editor.selection.value = { at: 'section', section: spot.section };
    editor.put(removeQuestion(editor.body.value, spot));
    editor.spoken.value = fill(words.outline.removed, { name });
  }
  function begin(): void {
    if (listReferences(editor.body.value, editor.bank, keys).length === 0) remove();
    else setAsking(true);
  }
  if (!isAsking || references.length === 0)
    return (
      <div class="buttons editor-part">
        <Button look="danger" onClick={begin}>
          {words.question.delete}
        </Button>
      </div>
    );
  return (
    <div class="notice notice--warning" role="alert">
      <p>{words.question.restsOn}</p>
      <ul>
        {references.map(({ from, key, text }) => (
          <li key={`${from} ${key}`}>
            {fill(words.question.references[from], { name: textOf(text) || key })}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button look="danger" onClick={remove}>
          {words.question.deleteAnyway}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.list.cancel}</Button>
      </div>
    </div>
  );
}
