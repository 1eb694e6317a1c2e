import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { NotStarted } from '../../scenarios/startServer.ts';
import type { Fault } from '../fault.ts';
import { rightsHold } from '../supervisor.ts';

/**
 * The file, or every other time its folder, becomes read-only. A server that runs has it open and goes on; one that
 * starts says what to do and ends; with the rights given back it starts again.
 */
export const readOnly: Fault = {
  name: 'file or folder read-only',
  strike: async ({ folder, server, residents, time, some, tell }) => {
    if (!rightsHold) return tell('not tried: root without setpriv may write everything');
    const file = join(folder, 'umfeld.sqlite');
    const [path, shut, open] = time % 2 === 0 ? [file, 0o400, 0o600] : [folder, 0o500, 0o700];
    chmodSync(path, shut);
    try {
      await residents.sendMore(some);
      await server.kill();
      server.complaints();
      const refused = await server.start().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(NotStarted);
      expect(refused).toMatchObject({ code: 1 });
      expect(server.complaints()).toMatch(
        /\S*umfeld-\S+ may not be written \(\w+\): let the account that runs the server write the folder .* then start again\. Nothing was changed\./,
      );
    } finally {
      chmodSync(path, open);
    }
    await server.start();
    await residents.sendMore(some);
  },
};
