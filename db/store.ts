import type { Condition } from './condition.ts';
import type { Keys } from './keys.ts';

/** An open data folder. Opaque on purpose: outside db/ only the functions of db/queries reach the tables. */
export interface Store {
  /** The data folder. */
  readonly folder: string;
  readonly keys: Keys;
  /** Whether what is written is taken. Looks at what happened, touches nothing. */
  condition(): Condition;
  /** Rewrites the file without what was deleted, and empties the log. Writers wait meanwhile. */
  vacuum(): Promise<void>;
  /** Commits what waits, empties the log, closes. */
  close(): Promise<void>;
}
