import type { Field } from './fields.ts';
import { isEmpty, type Value, type Values } from './formState.ts';
import type { FindName } from './toAnswers.ts';

export type EntryFault =
  | 'tooMany'
  | 'exclusive'
  | 'notANumber'
  | 'outOfRange'
  | 'tooLong'
  | 'unknownName'
  | 'noPlace';

/** What cannot be stored as it was typed, by field. */
export function findFaults(
  fields: readonly Field[],
  values: Values,
  find: FindName,
): ReadonlyMap<string, EntryFault> {
  const faults = new Map<string, EntryFault>();
  for (const field of fields) {
    const value = values[field.id];
    if (value === undefined || value === null || isEmpty(value)) continue;
    const fault = faultOf(field, value, find) ?? placeFault(field, values);
    if (fault) faults.set(field.id, fault);
  }
  return faults;
}

/** Crosses about a place that has no name. */
function placeFault(field: Field, values: Values): EntryFault | undefined {
  const isOrphan = field.part !== undefined && isEmpty(values[`${field.key}#${field.place}`]);
  return isOrphan ? 'noPlace' : undefined;
}

function faultOf(field: Field, value: NonNullable<Value>, find: FindName): EntryFault | undefined {
  if (typeof value !== 'string') {
    const isExclusive = field.choices.some((choice) => choice.exclusive && value.includes(choice.value));
    if (isExclusive && value.length > 1) return 'exclusive';
    return value.length > (field.max ?? value.length) && field.way === 'several' ? 'tooMany' : undefined;
  }
  if (field.kind === 'text') return value.length > (field.max ?? 0) ? 'tooLong' : undefined;
  if (field.kind === 'number' || field.kind === 'scale') {
    if (!/^\d+$/.test(value.trim())) return 'notANumber';
    const number = Number(value);
    return number < (field.min ?? 0) || number > (field.max ?? number) ? 'outOfRange' : undefined;
  }
  return find(field, value) ? undefined : 'unknownName';
}
