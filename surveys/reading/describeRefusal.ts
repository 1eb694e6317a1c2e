import type { JsonSchema } from '../language/schema.ts';
import { suggestWord } from './fault.ts';

export interface Refusal {
  message: string;
  suggestion?: string;
  /** Only the length of a list is at fault. */
  isLength?: true;
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a group of properties',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** Why a schema refuses a value, in a plain sentence; unions and what lies inside the value are not looked at. */
export function describeRefusal(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  return (
    describeWrongType(schema, value, name) ??
    describeWrongWord(schema, value, name) ??
    describeWrongText(schema, value, name) ??
    describeWrongNumber(schema, value, name) ??
    describeWrongLength(schema, value, name)
  );
}

/** The JSON Schema type of a value; a whole number is "integer". */
export function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function describeWrongType(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  if (schema.type === undefined) return undefined;
  const wanted: readonly string[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const type = describeType(value);
  if (wanted.includes(type) || (type === 'integer' && wanted.includes('number') && Number.isFinite(value))) {
    return undefined;
  }
  if (value === null) return { message: `${name} is empty` };
  const types = wanted.map((each) => typeNames[each] ?? each).join(' or ');
  const words = schema.description ? withSmallInitial(schema.description) : types;
  const hint =
    type === 'number' || type === 'integer' || type === 'boolean' ? quoteHint(wanted, value) : undefined;
  return { message: `${name} must be ${words}`, ...(hint && { suggestion: hint }) };
}

/** `key: 1` and `in: [8, 9]` are numbers to YAML. */
function quoteHint(wanted: readonly string[], value: unknown): string | undefined {
  return wanted.includes('string') ? `write "${String(value)}" in quotation marks` : undefined;
}

function describeWrongWord(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  if (schema.const !== undefined && schema.const !== value) {
    return { message: `${name} can only be ${String(schema.const)}`, suggestion: 'leave it out otherwise' };
  }
  if (!schema.enum || schema.enum.includes(value as string)) return undefined;
  const known = schema.enum.map(String);
  const suggestion = suggestWord(String(value), known) ?? `one of ${known.join(', ')}`;
  return { message: `${name} cannot be "${String(value)}"`, suggestion };
}

function describeWrongText(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length < (schema.minLength ?? 0)) return { message: `${name} is empty` };
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) {
    return { message: `${name} is longer than ${schema.maxLength} characters` };
  }
  if (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) return undefined;
  const suggestion = schema.description && withSmallInitial(schema.description);
  return { message: `${name} cannot be "${value.slice(0, 60)}"`, ...(suggestion && { suggestion }) };
}

function withSmallInitial(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function describeWrongNumber(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  if (typeof value !== 'number') return undefined;
  if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY))
    return { message: `${name} must be at least ${schema.minimum}` };
  if (value > (schema.maximum ?? Number.POSITIVE_INFINITY))
    return { message: `${name} must be at most ${schema.maximum}` };
  return undefined;
}

function describeWrongLength(schema: JsonSchema, value: unknown, name: string): Refusal | undefined {
  if (!Array.isArray(value)) return undefined;
  const least = schema.minItems ?? 0;
  if (value.length < least) {
    return {
      message: `${name} needs at least ${least} ${least === 1 ? 'entry' : 'entries'}`,
      isLength: true,
    };
  }
  if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) {
    return { message: `${name} has more than ${schema.maxItems} entries`, isLength: true };
  }
  return undefined;
}
