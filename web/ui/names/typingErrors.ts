/**
 * Fewest letters to change, add, drop or swap with their neighbour until `typed` is the beginning of `name`
 * (optimal string alignment; the end of the name is free, for it has not been typed yet).
 */
export function typingErrors(typed: string, name: string): number {
  const length = Math.min(name.length, typed.length + 3);
  let before: number[] = [];
  let row = Array.from({ length: length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= length; j += 1) {
      const isSame = typed[i - 1] === name[j - 1];
      let fewest = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      if (isSwap) fewest = Math.min(fewest, at(before, j - 2) + 1);
      next.push(fewest);
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

const at = (row: readonly number[], position: number): number => row[position] ?? Number.POSITIVE_INFINITY;
