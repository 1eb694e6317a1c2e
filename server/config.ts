import { z } from 'zod';
import { type BackupSettings, readBackupSettings } from './backup/backupSettings.ts';
import type { Protection } from './deps.ts';
import { type MailSettings, readMailSettings } from './mail/mailSettings.ts';
import { type TileSource, templateFault } from './tiles/tileSource.ts';

/** 0 = no limit. */
const perMinute = z.coerce.number().int().min(0).max(1_000_000);

/** Links open an account: nobody on the way should read them. On this machine itself there is no way. */
function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
  return isSafe && `${url?.origin}/` === url?.href;
}

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
  UMFELD_PUBLIC_URL: z
    .string()
    .refine(isOrigin, { error: 'https and the name people type, such as https://umfrage.stadt.de' })
    .optional(),
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
  /** Where people reach this server, without a slash at the end. */
  publicUrl?: string;
  /** Absent: mail is off. */
  mail?: MailSettings;
  backup: BackupSettings;
  protection: Protection;
}

/** Reads the settings once, at start. Reports every bad one by name, never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = schema.safeParse(environment);
  const { mail, faults: mailFaults } = readMailSettings(environment);
  const { backup, faults: backupFaults } = readBackupSettings(environment);
  const faults = [
    ...(read.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...mailFaults,
    ...backupFaults,
    ...(mail && environment.UMFELD_PUBLIC_URL === undefined
      ? ['UMFELD_PUBLIC_URL: mails hold links, so say where people reach this server']
      : []),
  ];
  if (!read.success || faults.length > 0)
    throw new Error(`These settings cannot be used: ${faults.join('; ')}`);
  const { data } = read;
  return {
    data: data.UMFELD_DATA,
    host: data.UMFELD_HOST,
    port: data.UMFELD_PORT,
    backup,
    protection: {
      proof: data.UMFELD_PROOF === 'on',
      submissionsPerMinute: data.UMFELD_SUBMISSIONS_PER_MINUTE,
      formsPerMinute: data.UMFELD_FORMS_PER_MINUTE,
      codesPerMinute: data.UMFELD_CODES_PER_MINUTE,
    },
    ...(data.UMFELD_PUBLIC_URL && { publicUrl: new URL(data.UMFELD_PUBLIC_URL).origin }),
    ...(mail && { mail }),
    ...tilesOf(data),
  };
}

function tilesOf(given: z.infer<typeof schema>): { tiles?: TileSource } {
  const { UMFELD_TILES: template, UMFELD_TILES_ATTRIBUTION: attribution } = given;
  if (template === undefined) return {};
  return { tiles: { template, ...(attribution === undefined ? {} : { attribution }) } };
}
