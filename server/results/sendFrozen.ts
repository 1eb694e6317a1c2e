import type { Context } from 'hono';

/** Sends frozen JSON under its hash as ETag; a reader that has it already gets 304 and no bytes. */
export function sendFrozen(c: Context, body: string, sha256: string, caching: string): Response {
  const etag = `"${sha256}"`;
  c.header('etag', etag);
  c.header('cache-control', caching);
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
}
