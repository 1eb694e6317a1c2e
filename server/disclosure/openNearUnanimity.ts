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
 * Where nearly everybody answers alike, the figure would tell each person's answer. A share with 0, 1 or 2 persons
 * on one side becomes an open class that says "fewer than 3", the same for 0, 1 and 2; a mean whose persons all
 * have one score becomes "near 0" or "near 100" at an end of the scale. Everything else of the kind is secret.
 */
export const openNearUnanimity = cellByCell((cell) =>
  cell.kind === 'share' ? openShare(cell) : openMean(cell),
);

function openShare({ persons, counted, estimate }: EstimatedCell): Verdict {
  const others = persons - counted;
  if (estimate === undefined || Math.min(counted, others) > FEW) return shown;
  if (persons < LEAST_BASE) return secret;
  const width = STEP * Math.ceil((100 * (FEW + 1)) / persons / STEP);
  const [share, open]: [number, OpenClass] =
    counted <= FEW ? [estimate.value, { under: width }] : [1 - estimate.value, { over: 100 - width }];
  // Two persons of great weight can be more than the class says; then the class would be untrue.
  return 100 * share < width ? { status: 'class', class: open } : secret;
}

function openMean({ lowest, highest, estimate }: EstimatedCell): Verdict {
  if (estimate === undefined || highest > lowest) return shown;
  if (highest <= 0) return { status: 'class', class: { under: STEP } };
  if (lowest >= 100) return { status: 'class', class: { over: 100 - STEP } };
  return secret;
}
