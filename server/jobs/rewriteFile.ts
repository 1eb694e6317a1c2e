import { runJob } from './runJob.ts';

/** Rewrites the store's file without what was deleted or overwritten, in a process of its own. */
export async function rewriteFile(folder: string): Promise<void> {
  await runJob('vacuumJob', [folder]);
}
