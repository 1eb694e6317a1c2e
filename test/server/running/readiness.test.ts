import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { createReadiness } from '../../../server/running/readiness.ts';
import { healthRoutes } from '../../../server/running/routes.ts';
import { givenStore } from '../../db/givenStore.ts';

describe('the server is ready', () => {
  it('when the store takes what is written, is migrated, has its keys and room', async () => {
    const store = await givenStore();
    const reply = await healthRoutes({ store, clock: () => new Date(), freeMegabytes: 0 }).request(
      '/health/ready',
    );
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      status: 'ready',
      store: 'ok',
      schema: 'ok',
      keys: 'ok',
      disk: 'ok',
      backup: 'off',
      clock: 'ok',
    });
  });

  it('not when a key is gone or another one', async () => {
    const store = await givenStore();
    const file = join(store.folder, 'keys', 'codes.key');
    renameSync(file, `${file}.away`);
    expect(await createReadiness(store, 0)()).toMatchObject({ status: 'not ready', keys: 'failed' });
    writeFileSync(file, Buffer.alloc(32));
    expect(await createReadiness(store, 0)()).toMatchObject({ status: 'not ready', keys: 'failed' });
  });

  it('not when the store is full, or the schema is another one', async () => {
    const store = await givenStore();
    const { sqlite } = connectionOf(store);
    sqlite.pragma('query_only = ON');
    expect(await createReadiness(store, 0)()).toMatchObject({ status: 'not ready', store: 'failed' });
    sqlite.pragma('query_only = OFF');
    sqlite.pragma('user_version = 3');
    expect(await createReadiness(store, 0)()).toMatchObject({ status: 'not ready', schema: 'failed' });
  });

  it('while another process writes: that will pass', async () => {
    const store = await givenStore();
    const other = new Sqlite(join(store.folder, 'umfeld.sqlite'));
    onTestFinished(() => void other.close());
    other.exec('BEGIN IMMEDIATE');
    expect(await createReadiness(store, 0)()).toMatchObject({ status: 'ready', store: 'busy' });
    other.exec('ROLLBACK');
  });

  it('not when the disk has less room than wished for, and the route says 503', async () => {
    const store = await givenStore();
    const app = healthRoutes({ store, clock: () => new Date(), freeMegabytes: 1_000_000_000 });
    const reply = await app.request('/health/ready');
    expect(reply.status).toBe(503);
    expect(await reply.json()).toMatchObject({ status: 'not ready', disk: 'failed' });
  });
});
