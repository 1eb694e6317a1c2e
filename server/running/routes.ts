import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { createReadiness } from './readiness.ts';

/** What an installation wants to keep free where nobody said. */
const usualFreeMegabytes = 500;

/**
 * GET /api/health: the server answers, 503 while its store takes nothing. GET /api/health/ready: it could take answers
 * if one came, else 503 with what is wrong: that writes, and looks at schema, keys and disk.
 * Neither says anything about load or persons.
 */
export function healthRoutes({ store, freeMegabytes = usualFreeMegabytes }: Deps) {
  const ask = createReadiness(store, freeMegabytes);
  return new Hono()
    .get('/health', (c) => {
      c.header('cache-control', 'no-store');
      const isSound = store.condition().state === 'sound';
      return isSound ? c.json({ status: 'ok' as const }) : c.json({ status: 'failing' as const }, 503);
    })
    .get('/health/ready', async function sendReadiness(c) {
      const readiness = await ask();
      c.header('cache-control', 'no-store');
      return c.json(readiness, readiness.status === 'ready' ? 200 : 503);
    });
}
