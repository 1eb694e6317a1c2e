import { setTimeout as pause } from 'node:timers/promises';
import { loadAlike } from './memory/loadAlike.ts';
import { startMeasured } from './memory/startMeasured.ts';
import { printTable, rounded } from './printTable.ts';
import { largeTown } from './release/largeTown.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { storeTown } from './town/storeTown.ts';

const rounds = 12;
const submissionsARound = 5_000;
const megabytes = (bytes: number) => rounded(bytes / 1e6);

/** Equal loads over an hour; after each the garbage is collected and what is left is read off. */
export async function benchMemory([minutes = '60']: readonly string[]): Promise<void> {
  const roundMilliseconds = (Number(minutes) * 60_000) / rounds;
  await withTemporaryFolder(async (folder) => {
    await storeTown(folder, largeTown(10_000, 'open'));
    const server = await startMeasured(folder);
    const rows = [];
    try {
      const started = performance.now();
      for (let round = 1; round <= rounds; round++) {
        await loadAlike(server.url, submissionsARound);
        const { held, resident } = await server.measure();
        rows.push({
          minute: rounded((performance.now() - started) / 60_000),
          'answers so far': round * submissionsARound,
          'held, MB': megabytes(held),
          'resident, MB': megabytes(resident),
        });
        await pause(Math.max(0, started + round * roundMilliseconds - performance.now()));
      }
    } finally {
      await server.stop();
    }
    printTable(`Memory after equal loads of ${submissionsARound.toLocaleString('en')} answers`, rows);
  });
}
