import type { Context } from 'hono';
import type { ZodType } from 'zod';
import { Problem } from '../http/problem.ts';

/** The body of a request, in the form asked for. @throws Problem request.invalid that names the fields */
export async function readBody<T>(c: Context, schema: ZodType<T>): Promise<T> {
  const read = schema.safeParse(await c.req.json().catch(() => undefined));
  if (read.success) return read.data;
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))];
  throw new Problem('request.invalid', { fields });
}
