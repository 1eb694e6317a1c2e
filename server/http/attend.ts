import type { MiddlewareHandler } from 'hono';
import type { Report } from './breakage.ts';
import type { Site } from './site.ts';

export interface Attending {
  site?: Site | undefined;
  report?: Report | undefined;
  /** Hears of every reply; the path tells which kind of route it was. */
  countReply?: ((path: string, status: number) => void) | undefined;
}

/** Stands before everything else: makes known where we are and who hears of faults, and counts what was replied. */
export function attend({ site, report, countReply }: Attending): MiddlewareHandler {
  return async function attendRequest(c, next) {
    if (site) c.set('site', site);
    if (report) c.set('report', report);
    await next();
    countReply?.(c.req.path, c.res.status);
  };
}
