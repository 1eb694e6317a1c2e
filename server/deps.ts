import type { Store } from '../db/store.ts';

/** What every capability is handed: nothing here is global. */
export interface Deps {
  store: Store;
  /** The present moment; tests hold it still. */
  clock: () => Date;
}
