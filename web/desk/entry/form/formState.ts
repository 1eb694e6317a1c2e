import type { Field } from './fields.ts';

/** Boxes by the value of their option; words as typed; null for what is missing or cannot be read. */
export type Value = readonly string[] | string | null;
export type Values = Readonly<Record<string, Value>>;

/** A form while it is typed. It lives in the memory of the page and nowhere else. */
export interface FormState {
  /** Place of the field that is typed in; the number of fields once the end was reached. */
  at: number;
  values: Values;
  /** Earlier states, the newest last. */
  past: readonly Pick<FormState, 'at' | 'values'>[];
}

export const blankForm: FormState = { at: 0, values: {}, past: [] };

/** Puts a value into the field that is typed in. */
export function setValue(state: FormState, field: Field, value: Value | undefined): FormState {
  const { [field.id]: _, ...others } = state.values;
  const values = value === undefined ? others : { ...others, [field.id]: value };
  return { at: state.at, values, past: [...state.past, { at: state.at, values: state.values }] };
}

/** Takes back the last change, wherever it was. */
export function undo(state: FormState): FormState {
  const last = state.past.at(-1);
  return last ? { ...last, past: state.past.slice(0, -1) } : state;
}

export const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value.length === 0;
