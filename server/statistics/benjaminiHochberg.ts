/**
 * Adjusts the p-values of a family of tests so that calling everything below 5 % "different" errs, on average, in
 * at most 5 % of what is called different (false discovery rate):
 *
 *     adjusted p_(i) = min over j >= i of p_(j) m / j, at most 1; p_(1) <= ... <= p_(m)
 *
 * Holds for independent tests and for the positive dependence of areas compared with one another. The family is what
 * is published together: the areas of one map.
 *
 * @param pValues in [0, 1]
 * @returns adjusted p-values in the order of the input
 * @throws RangeError for what is no probability
 * @see Benjamini & Hochberg (1995), JRSS B 57:289-300; R: p.adjust(p, method = "BH")
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  if (pValues.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('p-values lie between 0 and 1');
  const falling = pValues.map((_, i) => i).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = pValues.map(() => 1);
  let least = 1;
  falling.forEach((test, position) => {
    const rank = pValues.length - position;
    least = Math.min(least, (pValues.length / rank) * (pValues[test] ?? 1));
    adjusted[test] = least;
  });
  return adjusted;
}
