import type { Context } from 'hono';

/** Whether the browser asked over https: of this server itself, or of a proxy in front of it that says so. */
export const isHttps = (c: Context): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
