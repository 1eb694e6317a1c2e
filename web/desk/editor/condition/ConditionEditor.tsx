import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { questionsOf } from '../draft/asked.ts';
import type { Condition, Path, Spot } from '../draft/body.ts';
import { readAt } from '../draft/changeAt.ts';
import { FaultLines } from '../question/fields.tsx';
import { useEditor } from '../state/editor.ts';
import { faultsWithin } from '../state/faults.ts';
import { fill, textOf } from '../texts.ts';
import { ConditionNode } from './ConditionNode.tsx';
import { sayCondition } from './sayCondition.ts';
import { compareWith } from './shapes.ts';

/** When a question or section is shown, built from lists, and as the sentence it says. @param before what may be named */
export function ConditionEditor({ path, before }: { path: Path; before: Spot }) {
  const editor = useEditor();
  const words = say(editorWords).condition;
  const condition = readAt(editor.body.value, path) as Condition | undefined;
  const { section, index } = before;
  const earlier = editor.asked.value.filter(
    ({ spot }) => spot.section < section || (spot.section === section && spot.index < index),
  );
  const first = earlier.find(({ kind }) => kind !== 'area') ?? earlier[0];
  const entry = editor.body.value.sections[section]?.questions[index];
  const inherited =
    entry && 'use' in entry
      ? questionsOf(entry, editor.bank).map(({ showIf }) => showIf as Condition | undefined)
      : [];
  const shown = condition ?? inherited.find((one) => one !== undefined);
  const faults = faultsWithin(editor, path).filter((fault) => fault.path.length > path.length);
  return (
    <div class="condition" data-path={path.join('.')}>
      <div class="condition__choice" role="radiogroup" aria-label={words.only}>
        <label class="check">
          <input type="radio" checked={!condition} onChange={() => editor.set(path, undefined)} />
          <span>{words.always}</span>
        </label>
        <label class="check">
          <input
            type="radio"
            checked={condition !== undefined}
            disabled={!first}
            onChange={() => first && editor.set(path, compareWith(first))}
          />
          <span>{first ? words.only : words.nothingBefore}</span>
        </label>
      </div>
      <FaultLines path={path} />
      {faults.length > 0 && (
        <p class="field__fault">
          {faults.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`).join(' ')}
        </p>
      )}
      {condition && (
        <ConditionNode
          condition={condition}
          earlier={earlier}
          onChange={(next) => editor.set(path, next)}
          depth={0}
        />
      )}
      {shown && (
        <p class="condition__sentence">
          {fill(words.sentence, { condition: sayCondition(shown, editor.asked.value, words, textOf) })}
        </p>
      )}
    </div>
  );
}
