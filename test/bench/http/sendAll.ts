import { connect, type Socket } from 'node:net';

export interface SentReport {
  seconds: number;
  /** Milliseconds from sending to the whole reply, one a request. */
  waits: number[];
  /** Replies by status. */
  statuses: Record<string, number>;
}

/** A request as it goes over the wire. */
export const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`;
export const post = (path: string, body: string): string =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/**
 * Sends requests over so many connections, each with one under way at a time. Written on bare sockets so that the
 * sender, which shares the machine with the server, costs as little as can be.
 *
 * @param url where to, e.g. "http://127.0.0.1:40123"
 */
export async function sendAll(
  url: string,
  requests: readonly string[],
  connections: number,
): Promise<SentReport> {
  const { hostname, port } = new URL(url);
  const report: SentReport = { seconds: 0, waits: [], statuses: {} };
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    const socket = connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1');
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const sent = performance.now();
      const status = await exchange(socket, request);
      report.waits.push(performance.now() - sent);
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  report.seconds = (performance.now() - started) / 1_000;
  return report;
}

/** One request and its whole reply; returns the status. */
function exchange(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = '';
    let length: number | undefined;
    const read = (text: string) => {
      reply += text;
      length ??= wholeLength(reply);
      if (length === undefined || reply.length < length) return;
      socket.off('data', read).off('error', reject).off('close', fail);
      resolve(reply.slice(9, 12));
    };
    const fail = () => reject(new Error('the server closed the connection'));
    socket.on('data', read).once('error', reject).once('close', fail);
    socket.write(request);
  });
}

/** Characters of head and body, once the head is there. @throws Error when the reply does not say how long it is */
function wholeLength(reply: string): number | undefined {
  const head = reply.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const body = /content-length: *(\d+)/i.exec(reply.slice(0, head))?.[1];
  if (body === undefined) throw new Error('a reply without a length');
  return head + 4 + Number(body);
}
