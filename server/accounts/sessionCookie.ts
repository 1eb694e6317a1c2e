import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A browser takes a `__Host-` cookie over https alone, and from no other host. */
const secureName = '__Host-umfeld';
/** On the machine itself there is no https, and nobody to listen. */
const loopbackName = 'umfeld';

const options = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

export const readSessionCookie = (c: Context): string | undefined =>
  isPlainLoopback(c) ? getCookie(c, loopbackName) : getCookie(c, secureName);

/** It ends with the browser; when the session itself ends is the server's to say. */
export function writeSessionCookie(c: Context, token: string): void {
  if (isPlainLoopback(c)) setCookie(c, loopbackName, token, options);
  else setCookie(c, secureName, token, { ...options, secure: true });
}

export function clearSessionCookie(c: Context): void {
  if (isPlainLoopback(c)) deleteCookie(c, loopbackName, options);
  else deleteCookie(c, secureName, { ...options, secure: true });
}

/** A proxy that ends https in front of this server says so; one that does not must at least pass on the host. */
function isPlainLoopback(c: Context): boolean {
  const { hostname, protocol } = new URL(c.req.url);
  const isHttps = protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  return !isHttps && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
