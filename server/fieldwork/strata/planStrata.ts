/**
 * Fewer letters than this never share a key of their own: among fifty, a token says nothing of anybody. A wave with
 * fewer letters in all has one key for all of them.
 */
export const fewestLetters = 50;

export interface AreaLetters {
  /** "" for letters drawn from the whole town. */
  area: string;
  letters: number;
}

/**
 * Which areas share a stratum: each with fifty letters or more is one; the others are pooled into one rest. A rest
 * that stays too small takes in the smallest of the others.
 *
 * @param counted areas in the order of the questionnaire's options; those without letters may be left out
 * @returns keys of the areas of each stratum, in that order; none means the whole town
 */
export function planStrata(counted: readonly AreaLetters[]): string[][] {
  const drawn = counted.filter(({ letters }) => letters > 0);
  if (drawn.some(({ area }) => area === '')) return [[]];
  const own = drawn.filter(({ letters }) => letters >= fewestLetters);
  const pooled = drawn.filter(({ letters }) => letters < fewestLetters);
  const missing = fewestLetters - pooled.reduce((sum, { letters }) => sum + letters, 0);
  const smallest = [...own].sort((one, other) => one.letters - other.letters)[0];
  if (pooled.length > 0 && missing > 0 && smallest) pooled.push(smallest);
  const alone = own.filter((area) => !pooled.includes(area)).map(({ area }) => [area]);
  const together = drawn.filter((area) => pooled.includes(area)).map(({ area }) => area);
  return together.length > 0 ? [...alone, together] : alone;
}

/** The stratum of an area: the one that names it, or that of the whole town. */
export function stratumOf<S extends { areas: readonly string[] }>(
  strata: readonly S[],
  area: string,
): S | undefined {
  return strata.find(({ areas }) => areas.length === 0 || areas.includes(area));
}
