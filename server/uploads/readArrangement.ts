import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import type { Arrangement } from './arrangeTable.ts';

const cell = z.string().max(5_000);
const schema = z.object({
  rows: z.array(z.object({ line: z.number().int().min(0), fields: z.array(cell).max(500) })).max(20_000),
  columns: z.array(z.string().max(60).nullable()).max(500),
  constants: z.record(z.string().max(60), cell).default({}),
});

/** A table with what its columns are, from the JSON of a request. @throws Problem request.invalid that names the fields */
export function readArrangement(json: string): Arrangement {
  const read = schema.safeParse(parse(json));
  if (read.success) return read.data;
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))];
  throw new Problem('request.invalid', { fields: fields.slice(0, 20) });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
