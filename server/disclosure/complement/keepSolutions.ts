import type { Column } from './programme.ts';

/** More would take longer to look through than a question to the solver. */
const MOST = 300;

/** How far the solver itself lets a value leave its range. */
const HAIR = 1e-7;

/**
 * Solutions of a programme whose rows stay and whose ranges change: what was found under other ranges often holds
 * under those of now as well, and a solution that is known need not be looked for.
 */
export function keepSolutions(columns: readonly Column[]) {
  const low = Float64Array.from(columns, (column) => column.low - HAIR);
  const high = Float64Array.from(columns, (column) => column.high + HAIR);
  const kept: Float64Array[] = [];
  const holds = (values: Float64Array) => {
    for (let i = 0; i < low.length; i++) {
      const value = values[i] ?? 0;
      if (value < (low[i] ?? 0) || value > (high[i] ?? 0)) return false;
    }
    return true;
  };
  return {
    setRange(column: number, range: Column): void {
      low[column] = range.low - HAIR;
      high[column] = range.high + HAIR;
    },
    add(values: Float64Array): void {
      kept.push(values);
      if (kept.length > MOST) kept.shift();
    },
    list: (): Float64Array[] => kept.filter(holds),
  };
}
