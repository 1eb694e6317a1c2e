import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import type { Fault } from '../fault.ts';
import { expectRecovered, expectRefusing } from './expectRefusing.ts';

/** How long a file may grow, for a process that runs. @returns whether this machine can do that */
const limitFiles = (pid: number, bytes: number | 'unlimited'): boolean =>
  spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]).status === 0;

/** The disk takes no byte more while the server runs; then it does again, and the server goes on by itself. */
export const refusingDisk: Fault = {
  name: 'disk refuses (write error)',
  strike: async (scene) => {
    if (!limitFiles(scene.server.pid(), 4_096)) return scene.tell('not tried: no prlimit on this machine');
    try {
      expect(await expectRefusing(scene)).toMatch(/takes no answers \(SQLITE_(IOERR_WRITE|FULL)\)/);
    } finally {
      limitFiles(scene.server.pid(), 'unlimited');
    }
    await expectRecovered(scene);
  },
};
