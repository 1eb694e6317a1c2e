import type { Field } from './fields.ts';
import { isEmpty, type Value, type Values } from './formState.ts';

/** One field that came out differently. */
export interface Mismatch {
  field: Field;
  first: Value | undefined;
  second: Value | undefined;
}

/** Missing and never typed are the same; so are ticks in another order. */
export function compareEntries(fields: readonly Field[], first: Values, second: Values): Mismatch[] {
  return fields
    .map((field) => ({ field, first: first[field.id], second: second[field.id] }))
    .filter((one) => said(one.field, one.first) !== said(one.field, one.second));
}

function said(field: Field, value: Value | undefined): string {
  if (value === undefined || value === null || isEmpty(value)) return '';
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  return JSON.stringify(field.way === 'several' ? [...value].sort() : value);
}

/**
 * What is counted of a double entry: for every question that was filled in either time, whether it differed.
 *
 * @param applicable ids of fields that apply: what nobody was asked is not compared
 */
export function listChecks(
  fields: readonly Field[],
  applicable: ReadonlySet<string>,
  mismatches: readonly Mismatch[],
): { question: string; differs: boolean }[] {
  const differing = new Set(mismatches.map(({ field }) => field.key));
  const compared = new Set([
    ...fields.filter(({ id }) => applicable.has(id)).map(({ key }) => key),
    ...differing,
  ]);
  return [...compared].map((question) => ({ question, differs: differing.has(question) }));
}
