/** The combinations of two classifications that occur, numbered in the order of the first, then of the second. */
export interface Crossing {
  /** Combination of every record; -1 = the record has no place in one of the two. */
  of: Int32Array;
  count: number;
  /** Class of each combination in the first classification. */
  first: Int32Array;
  /** Class of each combination in the second classification. */
  second: Int32Array;
}

/**
 * Crosses two classifications of the same records and numbers the combinations that occur. The numbers depend on
 * the classes alone, not on the order of the records.
 *
 * @param first class of every record, 0..firstCount-1; negative = none
 * @param second class of every record, 0..secondCount-1; negative = none
 * @throws RangeError when the columns differ in length or a class lies outside its count
 */
export function crossIndices(
  first: Int32Array,
  firstCount: number,
  second: Int32Array,
  secondCount: number,
): Crossing {
  if (first.length !== second.length) throw new RangeError('both classifications need every record');
  requireWithin(first, firstCount);
  requireWithin(second, secondCount);
  const keys = occurringKeys(first, second, secondCount);
  const numbers = new Map<number, number>();
  keys.forEach((key, number) => {
    numbers.set(key, number);
  });
  const of = new Int32Array(first.length);
  for (let record = 0; record < of.length; record++) {
    of[record] = numbers.get(keyOf(first[record] ?? -1, second[record] ?? -1, secondCount)) ?? -1;
  }
  return {
    of,
    count: keys.length,
    first: Int32Array.from(keys, (key) => Math.floor(key / secondCount)),
    second: Int32Array.from(keys, (key) => key % secondCount),
  };
}

function keyOf(first: number, second: number, secondCount: number): number {
  return first < 0 || second < 0 ? -1 : first * secondCount + second;
}

function occurringKeys(first: Int32Array, second: Int32Array, secondCount: number): Float64Array {
  const seen = new Set<number>();
  for (let record = 0; record < first.length; record++) {
    seen.add(keyOf(first[record] ?? -1, second[record] ?? -1, secondCount));
  }
  seen.delete(-1);
  return Float64Array.from(seen).sort();
}

function requireWithin(classes: Int32Array, count: number): void {
  for (let record = 0; record < classes.length; record++) {
    const one = classes[record] ?? -1;
    if (one >= count) throw new RangeError(`class ${one} is outside 0..${count - 1}`);
  }
}
