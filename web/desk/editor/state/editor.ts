import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OfferedBank } from '../../../../server/questionnaires/bank.ts';
import type { CheckedDraft } from '../../../../server/questionnaires/checkDraft.ts';
import { type Asked, listAsked } from '../draft/asked.ts';
import { type Body, type Path, type Spot, withLists } from '../draft/body.ts';
import { changeAt } from '../draft/changeAt.ts';
import { advance, begin, type History, redo, undo } from './history.ts';

/** What is open beside the outline. */
export type Selection =
  | { at: 'general' }
  | { at: 'tables' }
  | { at: 'indicator'; index: number }
  | { at: 'section'; section: number }
  | ({ at: 'question' } & Spot);

/** How far the draft has come to the server. */
type Saving =
  | { state: 'saved'; at: Date }
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'failed'; sentence: string }
  /** Somebody else was faster: nothing is saved from here until the draft is read again. */
  | { state: 'overtaken'; by: string };

export interface Editor {
  town: string;
  draft: string;
  bank: OfferedBank;
  body: ReadonlySignal<Body>;
  selection: Signal<Selection>;
  checked: Signal<CheckedDraft | undefined>;
  saving: Signal<Saving>;
  revision: Signal<number>;
  /** What a screen reader is told. */
  spoken: Signal<string>;
  asked: ReadonlySignal<readonly Asked[]>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** A whole new state; strokes under one mark are one step to undo. */
  put: (body: Body, mark?: string) => void;
  /** Another value at a path. */
  set: (path: Path, value: unknown, mark?: string) => void;
  undo: () => void;
  redo: () => void;
  /** The draft as the server has it now; what could be undone belongs to the one before. */
  reset: (body: Body, revision: number) => void;
}

export interface Opened {
  town: string;
  draft: string;
  bank: OfferedBank;
  body: Partial<Body>;
  revision: number;
}

/** One draft on the desk: what it says, what is selected, what can be undone. Knows no server. */
export function createEditor({ town, draft, bank, body: first, revision }: Opened): Editor {
  const history = signal<History<Body>>(begin(withLists(first)));
  const body = computed(() => history.value.present);
  const step = (next: History<Body> | undefined) => {
    if (next) history.value = next;
  };
  const put = (next: Body, mark?: string) => {
    history.value = advance(history.value, next, mark);
  };
  const editor: Editor = {
    town,
    draft,
    bank,
    body,
    selection: signal<Selection>({ at: 'general' }),
    checked: signal<CheckedDraft | undefined>(undefined),
    saving: signal<Saving>({ state: 'saved', at: new Date() }),
    revision: signal(revision),
    spoken: signal(''),
    asked: computed(() => listAsked(body.value, bank)),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    put,
    set: (path, value, mark) => put(changeAt(body.value, path, value), mark),
    undo: () => step(undo(history.value)),
    redo: () => step(redo(history.value)),
    reset(next, at) {
      history.value = begin(withLists(next));
      editor.revision.value = at;
      editor.saving.value = { state: 'saved', at: new Date() };
    },
  };
  return editor;
}

const EditorContext = createContext<Editor | undefined>(undefined);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('outside of an editor');
  return editor;
}
