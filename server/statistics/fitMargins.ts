import type { MarginCells } from './crossMargins.ts';
import { type Margin, MarginFault } from './margin.ts';
import { sumByCategory } from './sumByCategory.ts';

/** Largest relative distance from a target at which a margin counts as met. */
const TOLERANCE = 1e-10;
const MOST_ROUNDS = 200;

/**
 * Iterative proportional fitting on the cells of the margins: one round multiplies, margin by margin, the factors of
 * each category by target / current weight.
 *
 * @param design Σ design weights by cell
 * @param factors final / design by cell, the start of the iteration; changed in place
 * @returns rounds until every margin was met within 1e-10 relative
 * @throws MarginFault after 200 rounds; it names the margin that is farthest from its targets
 * @see Deming & Stephan (1940), Ann. Math. Stat. 11:427-444
 */
export function fitMargins(
  margins: readonly Margin[],
  cells: MarginCells,
  design: Float64Array,
  factors: Float64Array,
): number {
  for (let round = 0; ; round++) {
    const gaps = margins.map((margin, position) => {
      return gapOf(adjustmentsOf(margin, cells.categories[position], design, factors));
    });
    const worst = Math.max(0, ...gaps);
    if (worst <= TOLERANCE) return round;
    if (round === MOST_ROUNDS) throw notMet(margins[gaps.indexOf(worst)], worst);
    margins.forEach((margin, position) => {
      const categories = cells.categories[position];
      multiply(factors, categories, adjustmentsOf(margin, categories, design, factors));
    });
  }
}

/** Target / current weight by category; the targets of a margin somebody left out are scaled to who answered. */
function adjustmentsOf(
  margin: Margin,
  categories: Int32Array | undefined,
  design: Float64Array,
  factors: Float64Array,
): Float64Array {
  const sums = sumByCategory(margin, categories, design, factors);
  const complete = !categories?.some((category) => category < 0);
  const answered = sums.reduce((total, sum) => total + sum, 0);
  const population = margin.targets.reduce((total, target) => total + target, 0);
  const scale = complete ? 1 : answered / population;
  return sums.map((sum, category) => (sum > 0 ? ((margin.targets[category] ?? 0) * scale) / sum : 1));
}

function gapOf(adjustments: Float64Array): number {
  // 1 / adjustment is current / target: the distance is relative to the target.
  return adjustments.reduce((gap, adjustment) => Math.max(gap, Math.abs(1 / adjustment - 1)), 0);
}

function multiply(
  factors: Float64Array,
  categories: Int32Array | undefined,
  adjustments: Float64Array,
): void {
  for (let cell = 0; cell < factors.length; cell++) {
    factors[cell] = (factors[cell] ?? 1) * (adjustments[categories?.[cell] ?? -1] ?? 1);
  }
}

function notMet(margin: Margin | undefined, gap: number): MarginFault {
  const key = margin?.key ?? '';
  return new MarginFault(
    'notMet',
    key,
    undefined,
    `Margin ${key} is still ${(100 * gap).toPrecision(2)} % off after ${MOST_ROUNDS} rounds of raking. Check that all margins count the same population, or merge small categories.`,
  );
}
