import type { Store } from '../../../db/store.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { createRateLimit, type RateLimit } from '../../http/rateLimit.ts';

/** Right codes cost a signature each. A town of 50,000 whose letters all arrive on one evening needs a tenth of it. */
const rightPerWrong = 40;

/** Codes come in by three ways, and a store has one bound for all of them. */
const limits = new WeakMap<Store, { wrong: RateLimit; all: RateLimit }>();

/**
 * Looks up a code and counts it for the wave as a whole: nothing is known about who tries. Those that turn out wrong are
 * bounded against guessing, and when they are used up right ones are refused as well: otherwise trying would tell. An
 * evening on which everybody types the code of a letter uses none of them up. Whoever floods it keeps residents waiting,
 * too; their pages try again by themselves.
 *
 * @param look what the code leads to; throws when it leads nowhere
 * @throws Problem request.tooMany
 */
export async function lookLimited<T>(
  deps: Deps,
  { municipality, wave }: { municipality: string; wave: string },
  look: () => Promise<T>,
): Promise<T> {
  const { wrong, all } = limitsOf(deps);
  const name = `${municipality}/${wave}`;
  // Taken before looking: a thousand tries at once are a thousand tries.
  const seconds = all.take(name) || wrong.take(name);
  if (seconds > 0) throw new Problem('request.tooMany', {}, seconds);
  const found = await look();
  wrong.giveBack(name);
  return found;
}

function limitsOf({ store, clock, protection }: Deps) {
  const known = limits.get(store);
  if (known) return known;
  const perMinute = protection?.codesPerMinute ?? 0;
  const now = () => clock().getTime();
  const made = {
    wrong: createRateLimit({ perMinute }, now),
    all: createRateLimit({ perMinute: perMinute * rightPerWrong }, now),
  };
  limits.set(store, made);
  return made;
}
