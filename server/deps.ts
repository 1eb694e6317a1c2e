import type { Store } from '../db/store.ts';
import type { TileSource } from './tiles/tileSource.ts';

/** What every capability is handed: nothing here is global. */
export interface Deps {
  store: Store;
  /** The present moment; tests hold it still. */
  clock: () => Date;
  /** Absent unless whoever runs the server names one. */
  tiles?: TileSource;
}
