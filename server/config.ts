import { z } from 'zod';
import { type BackupSettings, backupSettingNames, readBackupSettings } from './backup/backupSettings.ts';
import type { Protection } from './deps.ts';
import { Refusal } from './http/refusal.ts';
import { ownParts, type Site } from './http/site.ts';
import { type MailSettings, mailSettingNames, readMailSettings } from './mail/mailSettings.ts';
import { type TileSource, templateFault } from './tiles/tileSource.ts';
import { listUnknownSettings } from './unknownSettings.ts';

/** 0 = no limit. */
const perMinute = z.coerce.number().int().min(0).max(1_000_000);

const portNumber = z.coerce.number().int().min(0).max(65_535);

/**
 * Links open an account: nobody on the way should read them. On this machine itself there is no way. The path is the
 * folder of a larger site, and none of our own addresses.
 */
function isPublicUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return false;
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
  const path = baseOf(url);
  const isFolder =
    path === '' || (/^(\/[\w~-][\w.~-]*)+$/.test(path) && !ownParts.includes(path.split('/')[1] ?? ''));
  return isSafe && isFolder && [url.href, `${url.href}/`].includes(`${url.origin}${path}/`);
}

const baseOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

const schema = z.object({
  UMFELD_DATA: z.string().min(1).default('./data'),
  UMFELD_HOST: z.string().min(1).default('127.0.0.1'),
  UMFELD_PORT: portNumber.default(3000),
  UMFELD_PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, {
      error: `https and the name people type, such as https://umfrage.stadt.de, or with a folder, https://www.stadt.de/umfrage (none called ${ownParts.join(', ')})`,
    })
    .optional(),
  UMFELD_DESK_URL: z
    .string()
    .refine(isPublicUrl, { error: 'https and the name staff type, such as https://verwaltung.stadt.de' })
    .optional(),
  UMFELD_TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  UMFELD_METRICS_PORT: portNumber.optional(),
  UMFELD_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  UMFELD_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  UMFELD_FREE_MB: z.coerce.number().int().min(0).max(1_000_000).default(500),
  UMFELD_STORE_MEGABYTES: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  UMFELD_PROOF: z.enum(['on', 'off']).default('on'),
  UMFELD_SUBMISSIONS_PER_MINUTE: perMinute.default(6_000),
  UMFELD_FORMS_PER_MINUTE: perMinute.default(240),
  UMFELD_CODES_PER_MINUTE: perMinute.default(240),
  UMFELD_AT_ONCE: z.coerce.number().int().min(0).max(100_000).default(1_000),
  UMFELD_TILES: z
    .string()
    .refine((template) => templateFault(template) === undefined, {
      error: ({ input }) => templateFault(String(input)),
    })
    .optional(),
  UMFELD_TILES_ATTRIBUTION: z.string().max(300).optional(),
});

/** Every setting there is; the handbook's table is held to it by a test. */
export const settingNames: readonly string[] = [
  ...Object.keys(schema.shape),
  ...mailSettingNames,
  ...backupSettingNames,
];

/** One line of what is in force. */
interface ShownSetting {
  name: string;
  /** Absent: not set, and there is no default. Whatever opens something is left out. */
  value?: string;
  isSet: boolean;
}

export interface Config {
  /** Folder with the store and the keys. */
  data: string;
  host: string;
  /** 0 = any free port. */
  port: number;
  /** How large the server lets the store grow, in units of 1,048,576 bytes; 0: as large as the disk. */
  storeMegabytes: number;
  tiles?: TileSource;
  /** Where people reach this server, without a slash at the end. */
  publicUrl?: string;
  site: Site;
  /** Absent: mail is off. */
  mail?: MailSettings;
  /** Where figures about the running server are read; absent: nowhere. */
  metrics?: { host: string; port: number };
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Below so many MB of free disk the server is not ready. */
  freeMegabytes: number;
  backup: BackupSettings;
  protection: Protection;
  inForce: readonly ShownSetting[];
}

