import { itemsOf, worth } from './answers.ts';
import { type AnswerCounts, countAt, widePieces, widestOf } from './countAnswers.ts';
import { addForms, type Form } from './forms.ts';
import { knowTicks } from './knowTicks.ts';
import type { Layout } from './layout.ts';
import type { Programme } from './solve.ts';
import type { AttackedTable } from './tables.ts';

/** Σ w y of every place of one table, in points. */
export type Sums = ReadonlyMap<string, Form>;

/**
 * Writes every table as sums of unknowns: of the answers behind it where several tables rest on them, else of one
 * unknown a piece; and writes down what the weights say.
 */
export function sumTables(
  tables: readonly AttackedTable[],
  counted: readonly AnswerCounts[],
  programme: Programme,
): Sums[] {
  const wide = widestOf(tables).layout;
  return tables.map((table) => {
    const { indicator, layout } = table;
    const own = itemsOf(indicator).length === 1 ? findCounts(counted, itemsOf(indicator)[0]) : undefined;
    const pieces = own ? sumItem(table, own, wide, programme) : sumUnknowns(table, programme);
    for (const [one, other] of layout.equal) {
      const form = addForms([
        [1, countAt(pieces, one)],
        [-1, countAt(pieces, other)],
      ]);
      programme.line({ form, low: 0, high: 0 });
    }
    const parts = own ? [] : itemsOf(indicator).flatMap((item) => findCounts(counted, item) ?? []);
    if (parts.length > 0) boundByItems(table, parts, pieces, programme);
    return new Map([...layout.made].map(([key, made]) => [key, countAt(pieces, made)] as const));
  });
}

const findCounts = (counted: readonly AnswerCounts[], item: string | undefined) =>
  counted.find(({ column }) => column.key === item);

/** A table that shares no item: one unknown sum a piece. */
function sumUnknowns({ layout, sizes }: AttackedTable, programme: Programme): Sums {
  return new Map(
    [...layout.pieces.keys()].map((key): [string, Form] => {
      const { persons = 0, weight = 0 } = sizes.get(key) ?? {};
      return [key, new Map(persons > 0 ? [[programme.unknown(0, 100 * weight), 1]] : [])];
    }),
  );
}

function sumItem(table: AttackedTable, own: AnswerCounts, wide: Layout, programme: Programme): Sums {
  return own.column.kind === 'choices'
    ? knowTicks(table, own, wide, programme)
    : sumAnswers(table, own, wide, programme);
}

/** One answer a person: whoever has a score gave one of the answers that have one. */
function sumAnswers(
  table: AttackedTable,
  { column, counts }: AnswerCounts,
  wide: Layout,
  programme: Programme,
): Sums {
  const { indicator, option, layout, sizes } = table;
  const worths = [...counts].flatMap(([code, byPiece]) => {
    const points = worth(column, code, indicator, option);
    return points === undefined ? [] : [{ points, byPiece }];
  });
  return new Map(
    [...layout.pieces.keys()].map((key): [string, Form] => {
      const pieces = widePieces(table, key, wide);
      const { weight = 0, persons = 0 } = sizes.get(key) ?? {};
      const answered = addForms(worths.map(({ byPiece }) => [1, countAt(byPiece, pieces)]));
      const known = persons > 0 ? weight : 0;
      if (pieces.length > 0) programme.line({ form: answered, low: known, high: known });
      return [key, addForms(worths.map(({ points, byPiece }) => [points, countAt(byPiece, pieces)]))];
    }),
  );
}

/**
 * The mean of up to m items is at least the sum of some of them over m, and the same from the other end; whoever
 * answered an item without having a score of the mean is among those who have none.
 */
function boundByItems(
  { indicator, layout, sizes, everybody }: AttackedTable,
  parts: readonly AnswerCounts[],
  sums: Sums,
  programme: Programme,
): void {
  const items = itemsOf(indicator).length;
  for (const key of layout.pieces.keys()) {
    const weight = sizes.get(key)?.weight ?? 0;
    const without = (everybody.get(key)?.weight ?? 0) - weight;
    const slack = (100 / items) * parts.length * without;
    const side = (value: (points: number) => number) =>
      parts.flatMap(({ column, counts }) =>
        [...counts].flatMap(([code, byPiece]) => {
          const points = worth(column, code, indicator);
          const form = byPiece.get(key);
          return points === undefined || !form ? [] : [[value(points) / items, form] as const];
        }),
      );
    const own = sums.get(key) ?? new Map();
    const low = Number.NEGATIVE_INFINITY;
    programme.line({ form: addForms([...side((points) => points), [-1, own]]), low, high: slack });
    const high = slack + 100 * weight;
    programme.line({ form: addForms([...side((points) => 100 - points), [1, own]]), low, high });
  }
}
