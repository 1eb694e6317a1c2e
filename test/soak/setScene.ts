import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { seededRandom } from '../bench/seededRandom.ts';
import { shiftedClock } from '../scenarios/shiftedClock.ts';
import type { Stage } from './fault.ts';
import { givenSoakTown } from './givenSoakTown.ts';
import { startResidents } from './residents.ts';
import { createSupervisor } from './supervisor.ts';

/** Answering at a time. */
const residentCount = 32;

/** A town in a folder of its own, a server that runs, residents who answer. All of it is gone after the test. */
export async function setScene(): Promise<Stage> {
  const folder = await givenSoakTown();
  const scratch = mkdtempSync(join(tmpdir(), 'umfeld-soak-'));
  const clock = join(scratch, 'clock');
  const server = createSupervisor(folder, {
    NODE_OPTIONS: shiftedClock(clock),
    // No limit in effect, and still the code that reads the clock for it runs.
    UMFELD_SUBMISSIONS_PER_MINUTE: '1000000',
  });
  await server.start();
  const residents = startResidents(server.url, residentCount);
  onTestFinished(async () => {
    residents.leave();
    await server.end();
    rmSync(scratch, { recursive: true, force: true });
  });
  return { folder, scratch, clock, server, residents, imported: new Set(), random: seededRandom(2026) };
}
