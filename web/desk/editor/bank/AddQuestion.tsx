import { useMemo, useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { say } from '../../state/language.ts';
import type { Entry } from '../draft/body.ts';
import { freeKey, kinds, newQuestion, takenKeys } from '../draft/create.ts';
import { insertQuestion } from '../draft/move.ts';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';
import { findInBank } from './findInBank.ts';

/** A new question at the end of a section: of any kind, or from the bank. */
export function AddQuestion({ section, onClose }: { section: number; onClose: () => void }) {
  const editor = useEditor();
  const { body, bank } = editor;
  const words = say(editorWords);
  const [searched, setSearched] = useState('');
  /** Place of what was taken last; several are often taken one after the other. */
  const [added, setAdded] = useState<number>();
  const taken = takenKeys(body.value, bank);
  const found = useMemo(() => findInBank(bank, searched), [bank, searched]);
  const index = body.value.sections[section]?.questions.length ?? 0;

  function add(entry: Entry, name: string, isLast: boolean): void {
    editor.put(insertQuestion(body.value, { section, index }, entry));
    editor.spoken.value = fill(words.outline.added, { name });
    if (isLast) show(index);
    else setAdded(index);
  }
  /** Choosing a question shows it, and so ends the adding. */
  function show(at: number): void {
    editor.selection.value = { at: 'question', section, index: at };
  }
  return (
    <section class="editor-detail add-question" aria-label={words.add.title}>
      <div class="add-question__head">
        <h2>
          {words.add.title}: {textOf(body.value.sections[section]?.title) || words.outline.untitled}
        </h2>
        <Button onClick={() => (added === undefined ? onClose() : show(added))}>{words.add.close}</Button>
      </div>
      <h3>{words.add.own}</h3>
      <ul class="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() =>
                add(newQuestion(kind, freeKey('frage', taken)), words.kinds[kind]?.[0] ?? kind, true)
              }
            >
              <strong>{words.kinds[kind]?.[0]}</strong>
              <span>{words.kinds[kind]?.[1]}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.add.bank}</h3>
      <Field label={words.add.search} type="search" value={searched} onInput={setSearched} />
      <p role="status">
        {fill(words.add.found, { count: found.reduce((sum, one) => sum + one.questions.length, 0) })}
      </p>
      {found.map(({ module, questions }) => (
        <section key={module.key} class="bank-module">
          <h4>{textOf(module.title)}</h4>
          <ul>
            {questions.map((question) => {
              const isTaken = taken.has(question.key);
              const name = textOf(question.text);
              return (
                <li key={question.key} class="bank-module__question">
                  <div>
                    <p>{name}</p>
                    {question.kind === 'matrix' && (
                      <p class="field__hint">{question.items.map(({ text }) => textOf(text)).join(' · ')}</p>
                    )}
                  </div>
                  {isTaken ? (
                    <span class="field__hint">{words.add.taken}</span>
                  ) : (
                    <Button
                      label={`${words.add.take}: ${name}`}
                      onClick={() => add({ use: module.key, only: [question.key] }, name, false)}
                    >
                      {words.add.take}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          <p class="field__hint">
            {fill(words.add.source, { source: '' })}
            <span lang="en">{module.source}</span>
          </p>
        </section>
      ))}
    </section>
  );
}
