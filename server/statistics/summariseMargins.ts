import type { Raking } from './rakeWeights.ts';
import { sumByCategory } from './sumByCategory.ts';

/** One category of a margin before and after raking; every share is a fraction of those who answered. */
export interface MarginCategory {
  key: string;
  /** Share of the answers, unweighted. */
  answers: number;
  /** Share with the design weights. */
  before: number;
  /** Share with the final weights. */
  after: number;
  /** Share in the population. */
  target: number;
}

export interface MarginSummary {
  key: string;
  /** Records without an answer on this margin. */
  missing: number;
  categories: MarginCategory[];
}

/** The margins of a raking before and after it, for the methods sheet. Exact: round before it leaves the house. */
export function summariseMargins({ margins, cells, records, design, factors }: Raking): MarginSummary[] {
  return margins.map((margin, position) => {
    const categories = cells.categories[position];
    const counts = sumByCategory(margin, categories, records);
    const answers = sharesOf(counts);
    const before = sharesOf(sumByCategory(margin, categories, design));
    const after = sharesOf(sumByCategory(margin, categories, design, factors));
    const target = sharesOf(Float64Array.from(margin.targets));
    return {
      key: margin.key,
      missing: cells.of.length - total(counts),
      categories: margin.categories.map((key, category) => ({
        key,
        answers: answers[category] ?? 0,
        before: before[category] ?? 0,
        after: after[category] ?? 0,
        target: target[category] ?? 0,
      })),
    };
  });
}

const total = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0);

function sharesOf(column: Float64Array): Float64Array {
  const whole = total(column);
  return column.map((one) => (whole > 0 ? one / whole : 0));
}
