import type { MiddlewareHandler } from 'hono';
import type { Store } from '../../db/store.ts';
import type { Deps } from '../deps.ts';
import { Problem } from './problem.ts';

/** A handful may wait for a slow disk or a clerk's import; beyond it, whoever comes would wait as well. */
const handful = 50;
/** Below what the store itself waits for another writer. */
const longestWaitMilliseconds = 4_000;

/** Whoever is sent away comes back in so many seconds, spread over as many again. */
const leastSeconds = 2;
const spreadSeconds = 8;

export interface Capacity {
  /** Whether whoever comes now is sent away. */
  isFull(): boolean;
  /**
   * Begins one piece of work.
   * @returns what ends it
   * @throws Problem server.busy, before anything was done
   */
  enter(): () => void;
}

/**
 * Bounds what is under way: so many at once, and none more while the oldest has been waiting for long. Who is sent away
 * keeps the answers and hears when to come again; who was let in is served in time. Looks at nobody.
 *
 * @param most 0: no bound
 * @param clock milliseconds
 */
export function createCapacity(
  most: number,
  clock: () => number = () => performance.now(),
  random: () => number = Math.random,
): Capacity {
  /** Oldest first. */
  const underWay = new Set<{ since: number }>();
  const isFull = (): boolean => {
    if (most === 0) return false;
    const [oldest] = underWay;
    const waited = oldest ? clock() - oldest.since : 0;
    return underWay.size >= most || (underWay.size >= handful && waited > longestWaitMilliseconds);
  };
  return {
    isFull,
    enter() {
      if (isFull()) throw new Problem('server.busy', {}, leastSeconds + Math.ceil(random() * spreadSeconds));
      const work = { since: clock() };
      underWay.add(work);
      return () => void underWay.delete(work);
    },
  };
}

/** Answers come in by two ways and codes by a third; all wait for the same disk. */
const capacities = new WeakMap<Store, Capacity>();

export function capacityOf({ store, protection }: Pick<Deps, 'store' | 'protection'>): Capacity {
  const capacity = capacities.get(store) ?? createCapacity(protection?.atOnce ?? 0);
  capacities.set(store, capacity);
  return capacity;
}

/** Sends a request away before its body is read, as long as too much is under way. */
export const refuseWhenFull = (deps: Pick<Deps, 'store' | 'protection'>): MiddlewareHandler =>
  async function refuseWhenFull(_, next) {
    const leave = capacityOf(deps).enter();
    try {
      await next();
    } finally {
      leave();
    }
  };
