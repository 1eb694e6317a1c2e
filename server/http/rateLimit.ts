/** Buckets kept before those that are full again are thrown out. */
const mostBuckets = 1_000;

/** Callers told to come back are spread over so many seconds, or they would all come back at once. */
const spreadSeconds = 4;

export interface RateLimit {
  /**
   * Takes one token from a bucket.
   * @returns 0, or in how many seconds to try again
   */
  take(bucket: string): number;
  /** Puts back what was taken for something that turned out not to count. */
  giveBack(bucket: string): void;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A token bucket for each name, in memory: so many a minute in the long run, and `burst` at once. A name is a wave,
 * never a sender: a school or a library behind one address counts like anybody, and nothing is known about who asks.
 *
 * @param perMinute 0: no limit
 * @param clock milliseconds
 */
export function createRateLimit(
  { perMinute, burst = perMinute }: { perMinute: number; burst?: number },
  clock: () => number,
  random: () => number = Math.random,
): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  const fill = (bucket: Bucket, now: number): Bucket => {
    // A clock that was set back takes nothing away.
    const elapsed = Math.max(0, now - bucket.filledAt);
    return { tokens: Math.min(burst, bucket.tokens + elapsed * perMillisecond), filledAt: now };
  };
  const sweep = (now: number): void => {
    for (const [name, bucket] of buckets) if (fill(bucket, now).tokens >= burst) buckets.delete(name);
  };

  return {
    take(name) {
      if (perMinute === 0) return 0;
      const now = clock();
      if (buckets.size >= mostBuckets) sweep(now);
      const bucket = fill(buckets.get(name) ?? { tokens: burst, filledAt: now }, now);
      const isLeft = bucket.tokens >= 1;
      buckets.set(name, isLeft ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
      if (isLeft) return 0;
      const seconds = (1 - bucket.tokens) / perMillisecond / 1_000;
      return Math.ceil(seconds + random() * spreadSeconds);
    },
    giveBack(name) {
      const bucket = buckets.get(name);
      if (bucket) buckets.set(name, { ...bucket, tokens: Math.min(burst, bucket.tokens + 1) });
    },
  };
}
