import type { Column } from '../../surveys/language/columns.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import type { Raking } from '../statistics/rakeWeights.ts';
import { type MarginCategory, type MarginSummary, summariseMargins } from '../statistics/summariseMargins.ts';
import { titleOf } from './describeContents.ts';
import type { ReleasedMargin, ReleasedMarginCategory } from './release.ts';

/** The margins of a raked sample before and after, as they may be told. */
export function describeMargins(
  raking: Raking,
  columns: readonly Column[],
  minimumBase: number,
): ReleasedMargin[] {
  const persons = raking.cells.of.length;
  return summariseMargins(raking).flatMap((margin) => {
    const column = columns.find(({ key }) => key === margin.key);
    if (!column) return [];
    return [
      {
        by: margin.key,
        title: nameOf(column),
        without: percentOf(margin.missing / persons),
        categories: joinSmall(margin, persons, minimumBase).map((joined) => describeCategory(joined, column)),
      },
    ];
  });
}

/** The question for the area has no short name of its own; whole it would not fit above a table. */
const AREA: Text = { de: 'Stadtteil', en: 'Area' };

const nameOf = (column: Column): Text =>
  column.question.kind === 'area' && !column.question.short ? AREA : titleOf(column);

const percentOf = (share: number) => Math.round(100 * share);

/**
 * Joins the categories with fewer than k answers into one, and the next smallest with them until there are k: from a
 * single small category left alone its answers could be computed.
 */
function joinSmall(
  { categories, missing }: MarginSummary,
  persons: number,
  minimumBase: number,
): MarginCategory[][] {
  const countOf = ({ answers }: MarginCategory) => Math.round(answers * (persons - missing));
  const small = new Set<MarginCategory>();
  let count = 0;
  for (const category of [...categories].sort((one, other) => countOf(one) - countOf(other))) {
    const own = countOf(category);
    if (own >= minimumBase && (small.size === 0 || count >= minimumBase)) break;
    small.add(category);
    count += own;
  }
  const large = categories.filter((category) => !small.has(category)).map((category) => [category]);
  return small.size > 0 ? [...large, categories.filter((category) => small.has(category))] : large;
}

function describeCategory(joined: readonly MarginCategory[], { options }: Column): ReleasedMarginCategory {
  const sum = (share: (category: MarginCategory) => number) =>
    percentOf(joined.reduce((total, category) => total + share(category), 0));
  const keys = joined.flatMap(({ key }) => key.split('+'));
  return {
    values: options.filter(({ key }) => keys.includes(key)).map(({ key, text }) => ({ key, title: text })),
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
    population: sum(({ target }) => target),
  };
}
