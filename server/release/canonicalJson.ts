/**
 * One text for one content (RFC 8785): keys in the order of their code units, no white space, numbers as
 * ECMAScript writes them. Two builds of the same figures have the same bytes, and so the same hash.
 *
 * @throws RangeError on a number that JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) throw new RangeError(`${part} is no JSON number`);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
