import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { Arrow } from '../Arrow.tsx';
import type { Path } from '../draft/body.ts';
import { readAt } from '../draft/changeAt.ts';
import { carry } from '../draft/move.ts';
import { useEditor } from '../state/editor.ts';

/** Carries an entry of a list up or down, or takes it out. */
export function StepButtons({ list, at, name }: { list: Path; at: number; name: string }) {
  const editor = useEditor();
  const words = say(editorWords).question;
  const entries = (readAt(editor.body.value, list) as unknown[] | undefined) ?? [];
  const step = (to: number) => editor.set(list, carry(entries, at, to));
  return (
    <span class="steps">
      <button
        type="button"
        disabled={at === 0}
        aria-label={`${words.up}: ${name}`}
        onClick={() => step(at - 1)}
      >
        <Arrow to="up" />
      </button>
      <button
        type="button"
        disabled={at === entries.length - 1}
        aria-label={`${words.down}: ${name}`}
        onClick={() => step(at + 1)}
      >
        <Arrow to="down" />
      </button>
      <button
        type="button"
        aria-label={`${words.remove}: ${name}`}
        onClick={() =>
          editor.set(
            list,
            entries.filter((_, index) => index !== at),
          )
        }
      >
        ×
      </button>
    </span>
  );
}
