import { effect } from '@preact/signals';
import type { CheckedDraft } from '../../../../server/questionnaires/checkDraft.ts';
import { ask, RefusedByServer, sayProblem } from '../../api.ts';
import { language } from '../../state/language.ts';
import type { Body } from '../draft/body.ts';
import type { Editor } from './editor.ts';

/** Somebody who types pauses that long between two thoughts. */
const checkAfter = 350;
const saveAfter = 900;

/**
 * Saves and checks the draft a moment after each change. One request of a kind at a time: a later one waits for the
 * earlier, so that nothing old overtakes something new.
 *
 * @returns ends it; what was typed last is saved at once
 */
export function keepInStep(editor: Editor): () => void {
  const folder = `/desk/municipalities/${editor.town}/questionnaires`;
  let saved: Body = editor.body.peek();

  const check = lineUp(checkAfter, async () => {
    const body = editor.body.peek();
    try {
      const given = { body, language: language.peek() };
      const checked = await ask<CheckedDraft>(`${folder}/check`, 'POST', given);
      if (editor.body.peek() === body) editor.checked.value = checked;
    } catch {
      // The saving tells what is wrong with the line; stale faults are better than none.
    }
  });

  const save = lineUp(saveAfter, async () => {
    const body = editor.body.peek();
    const { state } = editor.saving.peek();
    if (body === saved || state === 'overtaken') return;
    editor.saving.value = { state: 'saving' };
    try {
      const given = { revision: editor.revision.peek(), body };
      const { revision } = await ask<{ revision: number }>(`${folder}/drafts/${editor.draft}`, 'PUT', given);
      saved = body;
      editor.revision.value = revision;
      const isNewest = editor.body.peek() === body;
      editor.saving.value = isNewest ? { state: 'saved', at: new Date() } : { state: 'typing' };
    } catch (error) {
      editor.saving.value = describeFailure(error);
    }
  });

  const stop = effect(() => {
    const body = editor.body.value;
    void language.value;
    check.soon();
    const { state } = editor.saving.peek();
    // What was read from the server a moment ago needs no saving.
    if (state === 'saved' && body !== saved && editor.canUndo.peek() === false && !editor.canRedo.peek())
      saved = body;
    if (body === saved || state === 'overtaken') return;
    if (state !== 'saving') editor.saving.value = { state: 'typing' };
    save.soon();
  });
  const warn = (event: BeforeUnloadEvent) => {
    if (editor.body.peek() !== saved) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return () => {
    stop();
    removeEventListener('beforeunload', warn);
    void save.now();
  };
}

function describeFailure(error: unknown): Editor['saving']['value'] {
  if (error instanceof RefusedByServer && error.code === 'draft.changed')
    return { state: 'overtaken', by: String(error.details.savedBy) };
  return { state: 'failed', sentence: sayProblem(error) };
}

/** Runs a task a moment after the last call, never twice at once. */
function lineUp(wait: number, task: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isWanted = false;

  async function now(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      isWanted = true;
      return running;
    }
    running = task();
    await running;
    running = undefined;
    if (isWanted) {
      isWanted = false;
      soon();
    }
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), wait);
  }
  return { soon, now };
}
