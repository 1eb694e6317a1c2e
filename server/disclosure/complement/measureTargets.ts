import type { Knowledge } from './knowledge.ts';
import type { Programme } from './programme.ts';

/** What the final audit of a release found. */
export interface Audit {
  /** Secret figures, classes and rests of a few persons that were attacked. */
  targets: number;
  /** Of these, known from the weights alone, whatever is hidden. */
  known: number;
  /** Linear programmes solved for it. */
  programmes: number;
  /** Points between the least and the greatest value an outsider can compute, of the target that is nearest its limit. */
  nearest?: { width: number; allowed: number };
}

export const NOTHING_AUDITED: Audit = { targets: 0, known: 0, programmes: 0 };

/**
 * Measures every target from end to end, with nothing more hidden than what the release hides. The choice of
 * complements stops looking at a target as soon as it has seen it wide enough; here it is told how wide it is.
 *
 * @param isKnown targets no release can hide, by position
 */
export function measureTargets(
  programme: Programme,
  { targets }: Pick<Knowledge, 'targets'>,
  isKnown: (target: number) => boolean,
): Audit {
  const open = targets.filter((_, i) => !isKnown(i));
  const widths = open.map(({ column, width }) => {
    const end = (direction: 'up' | 'down') => programme.reach([column], direction).values[column] ?? 0;
    return { width: end('up') - end('down'), allowed: width };
  });
  const [nearest] = widths.sort((a, b) => a.width - a.allowed - (b.width - b.allowed));
  return {
    targets: targets.length,
    known: targets.length - open.length,
    programmes: 2 * open.length,
    ...(nearest && { nearest }),
  };
}

/** Both together. */
export function addAudits(one: Audit, other: Audit): Audit {
  const slack = ({ nearest }: Audit) =>
    nearest ? nearest.width - nearest.allowed : Number.POSITIVE_INFINITY;
  const { nearest } = slack(other) < slack(one) ? other : one;
  return {
    targets: one.targets + other.targets,
    known: one.known + other.known,
    programmes: one.programmes + other.programmes,
    ...(nearest && { nearest }),
  };
}
