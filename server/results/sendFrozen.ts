import type { Context } from 'hono';
import type { FrozenBody } from './frozenBodies.ts';

/**
 * Sends frozen JSON under its hash as ETag, compressed where the reader takes it; a reader that has it already gets
 * 304 and no bytes.
 */
export function sendFrozen(c: Context, body: FrozenBody, sha256: string, caching: string): Response {
  const isGzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  // Other bytes, another tag (RFC 9110, 8.8.3).
  const etag = isGzip ? `"${sha256}-gzip"` : `"${sha256}"`;
  c.header('etag', etag);
  c.header('cache-control', caching);
  c.header('vary', 'Accept-Encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  return c.body(isGzip ? body.gzipped : body.plain, 200, {
    'content-type': 'application/json; charset=utf-8',
    ...(isGzip && { 'content-encoding': 'gzip' }),
  });
}
