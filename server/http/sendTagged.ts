import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** Sends JSON under the hash of its text as ETag; a reader that has it already gets 304 and no bytes. */
export function sendTagged(c: Context, content: unknown): Response {
  const body = JSON.stringify(content);
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  c.header('etag', etag);
  c.header('cache-control', 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
}
