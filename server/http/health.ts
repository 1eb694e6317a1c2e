import { Hono } from 'hono';
import { judgeBackups, readBackupState } from '../backup/backupState.ts';
import type { Deps } from '../deps.ts';

/** GET /api/health: the server answers, and whether its backups are made. Says nothing about load or persons. */
export const healthRoutes = ({ store, clock, backup }: Deps) =>
  new Hono().get('/health', (c) => {
    c.header('cache-control', 'no-store');
    const health = judgeBackups(readBackupState(store.folder), backup?.nightly, clock());
    return c.json({ status: 'ok' as const, backup: health });
  });
