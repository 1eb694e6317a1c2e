import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  to: string[];
  /** As it came over the wire, dots unstuffed. */
  raw: string;
  /** The text, decoded. */
  text: string;
  subject: string;
}

export interface MailServer {
  port: number;
  received: Received[];
  /** Logins that were tried, user and password. */
  logins: string[];
  connections: () => number;
  stop: () => Promise<void>;
}

export interface MailServerWishes {
  host?: string;
  /** The one login it takes; without it, it asks for none. */
  login?: { user: string; password: string };
  /** Answers to the first mails, instead of taking them. */
  refuse?: { code: number; times: number };
}

/** A real SMTP server on this machine. */
export async function givenMailServer({ host = '127.0.0.1', login, refuse }: MailServerWishes = {}) {
  const received: Received[] = [];
  const logins: string[] = [];
  let connections = 0;
  let refusals = refuse?.times ?? 0;
  const server = new SMTPServer({
    authOptional: !login,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onAuth({ username, password }, _session, callback) {
      logins.push(`${username} ${password}`);
      if (username === login?.user && password === login?.password) callback(null, { user: username });
      else callback(new Error(`no such login: ${password}`));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refuse && refusals > 0) {
          refusals -= 1;
          return callback(Object.assign(new Error('not now'), { responseCode: refuse.code }));
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        const to = rcptTo.map(({ address }) => address);
        received.push({ from, to, ...decode(Buffer.concat(chunks).toString()) });
        callback();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port, received, logins, connections: () => connections, stop } satisfies MailServer;
}

function decode(raw: string): Pick<Received, 'raw' | 'text' | 'subject'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const isQuoted = /^content-transfer-encoding: quoted-printable/im.test(head);
  const isBase64 = /^content-transfer-encoding: base64/im.test(head);
  const bytes = isBase64
    ? Buffer.from(body, 'base64')
    : Buffer.from(isQuoted ? unquote(body) : body, isQuoted ? 'latin1' : 'utf8');
  const line = /^subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
  return { raw, text: bytes.toString(), subject: decodeWords(line) };
}

const unquote = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const decodeWords = (line: string): string =>
  line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : Buffer.from(unquote(text.replaceAll('_', ' ')), 'latin1').toString(),
    );
