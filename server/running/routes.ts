import { Hono } from 'hono';
import { watchFolder } from '../backup/backupFolder.ts';
import { judgeBackups, readBackupState } from '../backup/backupState.ts';
import type { Deps } from '../deps.ts';
import { findClockDoubt } from '../retention/clock.ts';
import { type Concerns, createReadiness } from './readiness.ts';

/** What an installation wants to keep free where nobody said. */
const usualFreeMegabytes = 500;

/**
 * GET /api/health: the server answers, 503 while its store takes nothing, whether backups are made and the clock is believed. GET /api/health/ready: it could take answers
 * if one came, else 503 with what is wrong: that writes, and looks at schema, keys and disk.
 * Neither says anything about load or persons.
 */
export function healthRoutes({ store, clock, backup, freeMegabytes = usualFreeMegabytes }: Deps) {
  const ask = createReadiness(store, freeMegabytes);
  const look = async (): Promise<Concerns> => {
    const nightly = backup?.nightly;
    const folderFault = nightly && (await watchFolder(nightly));
    return {
      backup: judgeBackups(readBackupState(store.folder), nightly, clock(), folderFault),
      clock: findClockDoubt(store.folder, clock()) ? 'doubtful' : 'ok',
    };
  };
  return new Hono()
    .get('/health', async function sendHealth(c) {
      c.header('cache-control', 'no-store');
      const isSound = store.condition().state === 'sound';
      const said = await look();
      return isSound
        ? c.json({ status: 'ok' as const, ...said })
        : c.json({ status: 'failing' as const, ...said }, 503);
    })
    .get('/health/ready', async function sendReadiness(c) {
      const readiness = { ...(await ask()), ...(await look()) };
      c.header('cache-control', 'no-store');
      return c.json(readiness, readiness.status === 'ready' ? 200 : 503);
    });
}
