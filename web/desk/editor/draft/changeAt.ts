import type { Path } from './body.ts';

type Fields = Record<string | number, unknown>;

/** What stands at a path; undefined where the path leads nowhere. */
export function readAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined),
    root,
  );
}

/** The tree with another value at a path; undefined takes the property away. What is not on the path stays the same object. */
export function changeAt<Root>(root: Root, [name, ...rest]: Path, value: unknown): Root {
  if (name === undefined) return value as Root;
  const changed = (Array.isArray(root) ? [...root] : { ...(root as object | undefined) }) as Fields;
  const inner = changeAt((root as Fields | undefined)?.[name], rest, value);
  if (inner === undefined && !Array.isArray(changed)) delete changed[name];
  else changed[name] = inner;
  return changed as Root;
}

/** A text with other words in one language; without any words it is gone, unless it has to be there. */
export function changeText(
  text: Readonly<Record<string, string>> | undefined,
  language: string,
  words: string,
  isNeeded: boolean,
): Readonly<Record<string, string>> | undefined {
  const { [language]: _, ...others } = text ?? {};
  const changed = words === '' ? others : { ...text, [language]: words };
  return Object.keys(changed).length > 0 || isNeeded ? changed : undefined;
}
