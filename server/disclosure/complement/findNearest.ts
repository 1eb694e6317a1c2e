import type { Target } from './knowledge.ts';
import type { Programme } from './programme.ts';

/** What the final audit of a release found. */
export interface Audit {
  /** Secret figures, classes and rests of a few persons that were attacked. */
  targets: number;
  /** Of these, known from the weights alone, whatever is hidden. */
  known: number;
  /** Points between the least and the greatest value an outsider can compute, of the target that is nearest its limit. */
  nearest?: { width: number; allowed: number };
}

export const NOTHING_AUDITED: Audit = { targets: 0, known: 0 };

/**
 * The target that is nearest its limit, measured from end to end. The audit stops looking at a target as soon as it has
 * seen it wide enough; whatever was seen wider than the nearest so far need not be measured.
 *
 * @param targets with the width each was seen to have at least
 */
export function findNearest(
  programme: Programme,
  targets: readonly (Target & { seen: number })[],
): Pick<Audit, 'nearest'> {
  let nearest: Audit['nearest'];
  const slack = () => (nearest ? nearest.width - nearest.allowed : Number.POSITIVE_INFINITY);
  const rising = [...targets].sort((a, b) => a.seen - a.width - (b.seen - b.width));
  for (const { column, width: allowed, seen } of rising) {
    if (seen - allowed >= slack()) break;
    const end = (direction: 'up' | 'down') => programme.reach([column], direction).values[column] ?? 0;
    const width = end('up') - end('down');
    if (width - allowed < slack()) nearest = { width, allowed };
  }
  return nearest ? { nearest } : {};
}

/** Both together. */
export function addAudits(one: Audit, other: Audit): Audit {
  const slack = ({ nearest }: Audit) =>
    nearest ? nearest.width - nearest.allowed : Number.POSITIVE_INFINITY;
  const { nearest } = slack(other) < slack(one) ? other : one;
  return {
    targets: one.targets + other.targets,
    known: one.known + other.known,
    ...(nearest && { nearest }),
  };
}