/**
 * Reads the settings once, at start.
 *
 * @throws Refusal that names every bad or unknown setting at once, none with its value
 */
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
    ...(read.success ? listDeskFaults(read.data) : []),
    ...listUnknownSettings(environment, settingNames),
  ];
  if (!read.success || faults.length > 0)
    throw new Refusal(['These settings cannot be used:', ...faults].join('\n  '));
  const { data } = read;
  const site = siteFrom(data);
  return {
    data: data.UMFELD_DATA,
    host: data.UMFELD_HOST,
    port: data.UMFELD_PORT,
    storeMegabytes: data.UMFELD_STORE_MEGABYTES,
    site,
    logLevel: data.UMFELD_LOG_LEVEL,
    freeMegabytes: data.UMFELD_FREE_MB,
    backup,
    protection: {
      proof: data.UMFELD_PROOF === 'on',
      submissionsPerMinute: data.UMFELD_SUBMISSIONS_PER_MINUTE,
      formsPerMinute: data.UMFELD_FORMS_PER_MINUTE,
      codesPerMinute: data.UMFELD_CODES_PER_MINUTE,
      atOnce: data.UMFELD_AT_ONCE,
    },
    ...(site.publicUrl && { publicUrl: site.publicUrl }),
    ...(data.UMFELD_METRICS_PORT !== undefined && {
      metrics: { host: data.UMFELD_METRICS_HOST, port: data.UMFELD_METRICS_PORT },
    }),
    ...(mail && { mail }),
    ...tilesOf(data),
    inForce: settingNames.map((name) => showSetting(name, data as Record<string, unknown>, environment)),
  };
}

/** The desk's own name is one beside the residents'. */
function listDeskFaults({
  UMFELD_PUBLIC_URL: shared,
  UMFELD_DESK_URL: own,
}: z.infer<typeof schema>): string[] {
  if (own === undefined) return [];
  if (shared === undefined)
    return ['UMFELD_DESK_URL: it is the name beside UMFELD_PUBLIC_URL, so say where residents come, too'];
  const [desk, residents] = [new URL(own), new URL(shared)];
  if (desk.host === residents.host)
    return ['UMFELD_DESK_URL: staff need another host name than UMFELD_PUBLIC_URL, or leave it out'];
  return desk.protocol === residents.protocol && baseOf(desk) === baseOf(residents)
    ? []
    : ['UMFELD_DESK_URL: https and the folder have to be those of UMFELD_PUBLIC_URL'];
}

function siteFrom({
  UMFELD_PUBLIC_URL: text,
  UMFELD_DESK_URL: deskText,
  UMFELD_TRUSTED_HOPS: trustedHops,
}: z.infer<typeof schema>): Site {
  if (text === undefined) return { base: '', trustedHops };
  const url = new URL(text);
  const base = baseOf(url);
  const deskUrl = deskText && new URL(deskText).origin + base;
  return { base, publicUrl: url.origin + base, trustedHops, ...(deskUrl && { deskUrl }) };
}

function tilesOf(given: z.infer<typeof schema>): { tiles?: TileSource } {
  const { UMFELD_TILES: template, UMFELD_TILES_ATTRIBUTION: attribution } = given;
  if (template === undefined) return {};
  return { tiles: { template, ...(attribution === undefined ? {} : { attribution }) } };
}

function showSetting(
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): ShownSetting {
  const value = environment[name] ?? defaults[name];
  const isSet = environment[name] !== undefined;
  return { name, isSet, ...(value !== undefined && { value: withoutSecrets(name, String(value)) }) };
}

/** An SMTP address may hold a password, a tile source a key behind "?". */
function withoutSecrets(name: string, value: string): string {
  if (name === 'UMFELD_SMTP_URL') return value.replace(/\/\/.*@/, '//***@');
  return name === 'UMFELD_TILES' ? value.replace(/\?.*$/, '?***').replace(/\/\/.*@/, '//***@') : value;
}
