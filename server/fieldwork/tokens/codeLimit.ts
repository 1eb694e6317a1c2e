import type { Store } from '../../../db/store.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { createRateLimit, type RateLimit } from '../../http/rateLimit.ts';

/** Codes come in by three ways, and a store has one bound for all of them. */
const limits = new WeakMap<Store, RateLimit>();

/**
 * Counts one attempt with a code, right or wrong, for the wave as a whole: nothing is known about who tries. Whoever
 * floods it keeps residents waiting, too; their pages try again by themselves.
 *
 * @throws Problem request.tooMany
 */
export function countAttempt(
  { store, clock, protection }: Deps,
  { municipality, wave }: { municipality: string; wave: string },
): void {
  const known = limits.get(store);
  const limit =
    known ?? createRateLimit({ perMinute: protection?.codesPerMinute ?? 0 }, () => clock().getTime());
  if (!known) limits.set(store, limit);
  const seconds = limit.take(`${municipality}/${wave}`);
  if (seconds > 0) throw new Problem('request.tooMany', {}, seconds);
}
