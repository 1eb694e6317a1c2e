import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { Arrow } from '../Arrow.tsx';
import { questionsOf } from '../draft/asked.ts';
import { type Entry, isUse, pathOf, type Spot } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { faultsWithin } from '../state/faults.ts';
import { fill, textOf } from '../texts.ts';
import { FaultMark } from './FaultMark.tsx';
import { keyOf, type Moves } from './useMoves.ts';

/** One question in the outline. */
export function OutlineRow({
  entry,
  spot,
  isChosen,
  isTarget,
  moves,
  onDragStart,
  onDragOver,
  onDrop,
  onDragEnd,
}: {
  entry: Entry;
  spot: Spot;
  isChosen: boolean;
  /** What is dragged would come to stand before it. */
  isTarget: boolean;
  moves: Moves;
  onDragStart: () => void;
  onDragOver: () => void;
  onDrop: () => void;
  onDragEnd: () => void;
}) {
  const editor = useEditor();
  const words = say(editorWords);
  const [question] = questionsOf(entry, editor.bank);
  const name = textOf(question?.text) || words.outline.untitled;
  return (
    <li
      class={`outline__row${isTarget ? ' outline__row--target' : ''}`}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', name);
        onDragStart();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onDrop();
      }}
      onDragEnd={onDragEnd}
    >
      <button
        type="button"
        class="outline__name"
        data-outline={keyOf(entry)}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => {
          editor.selection.value = { at: 'question', ...spot };
        }}
        onKeyDown={(event) => moves.byKey(event, (step) => moves.question(spot, step))}
      >
        <span class="outline__text">{name}</span>
        <span class="outline__kind">
          {question && words.kinds[question.kind]?.[0]}
          {isUse(entry) && ` · ${words.outline.fromBank}`}
        </span>
        <FaultMark count={faultsWithin(editor, pathOf(spot)).length} />
      </button>
      <span class="steps">
        <button
          type="button"
          aria-label={fill(words.outline.up, { name })}
          onClick={() => moves.question(spot, -1)}
        >
          <Arrow to="up" />
        </button>
        <button
          type="button"
          aria-label={fill(words.outline.down, { name })}
          onClick={() => moves.question(spot, 1)}
        >
          <Arrow to="down" />
        </button>
      </span>
    </li>
  );
}
