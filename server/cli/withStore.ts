import type { Command } from 'commander';
import { openStore } from '../../db/openStore.ts';
import type { Store } from '../../db/store.ts';
import { recordCommand } from './recordCommand.ts';

/**
 * Opens the store of a command (`--data DIR` before or after it), hands it over, writes what the command did into the
 * audit log, closes it whatever happens.
 */
export async function withStore<T>(command: Command, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(dataFolder(command));
  try {
    const done = await use(store);
    await recordCommand(store, command);
    return done;
  } finally {
    await store.close();
  }
}

/** The innermost `--data` wins: it may stand before or after the command's words. */
export function dataFolder(command: Command): string {
  for (let at: Command | null = command; at; at = at.parent) {
    if (at.getOptionValueSource('data') === 'cli') return String(at.getOptionValue('data'));
  }
  return String(command.optsWithGlobals<{ data: string }>().data);
}
