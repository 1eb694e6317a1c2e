import type { Leak } from './audit.ts';
import type { Unknown } from './knowledge.ts';
import type { Programme } from './programme.ts';

/** Cells hidden in a programme for a while. */
export interface Curtain {
  /** Hides these cells, and no others. */
  draw(cells: readonly number[]): void;
  hidden(): number[];
  /** Cells still told that hold a leak: one of them must go. */
  tellersOf(leak: Leak): number[];
  /** True when the target is as narrow although nothing is told that could be hidden. */
  isKnownAnyway(leak: Leak): boolean;
}

/** The solver's own rounding, in points. */
const HAIR = 1e-5;

export function hangCurtain(programme: Programme, columns: readonly Unknown[]): Curtain {
  const columnsOf = new Map<number, number[]>();
  columns.forEach(({ cells }, column) => {
    for (const cell of cells) columnsOf.set(cell, [...(columnsOf.get(cell) ?? []), column]);
  });
  let hidden = new Set<number>();
  const draw = (cells: readonly number[]) => {
    const before = hidden;
    hidden = new Set(cells);
    for (const column of new Set([...before, ...hidden].flatMap((cell) => columnsOf.get(cell) ?? []))) {
      const unknown = columns[column];
      if (!unknown) continue;
      const isTold = !unknown.cells.some((cell) => hidden.has(cell));
      programme.setRange(column, isTold ? unknown : unknown.untold);
    }
  };
  const tellersOf = ({ held }: Leak) => [
    ...new Set(
      held.flatMap((column) => {
        const cells = columns[column]?.cells ?? [];
        return cells.some((cell) => hidden.has(cell)) ? [] : cells;
      }),
    ),
  ];
  return {
    draw,
    hidden: () => [...hidden],
    tellersOf,
    isKnownAnyway(leak) {
      if (tellersOf(leak).length > 0) return false;
      const now = [...hidden];
      draw([...columnsOf.keys()]);
      const { column, width } = leak.target;
      const end = (direction: 'up' | 'down') => programme.reach([column], direction).values[column] ?? 0;
      const free = end('up') - end('down');
      draw(now);
      return free < width + HAIR;
    },
  };
}
