import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** Stopped and continued, as a machine does that runs out of memory or is moved; every other time killed while frozen. */
export const freeze: Fault = {
  name: 'stopped and continued (SIGSTOP, SIGCONT)',
  strike: async ({ server, residents, random, time, some }) => {
    process.kill(server.pid(), 'SIGSTOP');
    await pause(200 + random() * 400);
    if (time % 2 === 1) {
      await server.kill();
      await server.start();
    } else process.kill(server.pid(), 'SIGCONT');
    await residents.sendMore(some);
  },
};
