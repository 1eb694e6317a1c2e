import type { Margin } from './margin.ts';

/**
 * Adds up a value of the cells by the categories of one margin.
 *
 * @param categories category of every cell on this margin, negative = no answer
 * @param values one a cell
 * @param factors one a cell, multiplied in; undefined = 1
 * @returns one sum a category; cells without an answer are in none
 */
export function sumByCategory(
  margin: Pick<Margin, 'targets'>,
  categories: Int32Array | undefined,
  values: Float64Array,
  factors?: Float64Array,
): Float64Array {
  if (categories === undefined) throw new RangeError('the cells do not know this margin');
  const sums = new Float64Array(margin.targets.length);
  for (let cell = 0; cell < values.length; cell++) {
    const category = categories[cell] ?? -1;
    if (category < 0) continue;
    sums[category] = (sums[category] ?? 0) + (values[cell] ?? 0) * (factors?.[cell] ?? 1);
  }
  return sums;
}
