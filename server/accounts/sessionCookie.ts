import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isHttps, reachedAt, siteOf } from '../http/site.ts';

/**
 * A browser takes a `__Host-` cookie over https alone, and from no other host. It has to be for the whole host: where
 * that is shared, others would be sent it, too, so there it is bound to our folder.
 */
const secureName = (c: Context) => (siteOf(c).base ? '__Secure-umfeld' : '__Host-umfeld');
/** On the machine itself there is no https, and nobody to listen. */
const loopbackName = 'umfeld';

const options = (c: Context) =>
  ({ path: siteOf(c).base || '/', httpOnly: true, sameSite: 'Strict' }) as const;

export const readSessionCookie = (c: Context): string | undefined =>
  isPlainLoopback(c) ? getCookie(c, loopbackName) : getCookie(c, secureName(c));

/** It ends with the browser; when the session itself ends is the server's to say. */
export function writeSessionCookie(c: Context, token: string): void {
  if (isPlainLoopback(c)) setCookie(c, loopbackName, token, options(c));
  else setCookie(c, secureName(c), token, { ...options(c), secure: true });
}

export function clearSessionCookie(c: Context): void {
  if (isPlainLoopback(c)) deleteCookie(c, loopbackName, options(c));
  else deleteCookie(c, secureName(c), { ...options(c), secure: true });
}

/** A proxy that ends https in front of this server and does not say so must at least pass on the host. */
export function isPlainLoopback(c: Context): boolean {
  const { hostname } = reachedAt(c);
  return !isHttps(c) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
