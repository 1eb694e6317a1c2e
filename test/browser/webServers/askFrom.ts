import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';

/** The address the residents of these tests have: no log may hold it. */
export const residentAddress = '127.0.0.77';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Milliseconds between the first half of the body and the second. */
  pauseInBody?: number;
}

/** Asks as a resident's device would, from an address of its own. The name is kept, whatever it resolves to. */
export function askFrom(address: string, question: Question = {}): Promise<Reply> {
  const { method = 'GET', headers = {}, body, pauseInBody } = question;
  const { protocol, hostname, port, pathname, search } = new URL(address);
  const ask = protocol === 'https:' ? request : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = ask(
      {
        ...{ method, port, path: pathname + search, localAddress: residentAddress, servername: hostname },
        host: '127.0.0.1',
        agent: false,
        rejectUnauthorized: false,
        headers: {
          host: `${hostname}:${port}`,
          'user-agent': 'resident-device/77',
          ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
          ...headers,
        },
      },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part) => parts.push(part));
        reply.on('error', reject);
        reply.on('end', () => {
          const { statusCode = 0, rawHeaders } = reply;
          resolve({ status: statusCode, headers: reply.headers, rawHeaders, body: Buffer.concat(parts) });
        });
      },
    );
    // A server that refuses early ends the connection while we still send: its reply has been read then.
    sent.on('error', reject);
    void sendBody();
    async function sendBody(): Promise<void> {
      const bytes = Buffer.from(body ?? '');
      if (pauseInBody === undefined) return void sent.end(bytes);
      sent.write(bytes.subarray(0, bytes.length / 2));
      await pause(pauseInBody);
      sent.end(bytes.subarray(bytes.length / 2));
    }
  });
}
