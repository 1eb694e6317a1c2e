/** What can be undone and done again. `mark` joins strokes in one field to one step. */
export interface History<State> {
  present: State;
  past: readonly State[];
  future: readonly State[];
  mark?: string | undefined;
}

const longest = 200;

export const begin = <State>(present: State): History<State> => ({ present, past: [], future: [] });

/** @param mark of the field that is typed in; the same mark again replaces the step instead of adding one */
export function advance<State>(history: History<State>, present: State, mark?: string): History<State> {
  if (present === history.present) return history;
  const joins = mark !== undefined && mark === history.mark && history.past.length > 0;
  const past = joins ? history.past : [...history.past.slice(-longest + 1), history.present];
  return { present, past, future: [], mark };
}

export function undo<State>({ present, past, future }: History<State>): History<State> | undefined {
  const before = past.at(-1);
  return before === undefined
    ? undefined
    : { present: before, past: past.slice(0, -1), future: [present, ...future] };
}

export function redo<State>({ present, past, future }: History<State>): History<State> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { present: next, past: [...past, present], future: rest };
}
