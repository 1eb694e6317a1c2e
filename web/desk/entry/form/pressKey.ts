import type { Field } from './fields.ts';
import { type FormState, isEmpty, setValue, undo } from './formState.ts';

export interface Keyboard {
  fields: readonly Field[];
  /** Ids of the fields that apply once the state is as it is. */
  applicable: (state: FormState) => ReadonlySet<string>;
}

/** As a keyboard event says it. `undo`: Ctrl or Cmd with Z. */
export type Press = string | 'undo';

const missingKey = '-';

/**
 * What a key does to a form. Typed fields keep their letters: only what moves on, goes back or marks as missing is
 * handled here.
 *
 * @returns undefined for a key that means nothing here, so that the browser may do with it what it does
 */
export function pressKey(keyboard: Keyboard, state: FormState, press: Press): FormState | undefined {
  if (press === 'undo') return undo(state);
  const field = keyboard.fields[state.at];
  if (press === 'ArrowUp') return back(keyboard, state);
  if (press === 'ArrowDown' || press === 'Enter') return field ? forward(keyboard, state) : undefined;
  if (!field) return press === 'Backspace' ? back(keyboard, state) : undefined;
  const value = state.values[field.id];
  if (press === 'Backspace') return erase(keyboard, state, field);
  if (press === missingKey && (field.way !== 'typed' || isEmpty(value)))
    return forward(keyboard, setValue(state, field, null));
  if (field.way === 'typed') return undefined;
  return chooseBox(keyboard, state, field, press.toLowerCase());
}

/** Letters or figures in a typed field; a number that is full goes on by itself. */
export function typeIn(keyboard: Keyboard, state: FormState, typed: string): FormState {
  const field = keyboard.fields[state.at];
  if (!field) return state;
  const next = setValue(state, field, typed === '' ? undefined : typed);
  const isNumber = field.kind === 'number' || (field.kind === 'scale' && field.way === 'typed');
  const isFull = isNumber && typed.trim().length >= String(field.max).length;
  return isFull ? forward(keyboard, next) : next;
}

function chooseBox(keyboard: Keyboard, state: FormState, field: Field, press: string): FormState | undefined {
  const choice = field.choices.find((one) => one.press === press);
  if (!choice) return undefined;
  const value = state.values[field.id];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const isThere = chosen.includes(choice.value);
  if (field.way === 'one') return forward(keyboard, setValue(state, field, [choice.value]));
  if (field.way === 'several') {
    const rest = chosen.filter((one) => one !== choice.value);
    return setValue(state, field, isThere ? rest : [...chosen, choice.value]);
  }
  if (isThere || chosen.length >= (field.max ?? Number.POSITIVE_INFINITY)) return state;
  const next = setValue(state, field, [...chosen, choice.value]);
  return chosen.length + 1 === field.max ? forward(keyboard, next) : next;
}

/** Empties a field bit by bit; from an empty one it goes back. */
function erase(keyboard: Keyboard, state: FormState, field: Field): FormState | undefined {
  const value = state.values[field.id];
  if (typeof value === 'string' && value !== '') return undefined;
  if (value === undefined || value === '') return back(keyboard, state);
  const rest = Array.isArray(value) ? value.slice(0, -1) : [];
  return setValue(state, field, rest.length > 0 ? rest : undefined);
}

function forward(keyboard: Keyboard, state: FormState): FormState {
  const applicable = keyboard.applicable(state);
  const { fields } = keyboard;
  const next = fields.findIndex(({ id }, place) => place > state.at && applicable.has(id));
  return { ...state, at: next < 0 ? fields.length : next };
}

function back(keyboard: Keyboard, state: FormState): FormState {
  const applicable = keyboard.applicable(state);
  let before = state.at - 1;
  while (before > 0 && !applicable.has(keyboard.fields[before]?.id ?? '')) before -= 1;
  return { ...state, at: Math.max(0, before) };
}
