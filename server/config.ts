import { z } from 'zod';

const schema = z.object({
  UMFELD_DATA: z.string().min(1).default('./data'),
  UMFELD_HOST: z.string().min(1).default('127.0.0.1'),
  UMFELD_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
});

export interface Config {
  /** Folder with the store and the keys. */
  data: string;
  host: string;
  /** 0 = any free port. */
  port: number;
}

/** Reads the settings once, at start. Reports every bad one by name, never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = schema.safeParse(environment);
  if (read.success) {
    return { data: read.data.UMFELD_DATA, host: read.data.UMFELD_HOST, port: read.data.UMFELD_PORT };
  }
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings cannot be used: ${faults.join('; ')}`);
}
