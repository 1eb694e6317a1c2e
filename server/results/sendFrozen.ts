import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

const compress = promisify(gzip);

/** Compressed releases by hash, the last ones read last: a release never changes, so it is compressed once. */
const packed = new Map<string, Promise<Buffer>>();
const packedAtMost = 24;

/**
 * Sends frozen JSON under its hash as ETag, compressed for those who take it; a reader that has it already gets 304
 * and no bytes.
 */
export async function sendFrozen(
  c: Context,
  body: string,
  sha256: string,
  caching: string,
): Promise<Response> {
  const plain = `"${sha256}"`;
  const gzipped = `"${sha256}-gzip"`;
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(c.req.header('accept-encoding') ?? '');
  c.header('etag', takesGzip ? gzipped : plain);
  c.header('cache-control', caching);
  c.header('vary', 'Accept-Encoding');
  if ([plain, gzipped].includes(c.req.header('if-none-match')?.replace(/^W\//, '') ?? '')) {
    return c.body(null, 304);
  }
  const type = { 'content-type': 'application/json; charset=utf-8' };
  if (!takesGzip) return c.body(body, 200, type);
  const bytes = await pack(sha256, body);
  return c.body(new Uint8Array(bytes), 200, { ...type, 'content-encoding': 'gzip' });
}

function pack(sha256: string, body: string): Promise<Buffer> {
  const known = packed.get(sha256) ?? compress(body);
  packed.delete(sha256);
  packed.set(sha256, known);
  const [oldest] = packed.keys();
  if (packed.size > packedAtMost && oldest !== undefined) packed.delete(oldest);
  return known;
}
