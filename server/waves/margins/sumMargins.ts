import type { Words } from '../../../surveys/reading/foreign/remark.ts';
import type { ImportFaults } from '../../tables/importFaults.ts';
import { optionsOfCategory } from './categoryGroup.ts';
import type { CountedRow } from './readMarginRows.ts';
import { nameOptions, needsCount, type WeightingDimension, wordsOf } from './weightingDimension.ts';

/** How many people live in each category of one question. */
export interface Margin {
  question: string;
  /** By category, in the order of the question. */
  population: ReadonlyMap<string, number>;
  total: number;
}

/** Rows that split by the same questions are one table. */
interface Table {
  questions: readonly string[];
  rows: readonly CountedRow[];
}

/**
 * The margin of every question that the file splits by: the sums of a table over its other questions.
 * A question may stand in several tables (area × gender, area × age) when their sums agree.
 *
 * @param lastLine where a fault is placed that no single line is to blame for
 */
export function sumMargins(
  rows: readonly CountedRow[],
  dimensions: readonly WeightingDimension[],
  lastLine: number,
  faults: ImportFaults,
): Margin[] {
  const tables = tablesOf(rows);
  return dimensions.flatMap((dimension) => {
    const own = tables.filter(({ questions }) => questions.includes(dimension.question));
    const margins = own.map((table) => marginOf(dimension, table));
    const [margin] = margins;
    if (!margin) return [];
    for (const [at, other] of margins.entries()) {
      refuseDifference(dimensions, [margin, other], [own[0], own[at]], faults);
      refuseGaps(dimension, other, own[at], lastLine, faults);
    }
    return [margin];
  });
}

function tablesOf(rows: readonly CountedRow[]): Table[] {
  const tables = new Map<string, { questions: string[]; rows: CountedRow[] }>();
  for (const row of rows) {
    const questions = [...row.categories.keys()];
    const name = JSON.stringify(questions);
    const table = tables.get(name) ?? { questions, rows: [] };
    table.rows.push(row);
    tables.set(name, table);
  }
  return [...tables.values()];
}

function marginOf({ question, categories }: WeightingDimension, { rows }: Table): Margin {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const category = row.categories.get(question) ?? '';
    sums.set(category, (sums.get(category) ?? 0) + row.population);
  }
  const place = ([category]: [string, number]) =>
    categories.findIndex(({ key }) => key === optionsOfCategory(category)[0]);
  const ordered = [...sums].sort((one, other) => place(one) - place(other));
  return {
    question,
    population: new Map(ordered),
    total: ordered.reduce((sum, [, people]) => sum + people, 0),
  };
}

function refuseDifference(
  dimensions: readonly WeightingDimension[],
  [one, other]: readonly [Margin, Margin],
  [oneTable, otherTable]: readonly [Table | undefined, Table | undefined],
  faults: ImportFaults,
): void {
  const dimension = dimensions.find(({ question }) => question === one.question);
  for (const [category, people] of one.population) {
    const others = other.population.get(category);
    if (others === undefined || others === people) continue;
    faults.add(
      otherTable?.rows[0]?.line ?? 1,
      `"${one.question}" counts ${people} people in ${category} by ${nameOf(oneTable)} and ${others} by ${nameOf(otherTable)}`,
      {
        column: one.question,
        code: 'margins.tables',
        parts: {
          question: dimension?.text ?? one.question,
          category: nameOptions(category, dimension?.categories ?? []),
          table: wordsOfTable(oneTable, dimensions),
          people,
          otherTable: wordsOfTable(otherTable, dimensions),
          others,
        },
      },
    );
  }
}

/** Every option is counted once: alone or together with others. */
function refuseGaps(
  { question, categories }: WeightingDimension,
  { population }: Margin,
  table: Table | undefined,
  lastLine: number,
  faults: ImportFaults,
): void {
  const counted = [...population.keys()].flatMap(optionsOfCategory);
  for (const category of categories) {
    const times = counted.filter((option) => option === category.key).length;
    if (times > 1) {
      faults.add(lastLine, `"${question}" counts ${category.key} in two categories${inTable(table)}`, {
        column: question,
        code: 'margins.twoGroups',
        parts: { category: wordsOf(category) },
      });
    } else if (times === 0 && needsCount(category)) {
      faults.add(
        lastLine,
        `"${question}" has no count for ${category.key}${inTable(table)}; write 0 if nobody lives there`,
        {
          column: question,
          code: 'margins.gap',
          parts: { category: wordsOf(category) },
        },
      );
    }
  }
}

/** "Stadtteil × Geschlecht". */
function wordsOfTable(table: Table | undefined, dimensions: readonly WeightingDimension[]): Words {
  const say = (language: keyof Words) =>
    (table?.questions ?? [])
      .map((key) => dimensions.find(({ question }) => question === key)?.text[language] ?? key)
      .join(' × ');
  return { de: say('de'), en: say('en') };
}

const nameOf = (table: Table | undefined) => (table?.questions ?? []).join(' × ');

const inTable = (table: Table | undefined) =>
  table && table.questions.length > 1 ? ` in the table ${nameOf(table)}` : '';
