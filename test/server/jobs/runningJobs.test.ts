import { once } from 'node:events';
import { expect, it } from 'vitest';
import { forkJob } from '../../../server/jobs/forkJob.ts';
import { endJobs, jobRecords, runningJobs } from '../../../server/jobs/runningJobs.ts';

it('jobs are counted while they run, and ended when the server stops', async () => {
  // Suites of one worker share the list: what another has counted stays out of it.
  const before = { running: runningJobs(), done: 0, failed: 0, ...jobRecords().get('readFormJob') };
  // It waits for an order nobody gives: without an end it would outlive the server.
  const child = forkJob('readFormJob');
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  expect(runningJobs()).toBe(before.running + 1);
  await endJobs(3_000);
  expect((await ended)[0]).not.toBe(0);
  expect(runningJobs()).toBe(0);
  expect(jobRecords().get('readFormJob')).toMatchObject({
    done: before.done,
    failed: before.failed + 1,
    seconds: expect.any(Number),
  });
  await endJobs(3_000);
});
