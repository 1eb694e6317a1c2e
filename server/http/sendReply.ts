import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';
import { protectiveHeaders } from './securityHeaders.ts';
import { isHttpsAt, type Site } from './site.ts';

/** Sends a reply straight through Node, with what every reply carries. */
export function sendReply(
  { headers, socket }: IncomingMessage,
  outgoing: ServerResponse,
  site: Site,
  reply: Reply,
): void {
  const said = headers['x-forwarded-proto'];
  const isHttps = isHttpsAt(site, typeof said === 'string' ? said : undefined, 'encrypted' in socket);
  const lines = ['Content-Length', String(Buffer.byteLength(reply.body))];
  for (const [name, value] of Object.entries(reply.headers)) lines.push(name, value);
  for (const [name, value] of protectiveHeaders(site, isHttps)) lines.push(name, value);
  outgoing.writeHead(reply.status, lines).end(reply.body);
}
