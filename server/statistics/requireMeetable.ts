import type { MarginCells } from './crossMargins.ts';
import { type Margin, MarginFault } from './margin.ts';
import { sumByCategory } from './sumByCategory.ts';

/**
 * Refuses margins that no weights can meet, before any raking.
 *
 * @param design Σ design weights by cell
 * @throws MarginFault for a category that has a population but nobody in the sample, or somebody but no population
 * @throws RangeError for a target that is no count
 */
export function requireMeetable(margins: readonly Margin[], cells: MarginCells, design: Float64Array): void {
  margins.forEach((margin, position) => {
    const sums = sumByCategory(margin, cells.categories[position], design);
    margin.targets.forEach((target, category) => {
      requireMeetableCategory(margin, category, target, sums[category] ?? 0);
    });
  });
}

function requireMeetableCategory(margin: Margin, category: number, target: number, weight: number): void {
  const name = margin.categories[category] ?? String(category);
  if (!(target >= 0) || !Number.isFinite(target)) {
    throw new RangeError(`margin ${margin.key}: ${target} is no population for ${name}`);
  }
  if (target > 0 && !(weight > 0)) {
    throw new MarginFault(
      'empty',
      margin.key,
      name,
      `Margin ${margin.key}: nobody in the sample stands in ${name}, but ${target} persons of the population do. Merge ${name} with a neighbouring category.`,
    );
  }
  if (target === 0 && weight > 0) {
    throw new MarginFault(
      'unpopulated',
      margin.key,
      name,
      `Margin ${margin.key}: the sample holds answers in ${name}, but its population is given as 0. Merge ${name} with a neighbouring category, or correct its population.`,
    );
  }
}
