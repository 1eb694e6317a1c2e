import type { JsonSchema } from '../language/schema.ts';
import { describeType } from './describeRefusal.ts';
import { suggestWord } from './fault.ts';

/** Follows references; the generator wraps a reference with its own description into `allOf`. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const only = schema.allOf?.length === 1 ? (schema.allOf[0] as JsonSchema) : undefined;
  if (only) return resolveSchema(only, root);
  if (schema.$ref === undefined) return schema;
  const definitions = (root.definitions ?? {}) as Readonly<Record<string, JsonSchema>>;
  const target = definitions[schema.$ref.replace('#/definitions/', '')];
  if (!target) throw new Error(`the schema has no ${schema.$ref}`);
  return resolveSchema(target, root);
}

export type Choice =
  | { schema: JsonSchema }
  | { message: string; suggestion?: string; property?: string; isName?: boolean };

/**
 * The branch of a union the author meant: by `kind` where there is one, else by the property that marks it, so that
 * a fault can name what is wrong with that branch instead of "matches none of ten".
 */
export function chooseBranch(
  branches: readonly JsonSchema[],
  value: unknown,
  { root, name }: { root: JsonSchema; name: string },
): Choice {
  const all = flatten(branches, root);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fitting = all.find((branch) => describeType(value) === branch.type);
    const wanted = [...new Set(all.map((branch) => nameOf(branch)))].join(' or ');
    return fitting
      ? { schema: fitting }
      : { message: value === null ? `${name} is empty` : `${name} must be ${wanted}` };
  }
  const objects = all.filter((branch) => branch.type === 'object');
  const first = objects[0];
  if (!first) return { message: `${name} must be a text, not a group of properties` };
  if (objects.length === 1) return { schema: first };
  return chooseObject(objects, value as Record<string, unknown>, name);
}

function chooseObject(objects: JsonSchema[], value: Record<string, unknown>, name: string): Choice {
  const kinds = new Map(objects.flatMap((branch) => kindOf(branch).map((kind) => [kind, branch] as const)));
  if (kinds.size > 0 && Object.hasOwn(value, 'kind')) return chooseKind(kinds, value.kind);
  const marked = objects
    .filter((branch) => (branch.required ?? []).every((property) => Object.hasOwn(value, property)))
    .filter((branch) => kindOf(branch).length === 0);
  const chosen = marked[0];
  if (chosen) return { schema: chosen };
  if (kinds.size > 0)
    return { message: `"kind" is missing`, suggestion: `one of ${[...kinds.keys()].join(', ')}` };
  return describeUnmarked(objects, value, name);
}

function chooseKind(kinds: ReadonlyMap<string, JsonSchema>, kind: unknown): Choice {
  const word = typeof kind === 'string' ? kind : '';
  const schema = kinds.get(word);
  if (schema) return { schema };
  const suggestion = suggestWord(word, kinds.keys()) ?? `one of ${[...kinds.keys()].join(', ')}`;
  return {
    message: word === '' ? '"kind" must be a text' : `unknown kind "${word}"`,
    suggestion,
    property: 'kind',
  };
}

/** No branch fits: a condition whose operator is misspelt or missing. */
function describeUnmarked(objects: JsonSchema[], value: Record<string, unknown>, name: string): Choice {
  const known = new Set(objects.flatMap((branch) => Object.keys(branch.properties ?? {})));
  const stray = Object.keys(value).find((property) => !known.has(property));
  if (stray !== undefined) {
    const free = [...known].filter((property) => !Object.hasOwn(value, property));
    const suggestion = suggestWord(stray, free) ?? `known are ${free.join(', ')}`;
    return { message: `unknown property "${stray}"`, suggestion, property: stray, isName: true };
  }
  const missing = objects
    .filter((branch) =>
      Object.keys(value).every((property) => Object.hasOwn(branch.properties ?? {}, property)),
    )
    .flatMap((branch) => (branch.required ?? []).filter((property) => !Object.hasOwn(value, property)));
  return {
    message: `${name} is not complete`,
    suggestion: `one of these is needed: ${[...new Set(missing)].join(', ')}`,
  };
}

/** Unions within a union, and types given as a list, as one list of branches. */
function flatten(branches: readonly JsonSchema[], root: JsonSchema): JsonSchema[] {
  return branches.flatMap((branch) => {
    const schema = resolveSchema(branch, root);
    const inner = schema.anyOf ?? schema.oneOf;
    return inner ? flatten(inner, root) : [schema];
  });
}

function kindOf(branch: JsonSchema): string[] {
  const kind = branch.properties?.kind;
  return typeof kind === 'object' && typeof kind.const === 'string' ? [kind.const] : [];
}

function nameOf(branch: JsonSchema): string {
  return branch.type === 'object'
    ? 'a group of properties'
    : branch.type === 'string'
      ? 'a text'
      : String(branch.type);
}
