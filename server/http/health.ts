import { Hono } from 'hono';

/** GET /api/health: the server answers. Says nothing about load or persons. */
export const healthRoutes = () =>
  new Hono().get('/health', (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ status: 'ok' as const });
  });
