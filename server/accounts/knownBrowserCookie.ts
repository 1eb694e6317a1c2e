import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import { siteOf } from '../http/site.ts';
import { introduceBrowser } from './knownBrowser.ts';
import { isPlainLoopback, writeSessionCookie } from './sessionCookie.ts';
import type { Opened } from './signIn.ts';

/** Bound to the path of signing in, it is no `__Host-` cookie, which has to be for all of a host. */
const secureName = '__Secure-umfeld-known';
const loopbackName = 'umfeld-known';

/** A year without signing in, and the browser is a stranger. */
const lastsSeconds = 365 * 24 * 60 * 60;

/** Nothing but signing in is sent it: no page, no desk, and nothing residents see. */
const options = (c: Context) =>
  ({ path: `${siteOf(c).base}/api/session`, httpOnly: true, sameSite: 'Strict' }) as const;

export const readKnownBrowser = (c: Context): string | undefined =>
  getCookie(c, isPlainLoopback(c) ? loopbackName : secureName);

export function clearKnownBrowser(c: Context): void {
  if (isPlainLoopback(c)) deleteCookie(c, loopbackName, options(c));
  else deleteCookie(c, secureName, { ...options(c), secure: true });
}

/** Gives a browser its session; once it is let in, it is known from then on. */
export async function keepOpened(c: Context, deps: Deps, { token, stage, account }: Opened): Promise<void> {
  writeSessionCookie(c, token);
  if (stage !== 'full') return;
  const known = await introduceBrowser(deps, readKnownBrowser(c), account);
  const lasting = { ...options(c), maxAge: lastsSeconds };
  if (isPlainLoopback(c)) setCookie(c, loopbackName, known, lasting);
  else setCookie(c, secureName, known, { ...lasting, secure: true });
}
