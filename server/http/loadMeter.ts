const minute = 60_000;

export interface LoadMeter {
  /** Counts one event; returns the rate a minute, this one included. */
  count(name: string): number;
}

/**
 * How often something happens, a minute, by an average that fades: after a flood the rate falls to a third within a
 * minute. In memory, and by names that are waves, never senders.
 *
 * @param clock milliseconds
 */
export function createLoadMeter(clock: () => number): LoadMeter {
  const rates = new Map<string, { rate: number; at: number }>();
  return {
    count(name) {
      const now = clock();
      const { rate, at } = rates.get(name) ?? { rate: 0, at: now };
      const faded = rate * Math.exp(-Math.max(0, now - at) / minute) + 1;
      rates.set(name, { rate: faded, at: now });
      return faded;
    },
  };
}
