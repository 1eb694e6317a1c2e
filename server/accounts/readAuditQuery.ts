import type { Context } from 'hono';
import { z } from 'zod';
import type { AuditEntry, AuditFilter } from '../../db/queries/auditLog.ts';
import { Problem } from '../http/problem.ts';

/** What the desk shows of the log. `total`: of all pages. */
export interface AuditReply {
  total: number;
  pageSize: number;
  entries: AuditEntry[];
}

const pageSize = 50;
const day = z.iso.date().optional();
const schema = z.object({
  words: z.string().max(200).optional(),
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

/**
 * `words`, `from` and `to` (days, both included, in German time) and `page`, from 1.
 *
 * @throws Problem request.invalid that names the fields
 */
export function readAuditQuery(c: Context): {
  filter: AuditFilter;
  page: { offset: number; limit: number };
} {
  const given = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success)
    throw new Problem('request.invalid', { fields: read.error.issues.map(({ path }) => path.join('.')) });
  const { words, from, to, page } = read.data;
  return {
    filter: {
      ...(words && { words }),
      ...(from && { from: midnight(from) }),
      ...(to && { before: midnight(to, 1) }),
    },
    page: { offset: (page - 1) * pageSize, limit: pageSize },
  };
}

/** When a day begins in Germany, milliseconds: the zone is one or two hours ahead of UTC. */
function midnight(day: string, daysLater = 0): number {
  const start = new Date(`${day}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + daysLater);
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit' }).format(
    start,
  );
  return start.getTime() - Number(hours) * 3_600_000;
}
