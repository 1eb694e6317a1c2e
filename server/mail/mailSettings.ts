import { readFileSync } from 'node:fs';

/** The SMTP server of the town, as whoever runs the server named it. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte; without it the connection is upgraded before anything is said. */
  isSecure: boolean;
  login?: { user: string; password: string };
  /** Address the mails come from. */
  from: string;
}

/** Everything read here. */
export const mailSettingNames: readonly string[] = [
  'UMFELD_MAIL_FROM',
  ...['URL', 'HOST', 'PORT', 'USER', 'PASSWORD_FILE'].map((part) => `UMFELD_SMTP_${part}`),
];

type Environment = Record<string, string | undefined>;

/** One address, and nothing a header could be made of. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),;:"\\[\]\p{C}]+@[\p{L}\p{N}.-]+$/u.test(text);

/**
 * Reads where mails go out, if they do: `UMFELD_SMTP_URL`, or host, port, user and the file with the password.
 *
 * @returns the settings, nothing when mail is off, or every fault by the name of its setting and without its value
 */
export function readMailSettings(environment: Environment): { mail?: MailSettings; faults: string[] } {
  const { UMFELD_SMTP_URL: url, UMFELD_MAIL_FROM: from } = environment;
  const parts = ['HOST', 'PORT', 'USER', 'PASSWORD_FILE'].map((part) => `UMFELD_SMTP_${part}`);
  const given = parts.filter((name) => environment[name] !== undefined);
  if (url === undefined && given.length === 0 && from === undefined) return { faults: [] };
  const faults: string[] = [];
  if (url !== undefined && given.length > 0)
    faults.push(`UMFELD_SMTP_URL: says it all, so leave out ${given.join(', ')}`);
  if (from === undefined || !isAddress(from))
    faults.push('UMFELD_MAIL_FROM: one e-mail address, such as umfrage@stadt.de');
  const server = url !== undefined ? readUrl(url, faults) : readParts(environment, faults);
  if (faults.length > 0 || !server || from === undefined) return { faults };
  return { mail: { ...server, from }, faults };
}

type Server = Omit<MailSettings, 'from'>;

function readUrl(text: string, faults: string[]): Server | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSecure = url?.protocol === 'smtps:';
  if (!url?.hostname || !(isSecure || url.protocol === 'smtp:')) {
    faults.push('UMFELD_SMTP_URL: in the form smtps://user:password@host:port or smtp://...');
    return undefined;
  }
  const decoded = [url.username, url.password].map(decode);
  const [user, password] = decoded;
  if (user === undefined || password === undefined || (user === '') !== (password === '')) {
    faults.push('UMFELD_SMTP_URL: user and password, both with %XX for special characters, or neither');
    return undefined;
  }
  const port = url.port === '' ? standardPort(isSecure) : Number(url.port);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    isSecure,
    ...(user && { login: { user, password } }),
  };
}

function readParts(environment: Environment, faults: string[]): Server | undefined {
  const { UMFELD_SMTP_HOST: host, UMFELD_SMTP_PORT: port, UMFELD_SMTP_USER: user } = environment;
  const { UMFELD_SMTP_PASSWORD_FILE: file } = environment;
  if (!host || !/^[\w.:-]+$/.test(host)) faults.push('UMFELD_SMTP_HOST: the name of the SMTP server');
  const number = Number(port ?? standardPort(false));
  if (!(Number.isInteger(number) && number >= 1 && number <= 65_535))
    faults.push('UMFELD_SMTP_PORT: a whole number from 1 to 65535');
  if ((user === undefined) !== (file === undefined))
    faults.push('UMFELD_SMTP_USER, UMFELD_SMTP_PASSWORD_FILE: both, or neither');
  const password = file === undefined ? undefined : readPassword(file, faults);
  if (!host) return undefined;
  return {
    host,
    port: number,
    isSecure: number === standardPort(true),
    ...(user !== undefined && password !== undefined && { login: { user, password } }),
  };
}

/** Submission over TLS from the first byte, and with an upgrade (RFC 8314). */
const standardPort = (isSecure: boolean): number => (isSecure ? 465 : 587);

function readPassword(file: string, faults: string[]): string | undefined {
  try {
    const password = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    if (password !== '' && !/[\r\n]/.test(password)) return password;
    faults.push('UMFELD_SMTP_PASSWORD_FILE: one line with the password');
  } catch {
    faults.push('UMFELD_SMTP_PASSWORD_FILE: the file cannot be read');
  }
  return undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
