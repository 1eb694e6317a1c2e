import { type Attempt, computeTargets, type Versions } from './computeTargets.ts';
import { type AttackedTable, evenWeights, groupTables, withTruth } from './tables.ts';
import type { World } from './world.ts';

export interface AttackReport {
  /** Cells of the release, and how many of them carry no figure and no class. */
  cells: number;
  hidden: number;
  /** One a secret figure, a class, or a small group of persons who changed. */
  attempts: Attempt[];
  /** Figures an outsider can compute more closely than allowed. */
  leaks: Attempt[];
  /** Width of the narrowest secret figure that a release can protect, in points; Infinity without any. */
  smallest: number;
}

/** The solver's rounding, in points. */
const TOLERANCE = 0.001;

/**
 * Plays the outsider of method.md section 5c: knows the true weight sum of every cell and rest, reads the release, the
 * questionnaire and the releases before it, and computes how far each secret figure can lie.
 *
 * @throws Error when what is known contradicts itself: then the attack proves nothing
 */
export function attackRelease(world: World): AttackReport {
  const even = evenWeights(world);
  const attempts = groupTables(even).flatMap((tables) => attackTables(tables, even));
  const widths = attempts.flatMap(({ what, low, high, allowed }) =>
    what === 'secret' && allowed > 1 ? [high - low] : [],
  );
  return {
    cells: world.released.length,
    hidden: world.released.filter(({ status }) => status === 'secret' || status === 'uncertain').length,
    attempts,
    leaks: attempts.filter(isLeak),
    smallest: Math.min(Number.POSITIVE_INFINITY, ...widths),
  };
}

const isLeak = ({ low, high, allowed }: Attempt) => high - low < allowed - TOLERANCE;

function attackTables(now: readonly AttackedTable[], world: World): Attempt[] {
  const versions: Versions = {
    now,
    earlier: (world.earlier ?? []).map(({ truth, released, removed, added }) => ({
      before: now.map((table) => withTruth(table, truth, released)),
      removed: now.map((table) => withTruth(table, removed, [])),
      added: now.map((table) => withTruth(table, added, [])),
    })),
  };
  const told = now.map((table) => table.released);
  const attempts = computeTargets(versions, told, world);
  if (!attempts.some(isLeak)) return attempts;
  // What the weights (and earlier releases) tell by themselves no release can hide; only what it adds is a leak.
  const untold = computeTargets(
    versions,
    told.map(() => []),
    world,
  );
  return attempts.map((attempt, i) => {
    const { low = 0, high = 0 } = untold[i] ?? {};
    return { ...attempt, allowed: Math.min(attempt.allowed, high - low) };
  });
}
