/** Nodes of a tree, counted with every repetition; a full questionnaire has about 5,000. */
export const mostNodes = 100_000;
/** A condition within conditions within conditions; the checks walk it recursively. */
export const deepest = 60;

/** Why a tree is too large to be read, in words; undefined when it is not. Looks no further than the limits. */
export function findTreeFault(root: unknown): string | undefined {
  let level: unknown[] = [root];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return tooDeep;
    nodes += level.length;
    if (nodes > mostNodes) return tooMany;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return undefined;
}

export const tooDeep = `more than ${deepest} levels of nesting`;
export const tooMany = 'the file unfolds to too many entries';
