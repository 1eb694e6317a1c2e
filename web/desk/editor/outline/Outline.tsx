import { useRef, useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { Arrow } from '../Arrow.tsx';
import { indicatorOf } from '../draft/asked.ts';
import type { Body, Spot } from '../draft/body.ts';
import { freeKey, newSection } from '../draft/create.ts';
import { type Selection, useEditor } from '../state/editor.ts';
import { faultsWithin } from '../state/faults.ts';
import { fill, textOf } from '../texts.ts';
import { FaultMark } from './FaultMark.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import { keyOf, useMoves } from './useMoves.ts';

/** Sections and questions as a list: chosen, dragged, carried by buttons or by Alt and the arrow keys. */
export function Outline({ onAdd }: { onAdd: (section: number) => void }) {
  const editor = useEditor();
  const words = say(editorWords).outline;
  const { body, selection, put } = editor;
  const list = useRef<HTMLElement>(null);
  const moves = useMoves(editor, list);
  const [target, setTarget] = useState<string>();
  const dragged = useRef<Spot | undefined>(undefined);
  const choose = (next: Selection) => {
    selection.value = next;
  };
  const isChosen = (at: Selection['at']) => selection.value.at === at;

  function drop(to: Spot): void {
    const from = dragged.current;
    dragged.current = undefined;
    setTarget(undefined);
    if (from) moves.toSpot(from, counted(from, to));
  }
  function addSection(): void {
    const key = freeKey('abschnitt', new Set(body.value.sections.map((section) => section.key)));
    put({ ...body.value, sections: [...body.value.sections, newSection(key)] });
    choose({ at: 'section', section: body.value.sections.length - 1 });
  }
  return (
    <nav class="outline" aria-label={words.label} ref={list}>
      <p class="field__hint">{words.keys}</p>
      <button
        type="button"
        class="outline__plain"
        aria-current={isChosen('general') ? 'true' : undefined}
        onClick={() => choose({ at: 'general' })}
      >
        {words.general}
      </button>
      <ol class="outline__sections">
        {body.value.sections.map((section, at) => {
          const name = textOf(section.title) || words.untitled;
          const id = `section ${section.key}`;
          return (
            <li key={id}>
              <div class="outline__section">
                <button
                  type="button"
                  data-outline={id}
                  aria-current={
                    selection.value.at === 'section' && selection.value.section === at ? 'true' : undefined
                  }
                  onClick={() => choose({ at: 'section', section: at })}
                  onKeyDown={(event) => moves.byKey(event, (step) => moves.section(at, step))}
                >
                  {name}
                  <FaultMark count={faultsWithin(editor, ['sections', at]).length} />
                </button>
                <span class="steps">
                  <button
                    type="button"
                    aria-label={fill(words.up, { name })}
                    disabled={at === 0}
                    onClick={() => moves.section(at, -1)}
                  >
                    <Arrow to="up" />
                  </button>
                  <button
                    type="button"
                    aria-label={fill(words.down, { name })}
                    disabled={at === body.value.sections.length - 1}
                    onClick={() => moves.section(at, 1)}
                  >
                    <Arrow to="down" />
                  </button>
                </span>
              </div>
              <ol
                class="outline__questions"
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  drop({ section: at, index: section.questions.length });
                }}
              >
                {section.questions.map((entry, index) => (
                  <OutlineRow
                    key={keyOf(entry)}
                    entry={entry}
                    spot={{ section: at, index }}
                    isChosen={
                      selection.value.at === 'question' &&
                      selection.value.section === at &&
                      selection.value.index === index
                    }
                    isTarget={target === keyOf(entry)}
                    moves={moves}
                    onDragStart={() => {
                      dragged.current = { section: at, index };
                    }}
                    onDragOver={() => setTarget(keyOf(entry))}
                    onDrop={() => drop({ section: at, index })}
                    onDragEnd={() => setTarget(undefined)}
                  />
                ))}
              </ol>
              <Button look="quiet" label={`${words.addQuestion}: ${name}`} onClick={() => onAdd(at)}>
                + {words.addQuestion}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button onClick={addSection}>{words.addSection}</Button>
      <button
        type="button"
        class="outline__plain"
        aria-current={isChosen('tables') ? 'true' : undefined}
        onClick={() => choose({ at: 'tables' })}
      >
        {words.tables}
      </button>
      <Indicators body={body.value} choose={choose} />
    </nav>
  );
}

/** Positions count without the question itself, which leaves its place first. */
const counted = (from: Spot, to: Spot): Spot =>
  from.section === to.section && from.index < to.index ? { ...to, index: to.index - 1 } : to;

function Indicators({ body, choose }: { body: Body; choose: (next: Selection) => void }) {
  const editor = useEditor();
  const words = say(editorWords).outline;
  const entries = body.indicators ?? [];
  const { value } = editor.selection;
  return (
    <details class="outline__indicators" open={value.at === 'indicator'}>
      <summary>
        {words.indicators} ({entries.length})
      </summary>
      <ul>
        {entries.map((entry, index) => {
          const indicator = indicatorOf(entry, editor.bank);
          return (
            <li key={'use' in entry ? entry.use : entry.key}>
              <button
                type="button"
                aria-current={value.at === 'indicator' && value.index === index ? 'true' : undefined}
                onClick={() => choose({ at: 'indicator', index })}
              >
                {textOf(indicator?.title) || indicator?.key || ('use' in entry ? entry.use : entry.key)}
                <FaultMark count={faultsWithin(editor, ['indicators', index]).length} />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
