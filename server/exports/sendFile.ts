import { createHash } from 'node:crypto';
import type { Context } from 'hono';

export interface SentFile {
  content: string | Uint8Array;
  mediaType: string;
  name: string;
  /** Shown in the browser instead of saved. */
  inline?: true;
}

/** A file under the hash of its bytes: whoever has it already gets 304, and the same release always the same bytes. */
export function sendFile(c: Context, { content, mediaType, name, inline }: SentFile): Response {
  const etag = `"${createHash('sha256').update(content).digest('hex')}"`;
  c.header('etag', etag);
  c.header('cache-control', 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('content-type', mediaType);
  // A town shows a drawing on its own pages.
  if (inline) c.header('cross-origin-resource-policy', 'cross-origin');
  c.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${plainName(name)}"`);
  return c.body(typeof content === 'string' ? content : Uint8Array.from(content));
}

/** A part of it may come from an address: what could end the header, or cannot stand in one, is left out. */
const plainName = (name: string): string => name.replace(/[^\w.-]/g, '');
