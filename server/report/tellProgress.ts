import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Progress } from './formats.ts';

const lines = 'application/x-ndjson';

/** One line of the reply: how far the report is, or how it ended. */
export type ReportLine = { done: number; total: number } | { ready: boolean };

/** Whether a page asks to be told how far the report is, before it fetches it under the same address. */
export function asksForProgress(c: Context): boolean {
  c.header('vary', 'Accept');
  return c.req.header('accept')?.includes(lines) ?? false;
}

/** Has the report made and tells how far it is, line by line. The file is kept: it comes at once when it is fetched. */
export function tellProgress(c: Context, make: (progress: Progress) => Promise<unknown>): Response {
  c.header('content-type', lines);
  c.header('cache-control', 'no-store');
  return stream(c, async (out) => {
    const say = (line: ReportLine) => out.write(`${JSON.stringify(line)}\n`);
    const ready = await make((done, total) => void say({ done, total })).then(
      () => true,
      () => false,
    );
    await say({ ready });
  });
}
