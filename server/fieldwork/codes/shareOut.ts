/** So many letters for an area; "" is the whole town. */
export interface DrawnLetters {
  area: string;
  areaName: string;
  letters: number;
}

/** Shares letters out by population, by largest remainders; areas that get none are left out. */
export function shareOut(
  count: number,
  areas: readonly { area: string; areaName: string; population: number }[],
): DrawnLetters[] {
  const total = areas.reduce((sum, { population }) => sum + population, 0);
  const shares = areas.map(({ population }) => (total > 0 ? (count * population) / total : 0));
  const letters = shares.map(Math.floor);
  const open = count - letters.reduce((sum, one) => sum + one, 0);
  const remainder = (at: number): number => (shares[at] ?? 0) - (letters[at] ?? 0);
  const largest = shares.map((_, at) => at).sort((one, other) => remainder(other) - remainder(one));
  for (const at of largest.slice(0, open)) letters[at] = (letters[at] ?? 0) + 1;
  return areas
    .map(({ area, areaName }, at) => ({ area, areaName, letters: letters[at] ?? 0 }))
    .filter((area) => area.letters > 0);
}
