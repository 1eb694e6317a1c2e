/**
 * The same value with every text in fewer languages: a release is read in two, while its questionnaire may have been
 * answered in ten, and would carry each answer's words in all of them.
 *
 * @param languages all there are: an object with no other keys than these is a text
 * @param kept those that stay
 */
export function dropLanguages<Value>(
  value: Value,
  languages: readonly string[],
  kept: readonly string[],
): Value {
  const known = new Set(languages);
  const drop = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(drop);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part);
    const isText = entries.length > 0 && entries.every(([key]) => known.has(key));
    if (isText) return Object.fromEntries(entries.filter(([key]) => kept.includes(key)));
    return Object.fromEntries(entries.map(([key, inner]) => [key, drop(inner)]));
  };
  return drop(value) as Value;
}
