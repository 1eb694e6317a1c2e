import { Hono } from 'hono';
import type { Deps } from '../deps.ts';

/**
 * GET /api/health: 200 when the server answers and stores what it is sent, 503 while its store takes nothing. Says
 * nothing about load or persons.
 */
export const healthRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new Hono().get('/health', (c) => {
    c.header('cache-control', 'no-store');
    const isSound = store.condition().state === 'sound';
    return isSound ? c.json({ status: 'ok' as const }) : c.json({ status: 'failing' as const }, 503);
  });
