import type { MiddlewareHandler } from 'hono';
import type { Report } from './breakage.ts';
import type { CountRefusal } from './refusals.ts';
import type { Site } from './site.ts';

export interface Attending {
  site?: Site | undefined;
  report?: Report | undefined;
  countRefusal?: CountRefusal | undefined;
  /** Hears of every reply; the path tells which kind of route it was. */
  countReply?: ((path: string, status: number) => void) | undefined;
}

/** Stands before everything else: makes known where we are and who hears of faults, and counts what was replied. */
export function attend({ site, report, countReply, countRefusal }: Attending): MiddlewareHandler {
  return async function attendRequest(c, next) {
    if (site) c.set('site', site);
    if (report) c.set('report', report);
    if (countRefusal) c.set('countRefusal', countRefusal);
    await next();
    countReply?.(c.req.path, c.res.status);
  };
}
