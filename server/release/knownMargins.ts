import type { MarginRow } from '../../db/queries/margins.ts';
import type { Column } from '../../surveys/language/columns.ts';
import { Refusal } from '../http/refusal.ts';
import { optionsOfCategory } from '../waves/margins/categoryGroup.ts';
import { textOf, wordsOf } from '../waves/margins/weightingDimension.ts';

/** The counts of one weighting question, as they belong to the wave's frozen questionnaire. */
export interface KnownMargin {
  column: Column;
  /** In the order of the question; an option that is in none keeps factor 1. */
  categories: readonly { options: readonly string[]; population: number }[];
}

export interface KnownMargins {
  margins: readonly KnownMargin[];
  /** People in the population: the total of the first margin, to which all others are scaled. */
  total: number;
}

/**
 * The margins of a wave in the order of its `weighting`, scaled to one total. Options that form no cell of their own
 * (`breakdown: false`) are left out where they are counted alone: these persons keep factor 1.
 *
 * @returns undefined when no margins were imported
 * @throws Refusal when they do not belong to the questionnaire as it was frozen (areas imported anew meanwhile)
 */
export function knownMargins(
  address: string,
  weighting: readonly string[],
  columns: readonly Column[],
  rows: readonly MarginRow[],
): KnownMargins | undefined {
  const counted = weighting.flatMap((question) => {
    const own = rows.filter((row) => row.question === question);
    const column = columns.find(({ key }) => key === question);
    return own.length > 0 && column ? [{ column, rows: own }] : [];
  });
  const [first] = counted;
  if (!first) return undefined;
  for (const { column, rows: own } of counted) requireFit(address, column, own);
  const total = sumOf(first.rows);
  return {
    total,
    margins: counted.map(({ column, rows: own }) => scaleMargin(column, own, total)),
  };
}

const sumOf = (rows: readonly { population: number }[]) =>
  rows.reduce((sum, { population }) => sum + population, 0);

function scaleMargin(column: Column, rows: readonly MarginRow[], total: number): KnownMargin {
  const place = new Map(column.options.map(({ key }, position) => [key, position]));
  const apart = new Set(column.options.filter(({ breakdown }) => breakdown === false).map(({ key }) => key));
  const raked = rows
    .map(({ category, population }) => ({ options: optionsOfCategory(category), population }))
    .filter(({ options }) => options.some((option) => !apart.has(option)))
    .sort((one, other) => (place.get(one.options[0] ?? '') ?? 0) - (place.get(other.options[0] ?? '') ?? 0));
  const scale = total / sumOf(raked);
  return {
    column,
    categories: raked.map(({ options, population }) => ({ options, population: population * scale })),
  };
}

function requireFit(address: string, column: Column, rows: readonly MarginRow[]): void {
  const { key, options } = column;
  const counted = rows.flatMap(({ category }) => optionsOfCategory(category));
  const known = options.filter(({ missing }) => !missing);
  const unknown = counted.find((option) => known.every((one) => one.key !== option));
  const missing = known.find((one) => one.breakdown !== false && !counted.includes(one.key));
  if (unknown === undefined && !missing) return;
  const what =
    unknown === undefined ? `they lack "${missing?.key}"` : `they count "${unknown}", which it does not know`;
  throw new Refusal(
    `The margins of ${address} do not fit its question "${key}": ${what}. Import them again with "margins import ${address} FILE.csv".`,
    [],
    {
      code: unknown === undefined ? 'weights.uncounted' : 'weights.otherGroup',
      parts: { question: textOf(column), group: unknown ?? (missing ? wordsOf(missing) : '') },
    },
  );
}
