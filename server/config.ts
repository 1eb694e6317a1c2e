import { z } from 'zod';
import type { Protection } from './deps.ts';
import { type TileSource, templateFault } from './tiles/tileSource.ts';

/** 0 = no limit. */
const perMinute = z.coerce.number().int().min(0).max(1_000_000);

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
  UMFELD_PROOF: z.enum(['on', 'off']).default('on'),
  UMFELD_SUBMISSIONS_PER_MINUTE: perMinute.default(6_000),
  UMFELD_FORMS_PER_MINUTE: perMinute.default(240),
  UMFELD_CODES_PER_MINUTE: perMinute.default(240),
});

export interface Config {
  /** Folder with the store and the keys. */
  data: string;
  host: string;
  /** 0 = any free port. */
  port: number;
  tiles?: TileSource;
  protection: Protection;
}

/** Reads the settings once, at start. Reports every bad one by name, never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = schema.safeParse(environment);
  if (read.success) {
    return {
      data: read.data.UMFELD_DATA,
      host: read.data.UMFELD_HOST,
      port: read.data.UMFELD_PORT,
      protection: {
        proof: read.data.UMFELD_PROOF === 'on',
        submissionsPerMinute: read.data.UMFELD_SUBMISSIONS_PER_MINUTE,
        formsPerMinute: read.data.UMFELD_FORMS_PER_MINUTE,
        codesPerMinute: read.data.UMFELD_CODES_PER_MINUTE,
      },
      ...tilesOf(read.data),
    };
  }
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings cannot be used: ${faults.join('; ')}`);
}

function tilesOf(given: z.infer<typeof schema>): { tiles?: TileSource } {
  const { UMFELD_TILES: template, UMFELD_TILES_ATTRIBUTION: attribution } = given;
  if (template === undefined) return {};
  return { tiles: { template, ...(attribution === undefined ? {} : { attribution }) } };
}
