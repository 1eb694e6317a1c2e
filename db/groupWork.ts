/**
 * What the commands of one group share: what they read once, and what they write once, before the commit. Whatever a
 * command leaves for later becomes part of the same transaction, or of none.
 */
export interface GroupWork {
  /** What `open` returned the first time it was asked for under this name in this group. */
  share<T extends object>(name: string, open: () => T): T;
  /** Runs before the commit, in the order given, after all commands. */
  later(write: () => void): void;
}

interface OpenWork extends GroupWork {
  /** Does what was left for later. */
  settle(): void;
}

export function createGroupWork(): OpenWork {
  const shared = new Map<string, object>();
  const writes: (() => void)[] = [];
  return {
    share<T extends object>(name: string, open: () => T): T {
      const known = shared.get(name) ?? open();
      shared.set(name, known);
      return known as T;
    },
    later: (write) => void writes.push(write),
    settle() {
      for (const write of writes) write();
    },
  };
}
