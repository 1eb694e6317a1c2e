import type { MiddlewareHandler } from 'hono';
import { isHttps, type Site, siteOf } from './site.ts';

/**
 * Everything a page may load comes from this server. Area outlines and marks are drawn as SVG; `data:` is what
 * the style sheets embed.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

type Header = readonly [name: string, value: string];

const headers: readonly Header[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/**
 * Two years, as browsers' lists ask for. On plain http nobody may promise it, and in a folder of a larger site it is
 * that site's promise to make.
 */
const onlyHttps: Header = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'];

const headersAndHttps = [...headers, onlyHttps];

/** What every reply carries. @param isHttps whether the browser asked over https */
export const protectiveHeaders = ({ base }: Site, isHttps: boolean): readonly Header[] =>
  base === '' && isHttps ? headersAndHttps : headers;

/**
 * Sets the same protective headers on every reply, pages, files and errors alike. Only a page that sets one itself
 * keeps its own: the map that others may frame.
 */
export const securityHeaders: MiddlewareHandler = async function securityHeaders(c, next) {
  await next();
  // Set on the reply itself: c.header() would make another reply of it, and a stream of what is bytes, for each.
  for (const [name, value] of protectiveHeaders(siteOf(c), isHttps(c)))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};
