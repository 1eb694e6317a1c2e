import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import type { AuthoredQuestion, Path } from '../draft/body.ts';
import { freeKey, takenKeys } from '../draft/create.ts';
import { useEditor } from '../state/editor.ts';
import { fill } from '../texts.ts';
import { FaultLines } from './fields.tsx';
import { RowKey } from './KeyField.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TextsField } from './TextsField.tsx';

/** The rows of a matrix. */
export function ItemsEditor({
  question,
  path,
}: {
  question: Extract<AuthoredQuestion, { kind: 'matrix' }>;
  path: Path;
}) {
  const { set, body, bank } = useEditor();
  const words = say(editorWords).question;
  const list = [...path, 'items'];
  return (
    <section class="editor-part">
      <h3>{words.items}</h3>
      <FaultLines path={list} />
      <ol class="options">
        {question.items.map((item, at) => (
          <li key={item.key}>
            <div class="option">
              <TextsField
                path={[...list, at, 'text']}
                label={fill(words.item, { number: at + 1 })}
                isNeeded
                rows={1}
              />
              <FaultLines path={[...list, at, 'key']} />
              <RowKey rowKey={item.key} />
              <StepButtons list={list} at={at} name={fill(words.item, { number: at + 1 })} />
            </div>
          </li>
        ))}
      </ol>
      <Button
        onClick={() => {
          const key = freeKey(question.key, takenKeys(body.value, bank));
          set(list, [...question.items, { key, text: {} }]);
        }}
      >
        {words.addItem}
      </Button>
    </section>
  );
}
