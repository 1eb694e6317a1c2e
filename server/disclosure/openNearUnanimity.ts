import type { EstimatedCell } from './estimatedCell.ts';
import { cellByCell, type OpenClass, type Verdict } from './gate.ts';

/** With this many persons or fewer on one side, a share tells what the others answered. */
const FEW = 2;
/** Below this base a class would still tell too much. */
const LEAST_BASE = 30;
/** Classes begin at whole multiples of this many points. */
const STEP = 5;

const shown: Verdict = { status: 'shown' };
const secret: Verdict = { status: 'secret', reason: 'nearUnanimity' };

/**
 * Where nearly everybody answers alike, the figure would tell each person's answer. With 0, 1 or 2 persons on one side
 * a share becomes an open class that says "fewer than 3", the same for 0, 1 and 2. So does a mean whose persons all
 * have the score of one end of the scale, but for two at most: together with its interval it tells as much as a share.
 * Everything else of the kind is secret (docs/decisions/008-complements.md).
 */
export const openNearUnanimity = cellByCell((cell) => {
  const { persons, estimate, kind } = cell;
  if (estimate === undefined) return shown;
  const side = kind === 'share' ? sideOfShare(cell) : sideOfMean(cell);
  if (side === 'none') return shown;
  if (persons < LEAST_BASE || side === 'middle') return secret;
  const width = STEP * Math.ceil((100 * (FEW + 1)) / persons / STEP);
  const value = kind === 'share' ? 100 * estimate.value : estimate.value;
  const distance = side === 'low' ? value : 100 - value;
  const open: OpenClass = side === 'low' ? { under: width } : { over: 100 - width };
  // Two persons of great weight can be more than the class says; then the class would be untrue.
  return distance < width ? { status: 'class', class: open } : secret;
});

/** At which end of the scale nearly everybody stands; `middle`: all alike somewhere between. */
type Side = 'low' | 'middle' | 'high' | 'none';

function sideOfShare({ persons, counted }: EstimatedCell): Side {
  if (counted <= FEW) return 'low';
  return persons - counted <= FEW ? 'high' : 'none';
}

function sideOfMean({ lowest, highest, majority }: EstimatedCell): Side {
  const { score, dissenters } = majority ?? { score: lowest, dissenters: highest > lowest ? FEW + 1 : 0 };
  if (dissenters > FEW) return 'none';
  if (score <= 0) return 'low';
  return score >= 100 ? 'high' : 'middle';
}
