import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { questionsOf } from '../draft/asked.ts';
import { type Entry, isUse, type Spot } from '../draft/body.ts';
import { carry, moveQuestion, stepFrom } from '../draft/move.ts';
import type { Editor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';

/** A name for a row that stays when it moves. */
export const keyOf = (entry: Entry): string =>
  isUse(entry) ? `${entry.use} ${entry.only?.join(' ') ?? ''}` : entry.key;

export type Moves = ReturnType<typeof useMoves>;

/** Carrying questions and sections: what was chosen stays chosen and in focus, and the result is spoken. */
export function useMoves(editor: Editor, outline: RefObject<HTMLElement | null>) {
  const focusNext = useRef<string | undefined>(undefined);
  // Before the next key can come: who presses twice carries twice.
  useLayoutEffect(() => {
    const name = focusNext.current;
    if (name === undefined) return;
    focusNext.current = undefined;
    const rows = outline.current?.querySelectorAll<HTMLElement>('[data-outline]') ?? [];
    [...rows].find((row) => row.dataset.outline === name)?.focus();
  });
  const words = () => say(editorWords).outline;

  function toSpot(from: Spot, to: Spot): void {
    const entry = editor.body.value.sections[from.section]?.questions[from.index];
    if (!entry || (from.section === to.section && from.index === to.index)) return;
    editor.put(moveQuestion(editor.body.value, from, to));
    editor.selection.value = { at: 'question', ...to };
    const section = editor.body.value.sections[to.section];
    editor.spoken.value = fill(words().moved, {
      name: nameOf(entry),
      section: textOf(section?.title) || words().untitled,
      place: to.index + 1,
      total: section?.questions.length ?? 0,
    });
    focusNext.current = keyOf(entry);
  }

  function nameOf(entry: Entry): string {
    return textOf(questionsOf(entry, editor.bank)[0]?.text) || words().untitled;
  }

  return {
    toSpot,
    question(from: Spot, step: 1 | -1): void {
      const to = stepFrom(editor.body.value, from, step);
      const entry = editor.body.value.sections[from.section]?.questions[from.index];
      if (to) toSpot(from, to);
      else if (entry) editor.spoken.value = fill(words().edge, { name: nameOf(entry) });
    },
    section(at: number, step: 1 | -1): void {
      const { sections } = editor.body.value;
      const section = sections[at];
      const name = textOf(section?.title) || words().untitled;
      if (!section || !sections[at + step]) {
        editor.spoken.value = fill(words().edge, { name });
        return;
      }
      editor.put({ ...editor.body.value, sections: carry(sections, at, at + step) });
      editor.selection.value = { at: 'section', section: at + step };
      editor.spoken.value = fill(words().movedSection, {
        name,
        place: at + step + 1,
        total: sections.length,
      });
      focusNext.current = `section ${section.key}`;
    },
    /** Alt and an arrow carry; without Alt the keys mean what they always do. */
    byKey(event: KeyboardEvent, step: (by: 1 | -1) => void): void {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      step(event.key === 'ArrowUp' ? -1 : 1);
    },
  };
}
