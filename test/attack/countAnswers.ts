import type { Column } from '../../surveys/language/columns.ts';
import { codesOf, itemsOf, worth } from './answers.ts';
import { addForms, type Form } from './forms.ts';
import { type Layout, TOWN } from './layout.ts';
import type { Programme } from './solve.ts';
import type { AttackedTable } from './tables.ts';

/** How many persons of each smallest piece gave each answer to an item, in weight: unknown, but never negative. */
export interface AnswerCounts {
  column: Column;
  /** By code of the answer, or by option where several may be ticked; then by piece. */
  counts: ReadonlyMap<number, ReadonlyMap<string, Form>>;
}

/** The layout with the most pieces: an indicator told for the municipality only has few. */
export function widestOf(tables: readonly AttackedTable[]): AttackedTable {
  const widest = [...tables].sort((a, b) => b.layout.pieces.size - a.layout.pieces.size)[0];
  if (!widest) throw new Error('no table to attack');
  return widest;
}

/**
 * A piece of one table in the pieces of the widest. Where an indicator is told for the municipality only, nobody's
 * area is known, and "nowhere" is the whole town.
 */
export function widePieces({ layout }: AttackedTable, key: string, wide: Layout): readonly string[] {
  const isNarrow = layout.pieces.size < wide.pieces.size;
  return wide.made.get(isNarrow && key === 'nowhere' ? TOWN : key) ?? [];
}

/** Items that several tables rest on, with their unknown counts and that these add up like everything else. */
export function countAnswers(
  tables: readonly AttackedTable[],
  columns: readonly Column[],
  programme: Programme,
): AnswerCounts[] {
  const items = [...new Set(tables.flatMap(({ indicator }) => itemsOf(indicator)))];
  const { layout } = widestOf(tables);
  return items.flatMap((key) => {
    const using = tables.filter(({ indicator }) => itemsOf(indicator).includes(key));
    const column = columns.find((one) => one.key === key);
    if (!column || using.length < 2) return [];
    const counts = new Map(
      usefulCodes(column, using).map((code) => [
        code,
        new Map(
          [...layout.pieces.keys()].map((piece): [string, Form] => [
            piece,
            new Map([[programme.unknown(0, Number.POSITIVE_INFINITY), 1]]),
          ]),
        ),
      ]),
    );
    for (const byPiece of counts.values()) {
      for (const [one, other] of layout.equal) {
        const form = addForms([...termsOf(one, byPiece, 1), ...termsOf(other, byPiece, -1)]);
        programme.line({ form, low: 0, high: 0 });
      }
    }
    return [{ column, counts }];
  });
}

function usefulCodes(column: Column, tables: readonly AttackedTable[]): number[] {
  if (column.kind === 'choices') {
    return column.options.flatMap(({ missing }, option) => (missing ? [] : [option]));
  }
  return codesOf(column).filter((code) =>
    tables.some(({ indicator, option }) => worth(column, code, indicator, option) !== undefined),
  );
}

function termsOf(pieces: readonly string[], byPiece: ReadonlyMap<string, Form>, factor: number) {
  return pieces.flatMap((piece) => {
    const form = byPiece.get(piece);
    return form ? [[factor, form] as const] : [];
  });
}

/** How many gave an answer at a place, put together from its pieces. */
export function countAt(byPiece: ReadonlyMap<string, Form>, pieces: readonly string[]): Form {
  return addForms(termsOf(pieces, byPiece, 1));
}
