import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

const day = 86_400_000;
/** A leap of hours, a battery that died, a typing error, and back. */
const jumps = [3 * day, -400 * day, 40 * 365 * day, -2 * 3_600_000, 0];

/** The clock of the server jumps while answers come in; every other time the server is killed at a wrong hour. */
export const clockJumps: Fault = {
  name: 'clock jumps',
  strike: async ({ clock, server, residents, time, some }) => {
    for (const jump of jumps) {
      writeFileSync(clock, String(jump));
      // The process looks at the file every 20 ms.
      await pause(30);
      await residents.sendMore(Math.ceil(some / jumps.length));
      if (time % 2 === 1 && jump < 0) {
        await server.kill();
        await server.start();
      }
    }
  },
};
