import { z } from 'zod';
import { type TileSource, templateFault } from './tiles/tileSource.ts';

const schema = z.object({
  UMFELD_DATA: z.string().min(1).default('./data'),
  UMFELD_HOST: z.string().min(1).default('127.0.0.1'),
  UMFELD_TILES: z
    .string()
    .refine((template) => templateFault(template) === undefined, {
      error: ({ input }) => templateFault(String(input)),
    })
    .optional(),
  UMFELD_TILES_ATTRIBUTION: z.string().max(300).optional(),
  UMFELD_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
});

export interface Config {
  /** Folder with the store and the keys. */
  data: string;
  host: string;
  /** 0 = any free port. */
  port: number;
  tiles?: TileSource;
}

/** Reads the settings once, at start. Reports every bad one by name, never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = schema.safeParse(environment);
  if (read.success) {
    const { UMFELD_DATA: data, UMFELD_HOST: host, UMFELD_PORT: port } = read.data;
    return { data, host, port, ...tilesOf(read.data) };
  }
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings cannot be used: ${faults.join('; ')}`);
}

function tilesOf(given: z.infer<typeof schema>): { tiles?: TileSource } {
  const { UMFELD_TILES: template, UMFELD_TILES_ATTRIBUTION: attribution } = given;
  if (template === undefined) return {};
  return { tiles: { template, ...(attribution === undefined ? {} : { attribution }) } };
}
