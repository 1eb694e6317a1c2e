import type { Allocation, PlannerArea } from './plan.ts';

/**
 * Whole letters for each area, in the order given, none more than it has people. What an area cannot take goes to the
 * others.
 */
export function allocate(
  letters: number,
  areas: readonly Pick<PlannerArea, 'population'>[],
  allocation: Allocation,
): number[] {
  const total = areas.reduce((sum, { population }) => sum + population, 0);
  const wanted = Math.min(Math.max(0, Math.floor(letters)), total);
  const given = areas.map(() => 0);
  const full = new Set<number>();
  // Every round fills at least one area, or ends.
  for (let rest = wanted; rest > 1e-9 && full.size < areas.length; ) {
    const weights = areas.map(({ population }, at) =>
      full.has(at) ? 0 : allocation === 'equal' ? 1 : population,
    );
    const sum = weights.reduce((all, weight) => all + weight, 0);
    if (sum === 0) break;
    const share = rest / sum;
    rest = 0;
    areas.forEach(({ population }, at) => {
      const next = (given[at] ?? 0) + share * (weights[at] ?? 0);
      if (next >= population && !full.has(at)) full.add(at);
      given[at] = Math.min(next, population);
      rest += Math.max(0, next - population);
    });
  }
  return roundToTotal(given, wanted);
}

/** Largest remainders: whole numbers that keep the sum. */
function roundToTotal(shares: readonly number[], total: number): number[] {
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  const missing = total - whole.reduce((sum, one) => sum + one, 0);
  const order = shares
    .map((share, at) => ({ at, rest: share - Math.floor(share + 1e-9) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
