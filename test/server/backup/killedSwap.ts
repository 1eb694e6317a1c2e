import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Started by swapFiles.test.ts: dies as in a power cut at the n-th step that changes a name.
const [folder = '', staged = '', step = '0'] = process.argv.slice(2);
let left = Number(step);
for (const name of ['renameSync', 'rmSync'] as const) {
  const real = fs[name] as (...words: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...words: unknown[]) => {
      if (left-- === 0) process.kill(process.pid, 'SIGKILL');
      return real(...words);
    },
  });
}
syncBuiltinESMExports();
const { swapFiles } = await import('../../../db/swapFiles.ts');
swapFiles(folder, staged, 'before-restore-test');
process.stdout.write('done');
