import { expect } from 'vitest';
import type { Fault } from '../fault.ts';
import { expectRefusing } from './expectRefusing.ts';

/**
 * The store may not grow any more: the server is started with a limit below its size. It says so and goes on
 * answering; with the limit taken away everything that waits comes in.
 */
export const fullStore: Fault = {
  name: 'store full (SQLITE_FULL)',
  strike: async (scene) => {
    const { server, residents, some } = scene;
    await server.kill();
    await server.start({ UMFELD_STORE_MEGABYTES: '1' });
    const said = await expectRefusing(scene);
    expect(said).toMatch(/takes no answers \(SQLITE_FULL\): no more room.*UMFELD_STORE_MEGABYTES/);
    await server.kill();
    await server.start();
    await residents.sendMore(some);
  },
};
