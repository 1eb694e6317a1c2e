import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

const media = /^application\/json *(?:;|$)/i;
const digits = /^\d{1,9}$/;

/** Names and numbers of hosts that need not be parsed to know that they are one. */
const plainHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;

// A server has few names; whoever makes some up gets no more room than this.
const mostHosts = 64;
const hosts = new Map<string, boolean>();

/**
 * Whether a request is JSON of a stated length, to a host, and everything about that is said once. Of anything else it
 * takes a whole web server to say what it means.
 *
 * @param most bytes
 */
export function statesPlainJson({ headers, rawHeaders }: IncomingMessage, most: number): boolean {
  const { host, 'content-type': type, 'content-length': length } = headers;
  if (host === undefined || type === undefined || length === undefined) return false;
  if (headers['transfer-encoding'] !== undefined || !media.test(type)) return false;
  return digits.test(length) && Number(length) <= most && isPlainHost(host) && isSaidOnce(rawHeaders);
}

function isPlainHost(host: string): boolean {
  const known = hosts.get(host);
  if (known !== undefined) return known;
  if (hosts.size >= mostHosts) hosts.clear();
  const isPlain = plainHost.test(host) && URL.canParse(`http://${host}/`);
  hosts.set(host, isPlain);
  return isPlain;
}

/** Node keeps the first of several types and hosts; web servers join them. */
function isSaidOnce(rawHeaders: readonly string[]): boolean {
  let said = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 12 ? name.toLowerCase() === 'content-type' : isHost(name)) said += 1;
  }
  return said === 2;
}

const isHost = (name: string): boolean => name.length === 4 && name.toLowerCase() === 'host';

// As web requests are read: a mark of the byte order is no part of the text, broken UTF-8 becomes U+FFFD.
const decoder = new TextDecoder();

/** @throws Problem request.invalid when it is no JSON, or ends before it is whole */
export async function readPlainJson(incoming: IncomingMessage): Promise<unknown> {
  const bytes = await readWhole(incoming);
  if (!bytes) throw new Problem('request.invalid');
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new Problem('request.invalid');
  }
}

/** Undefined when the sender went away. */
function readWhole(incoming: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    incoming
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
      .on('close', () => resolve(undefined));
  });
}
