/**
 * The most names that stand in the same order in both lists: all others were carried somewhere else. The longest
 * increasing run of old positions (patience sorting), as diffs find what stayed.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const position = new Map(before.map((name, at) => [name, at]));
  const common = after.filter((name) => position.has(name));
  const ends: number[] = [];
  const previous: number[] = [];
  const at = (index: number | undefined): number => position.get(common[index ?? -1] ?? '') ?? -1;
  common.forEach((_, index) => {
    let length = 0;
    while (length < ends.length && at(ends[length]) < at(index)) length += 1;
    previous[index] = length > 0 ? (ends[length - 1] ?? -1) : -1;
    ends[length] = index;
  });
  const kept = new Set<string>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1)
    kept.add(common[index] ?? '');
  return kept;
}
