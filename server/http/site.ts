import type { Context } from 'hono';
import { getPath } from 'hono/utils/url';

/** Where people reach this installation, and who stands in front of it. */
export interface Site {
  /** "" or "/umfrage": the folder of a larger site it lives in. */
  base: string;
  /** With the base and without a slash at the end; absent where nobody said. */
  publicUrl?: string;
  /** Where staff reach it, with the same base, if that is another host; then the public one has no desk. */
  deskUrl?: string;
  /** So many proxies in front, each of which adds to the X-Forwarded headers; of others nothing is believed. */
  trustedHops: number;
}

export const bareSite: Site = { base: '', trustedHops: 0 };

/** First parts of our own addresses: none of them can be the folder of a larger site. A test holds them to the routes. */
export const ownParts: readonly string[] = [
  'm',
  'api',
  'assets',
  'verwaltung',
  'woerter',
  'kalender',
  'entwicklung',
  'service-worker.js',
];

/**
 * How Hono finds the path of a request: without the base, whether the proxy in front takes it away or passes it on.
 */
export function pathWithout(base: string): (request: Request) => string {
  return (request) => {
    const path = getPath(request);
    if (path === base || path === `${base}/`) return '/';
    return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  };
}

export const siteOf = (c: Context): Site => (c.get('site') as Site | undefined) ?? bareSite;

/**
 * Where the person asking believes to be, with the base: as configured; else what trusted proxies say; else what the
 * request itself says.
 */
export function reachedAt(c: Context): URL {
  const { base, publicUrl, deskUrl, trustedHops } = siteOf(c);
  const reached = new URL(c.req.url);
  if (
    deskUrl &&
    saidHost(siteOf(c), c.req.header('x-forwarded-host'), reached.host) === new URL(deskUrl).host
  )
    return new URL(deskUrl);
  if (publicUrl) return new URL(publicUrl);
  reached.pathname = base;
  reached.search = '';
  const protocol = forwarded(c.req.header('x-forwarded-proto'), trustedHops);
  if (protocol === 'https' || protocol === 'http') reached.protocol = protocol;
  const host = forwarded(c.req.header('x-forwarded-host'), trustedHops);
  if (host && URL.canParse(`http://${host}`)) reached.host = host;
  return reached;
}

/**
 * Whether the browser asked over https. A proxy that says so is believed whoever it is: it only makes us stricter with
 * the one who asks.
 */
export const isHttps = (c: Context): boolean =>
  isHttpsAt(siteOf(c), c.req.header('x-forwarded-proto'), c.req.url.startsWith('https:'));

/**
 * The same before there is a request of Hono's.
 *
 * @param said X-Forwarded-Proto as it came
 * @param isEncrypted whether the connection itself is
 */
export function isHttpsAt(
  { publicUrl, trustedHops }: Site,
  said: string | undefined,
  isEncrypted: boolean,
): boolean {
  if (said === 'https') return true;
  if (publicUrl) return new URL(publicUrl).protocol === 'https:';
  const protocol = forwarded(said, trustedHops);
  return protocol === 'https' || (protocol !== 'http' && isEncrypted);
}

/** The host somebody asked for: as trusted proxies say, else as the request itself does. With its port, in lower case. */
export function saidHost({ trustedHops }: Site, said: string | null | undefined, asked: string): string {
  const host = forwarded(said ?? undefined, trustedHops);
  return host && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).host : asked;
}

/** What the farthest trusted proxy wrote: what stands further left anybody could have written. */
function forwarded(header: string | undefined, hops: number): string | undefined {
  const said = (header ?? '').split(',').map((part) => part.trim());
  return hops > 0 ? said[Math.max(0, said.length - hops)] : undefined;
}
