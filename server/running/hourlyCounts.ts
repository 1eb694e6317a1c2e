/** No step of a counter says less than this many people: the usual minimum base of a release. */
const fewest = 10;

export interface HourlyCounts {
  add(name: string): void;
  /** What may be read: it changes at full hours only, and by `fewest` at least. */
  published(): ReadonlyMap<string, number>;
  /** Call at each full hour. @returns what moved, and by how much */
  turn(): ReadonlyMap<string, number>;
}

/**
 * Counts what residents do. Somebody who reads a counter every few seconds would see each of them come, to the second:
 * so a counter moves at the full hour, by what came since it last moved, and waits on where that is too little.
 */
export function createHourlyCounts(): HourlyCounts {
  const pending = new Map<string, number>();
  const shown = new Map<string, number>();
  return {
    add: (name) => void pending.set(name, (pending.get(name) ?? 0) + 1),
    published: () => shown,
    turn() {
      const moved = new Map<string, number>();
      for (const [name, count] of pending) {
        if (count < fewest) continue;
        moved.set(name, count);
        shown.set(name, (shown.get(name) ?? 0) + count);
        pending.delete(name);
      }
      return moved;
    },
  };
}

/** Runs something at every full hour until told to stop; never keeps the process alive. */
export function everyHour(work: () => void, now: () => number = Date.now): () => void {
  const hour = 3_600_000;
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(
      () => {
        work();
        wait();
      },
      hour - (now() % hour),
    ).unref();
  };
  wait();
  return () => clearTimeout(timer);
}
