import { setTimeout as wait } from 'node:timers/promises';
import type { Mail, Mailer, Outcome } from './mailer.ts';
import { isAddress, type MailSettings } from './mailSettings.ts';

/** Milliseconds. */
export interface Patience {
  /** Before each further try; as many as there are. */
  pauses: readonly number[];
  /** For an answer of the server. */
  answer: number;
}

const usual: Patience = { pauses: [5_000, 30_000], answer: 15_000 };

/** More than a town's whole staff: whoever fills it up has a server that answers nobody. */
const mostWaiting = 200;

/**
 * Sends through the town's own SMTP server. Three tries where the fault may pass; a refused login or address is final.
 *
 * @param say hears that a mail failed: a code, never a password, an address or the mail itself
 */
export function createMailer(
  settings: MailSettings,
  publicUrl: string,
  say: (line: string) => void,
  patience: Patience = usual,
): Mailer {
  const stopped = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function trySending(mail: Mail): Promise<Outcome> {
    for (const pause of [0, ...patience.pauses]) {
      await wait(pause, undefined, { signal: stopped.signal }).catch(() => {});
      if (stopped.signal.aborted) return 'failed';
      const fault = await sendOnce(settings, mail, patience.answer);
      if (!fault) return 'sent';
      say(`A mail about an account was not sent: ${fault.code}.`);
      if (fault.isFinal) return 'failed';
    }
    return 'failed';
  }

  return {
    publicUrl,
    send(mail) {
      if (waiting >= mostWaiting || stopped.signal.aborted || !isAddress(mail.to))
        return Promise.resolve('failed');
      waiting += 1;
      const outcome = last
        .then(() => trySending(mail))
        .finally(() => {
          waiting -= 1;
        });
      last = outcome;
      return outcome;
    },
    async stop() {
      stopped.abort();
      await last;
    },
  };
}

interface Fault {
  code: string;
  isFinal: boolean;
}

async function sendOnce(settings: MailSettings, mail: Mail, patience: number): Promise<Fault | undefined> {
  // Loaded with the first mail: most towns send few.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOptions(settings, patience));
  // A server that trickles its answers would hold the queue for good.
  const limit = new AbortController();
  try {
    return await Promise.race([
      transport.sendMail(messageOf(settings, mail)).then(() => undefined),
      wait<Fault>(patience * 3, { code: 'ETIMEDOUT', isFinal: false }, { signal: limit.signal }),
    ]);
  } catch (error) {
    return faultOf(error);
  } finally {
    limit.abort();
    transport.close();
  }
}

/** TLS and a certificate that holds, except on this machine itself, where nobody listens in. */
export function transportOptions({ host, port, isSecure, login }: MailSettings, patience: number) {
  const isHere = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);
  return {
    host,
    port,
    secure: isSecure,
    requireTLS: !isHere,
    ignoreTLS: isHere,
    tls: { minVersion: 'TLSv1.2' as const },
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function messageOf({ from }: MailSettings, { to, subject, text }: Mail) {
  return {
    from: { name: 'Umfeld', address: from },
    to: { name: '', address: to },
    subject: subject.replace(/\p{C}+/gu, ' '),
    text,
    // No answering machine should answer, and nobody needs to know what sent it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The library's codes (EAUTH, ECONNECTION ...) and the server's number. Its words may repeat what was sent. */
function faultOf(error: unknown): Fault {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const word = typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'unknown';
  const number = typeof responseCode === 'number' ? responseCode : undefined;
  const isFinal = word === 'EAUTH' ? (number ?? 535) >= 500 : number !== undefined && number >= 500;
  return { code: number === undefined ? word : `${word} ${number}`, isFinal };
}
