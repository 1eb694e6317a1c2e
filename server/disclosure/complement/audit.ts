import type { Knowledge, Target } from './knowledge.ts';
import type { Programme } from './programme.ts';

/** A target that an outsider can compute too well. */
export interface Leak {
  target: Target;
  low: number;
  high: number;
  /** Columns whose known ranges make it so: while all of them are told, the target stays this narrow. */
  held: readonly number[];
}

/** What a look at all targets found. */
interface Findings {
  leaks: Leak[];
  /** By target: how far it was seen to lie, at least. */
  widths: readonly number[];
}

/** The solver's own rounding, in points. */
const HAIR = 1e-6;

/**
 * Which targets an outsider can compute more closely than allowed. Every solution of the programme shows how far
 * many targets can lie at once, so only those not yet shown wide enough are asked for one by one.
 */
export function findLeaks(
  programme: Programme,
  { targets, columns }: Pick<Knowledge, 'targets' | 'columns'>,
): Findings {
  const seen = targets.map(({ column }) => {
    const truth = columns[column]?.truth ?? 0;
    return { low: truth, high: truth };
  });
  const see = (values: Float64Array) =>
    targets.forEach(({ column }, i) => {
      const range = seen[i];
      const value = values[column] ?? 0;
      if (range) seen[i] = { low: Math.min(range.low, value), high: Math.max(range.high, value) };
    });
  const look = (asked: readonly number[], direction: 'up' | 'down') => {
    const { values, held } = programme.reach(asked, direction);
    see(values);
    return held;
  };
  programme.known().forEach(see);
  const isOpen = (i: number) => {
    const { low = 0, high = 0 } = seen[i] ?? {};
    return high - low < (targets[i]?.width ?? 0) + HAIR;
  };
  const open = targets.flatMap(({ column }, i) => (isOpen(i) ? [column] : []));
  if (open.length > 2) for (const direction of ['up', 'down'] as const) look(open, direction);
  const leaks = targets.flatMap((target, i) => {
    if (!isOpen(i)) return [];
    const above = look([target.column], 'up');
    if (!isOpen(i)) return [];
    const below = look([target.column], 'down');
    if (!isOpen(i)) return [];
    return [{ target, ...(seen[i] ?? { low: 0, high: 0 }), held: [...new Set([...above, ...below])] }];
  });
  return { leaks, widths: seen.map(({ low, high }) => high - low) };
}
