import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import type { Fault } from '../fault.ts';

/**
 * Somebody reads for so long that the write-ahead log cannot be emptied. The server is killed with a large log and
 * starts while the reader still reads; when he has gone, the log is emptied.
 */
export const largeLog: Fault = {
  name: 'write-ahead log large, reader in the way',
  strike: async ({ folder, server, residents, some, tell }) => {
    const log = join(folder, 'umfeld.sqlite-wal');
    const length = () => (existsSync(log) ? statSync(log).size : 0);
    const reader = new Sqlite(join(folder, 'umfeld.sqlite'), { readonly: true });
    try {
      reader.exec('BEGIN');
      reader.prepare('SELECT count(*) FROM responses').get();
      await residents.sendMore(some * 3);
      await server.kill();
      tell(`log of ${Math.round(length() / 2 ** 20)} MB`);
      const began = performance.now();
      await server.start();
      tell(`started in ${Math.round(performance.now() - began)} ms`);
      await residents.sendMore(some);
      // Nobody writes any more when the reader goes: the server has to come back to it by itself.
      await residents.rest();
    } finally {
      reader.close();
    }
    await expect.poll(length, { timeout: 10_000 }).toBe(0);
    residents.go();
  },
};
