import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { NotStarted } from '../../scenarios/startServer.ts';
import type { Fault, Scene } from '../fault.ts';
import { rightsHold } from '../supervisor.ts';

/**
 * The file, or every other time its folder, becomes read-only. A server that runs has it open and goes on; one that
 * starts says what to do and ends; with the rights given back it starts again.
 */
export const readOnly: Fault = {
  name: 'file or folder read-only',
  strike: async (scene) => {
    if (!rightsHold) return scene.tell('not tried: root without setpriv may write everything');
    await (scene.time % 2 === 0 ? shutFile(scene) : shutFolder(scene));
    await scene.server.start();
    await scene.residents.sendMore(scene.some);
  },
};

async function shutFile({ folder, server, residents, some }: Scene): Promise<void> {
  const file = join(folder, 'umfeld.sqlite');
  chmodSync(file, 0o400);
  try {
    await residents.sendMore(some);
    await server.kill();
    await expectRefused(server);
  } finally {
    chmodSync(file, 0o600);
  }
}

/** After a kill the log is still there, and nothing new has to be made; after a stop it is gone. */
async function shutFolder({ folder, server, residents, some }: Scene): Promise<void> {
  try {
    chmodSync(folder, 0o500);
    await residents.sendMore(some);
    await server.kill();
    await server.start();
    await residents.sendMore(some);
    chmodSync(folder, 0o700);
    await server.stop();
    chmodSync(folder, 0o500);
    await expectRefused(server);
  } finally {
    chmodSync(folder, 0o700);
  }
}

async function expectRefused(server: Scene['server']): Promise<void> {
  server.complaints();
  const refused = await server.start().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NotStarted);
  expect(refused).toMatchObject({ code: 1 });
  expect(server.complaints()).toMatch(
    /umfeld-\S+ may not be written \(\w+\): let the account that runs the server write the folder .* then start again\. Nothing was changed\./,
  );
}
