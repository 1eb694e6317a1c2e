import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** Every fourth time it is killed once more while it starts. */
export const kill: Fault = {
  name: 'killed (SIGKILL)',
  strike: async ({ server, random, time }) => {
    await pause(random() * 100);
    await server.kill();
    if (time % 4 === 2) await server.startAndKill(random() * 1_500);
    await server.start();
  },
};
