import type { JsonSchema } from '../language/schema.ts';
import { chooseBranch, resolveSchema } from './chooseBranch.ts';
import { describeRefusal } from './describeRefusal.ts';
import { type Faults, type Place, suggestWord } from './fault.ts';
import type { Positions } from './positions.ts';

export interface StructureReading {
  positions: Positions;
  faults: Faults;
  /** Keys of what was taken out: known to the author, so naming them is no further fault. */
  brokenKeys: Set<string>;
}

type Fields = Record<string, unknown>;

/** A value on its way through the schema, with the name and place it has for the author. */
interface Visit {
  root: JsonSchema;
  name: string;
  place: Place;
}

/**
 * Holds a tree against a schema, names everything that does not fit, and takes it out of the tree, so that the
 * checks across the file can run on the rest.
 *
 * @returns whether the value can be used at all
 */
export function checkStructure(
  root: JsonSchema,
  value: unknown,
  place: Place,
  reading: StructureReading,
): boolean {
  return checkValue(root, value, { root, name: 'the file', place }, reading);
}

function checkValue(written: JsonSchema, value: unknown, visit: Visit, reading: StructureReading): boolean {
  const schema = resolveSchema(written, visit.root);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return checkUnion(branches, value, visit, reading);
  const refusal = describeRefusal(schema, value, visit.name);
  if (refusal) {
    reading.faults.error(visit.place, refusal.message, refusal.suggestion);
    // A list of the wrong length still has entries worth checking; anything else is of no use.
    if (!refusal.isLength) return false;
  }
  if (Array.isArray(value)) checkEntries(schema, value, visit, reading);
  else if (isFields(value)) return checkFields(schema, value, visit, reading);
  return true;
}

function checkUnion(
  branches: readonly JsonSchema[],
  value: unknown,
  visit: Visit,
  reading: StructureReading,
): boolean {
  const choice = chooseBranch(branches, value, visit);
  if ('schema' in choice) return checkValue(choice.schema, value, visit, reading);
  const place =
    choice.property === undefined || !isFields(value)
      ? visit.place
      : reading.positions[choice.isName ? 'keyAt' : 'at'](value, choice.property);
  reading.faults.error(place, choice.message, choice.suggestion);
  return false;
}

function checkEntries(schema: JsonSchema, list: unknown[], visit: Visit, reading: StructureReading): void {
  const { items } = schema;
  if (typeof items !== 'object' || Array.isArray(items)) return;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const place = reading.positions.at(list, index);
    const name = `entry ${index + 1} of ${visit.name}`;
    if (checkValue(items as JsonSchema, list[index], { ...visit, name, place }, reading)) continue;
    collectKeys(list[index], reading.brokenKeys);
    reading.positions.removeEntry(list, index);
  }
}

function checkFields(schema: JsonSchema, fields: Fields, visit: Visit, reading: StructureReading): boolean {
  const { positions, faults } = reading;
  const known = schema.properties ?? {};
  const required = new Set(schema.required ?? []);
  let isUsable = true;
  for (const name of required) {
    if (Object.hasOwn(fields, name)) continue;
    faults.error(visit.place, `"${name}" is missing`);
    isUsable = false;
  }
  for (const [name, value] of Object.entries(fields)) {
    const property = Object.hasOwn(known, name) ? known[name] : schema.additionalProperties;
    if (typeof property !== 'object') {
      faults.error(
        positions.keyAt(fields, name),
        `unknown property "${name}"`,
        suggestProperty(name, known, fields),
      );
      delete fields[name];
      continue;
    }
    const place = positions.at(fields, name);
    if (checkValue(property as JsonSchema, value, { ...visit, name: `"${name}"`, place }, reading)) continue;
    if (required.has(name)) isUsable = false;
    // An empty text stands in for a broken one: its language was thought of.
    else if ((property as JsonSchema).type === 'string' && !(name in known)) fields[name] = '';
    else {
      collectKeys(value, reading.brokenKeys);
      delete fields[name];
    }
  }
  return isUsable;
}

function suggestProperty(name: string, known: object, fields: Fields): string | undefined {
  const free = Object.keys(known).filter((candidate) => !Object.hasOwn(fields, candidate));
  return (
    suggestWord(name, free) ??
    (free.length > 0 ? `known are ${free.join(', ')}` : 'nothing else can stand here')
  );
}

/** Keys of questions, items and indicators anywhere below. */
function collectKeys(value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) for (const entry of value) collectKeys(entry, keys);
  else if (isFields(value)) {
    if (typeof value.key === 'string') keys.add(value.key);
    for (const entry of Object.values(value)) collectKeys(entry, keys);
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
