import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes the demo as anybody does; returns its data folder. */
export function makeDemo(folder: string): string {
  console.log('Making the demo ...');
  const args = ['dist/app/server/main.js', '--data', folder, 'demo', '--prepare-only'];
  const made = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) throw new Error('the demo could not be made');
  return join(folder, 'demo');
}
