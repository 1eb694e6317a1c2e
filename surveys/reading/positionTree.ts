import type { Positions } from './positions.ts';

/** Names and list positions from the top of a tree down to a value. */
export type Path = readonly (string | number)[];

/**
 * A copy of a JSON tree in which every value has a position, as if each stood on a line of its own.
 *
 * @param file what the positions call the tree
 * @param positions where they are noted
 * @returns `paths[line - 1]` leads to the value on that line
 */
export function positionTree(
  root: unknown,
  file: string,
  positions: Positions,
): { tree: unknown; paths: Path[] } {
  const paths: Path[] = [];

  function placeOf(path: Path) {
    return { file, line: paths.push(path), column: 1 };
  }

  function copy(value: unknown, path: Path, place: ReturnType<typeof placeOf>): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const made: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    positions.start(made, place);
    for (const [name, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      const key = Array.isArray(value) ? Number(name) : name;
      const at = placeOf([...path, key]);
      positions.entry(made, key, { key: at, value: at });
      // A name like "__proto__" must become a property like any other, for the checks to refuse it.
      Object.defineProperty(made, key, {
        value: copy(entry, [...path, key], at),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return made;
  }

  return { tree: copy(root, [], placeOf([])), paths };
}
