import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { createApp } from '../../../server/app.ts';
import type { Deps } from '../../../server/deps.ts';
import { createIntake } from '../../../server/responses/intake.ts';
import { createShortWay } from '../../../server/responses/shortWay.ts';

interface Heard {
  status: number;
  /** Without the day and the hour. */
  headers: Record<string, string>;
  body: string;
}

export interface Way {
  /** Sends bytes as they stand; what comes back, with the parts drawn at random or by name masked. */
  send: (bytes: string | Buffer) => Promise<Heard>;
  port: number;
  /** "submit 201" for each reply as the figures count it. */
  counted: string[];
  /** Names of what broke. */
  broken: string[];
  /** Requests that were answered the short way. */
  short: () => number;
}

/** The route alone and the server as it is shipped, over the same store. */
export async function givenTwoWays(given: Deps): Promise<{ route: Way; both: Way }> {
  const open = async (isShort: boolean): Promise<Way> => {
    const counted: string[] = [];
    const broken: string[] = [];
    const deps: Deps = {
      ...given,
      countReply: (path, status) => counted.push(`${path} ${status}`),
      countRefusal: (code, path) => counted.push(`${path} ${code}`),
      report: ({ name }, path) => broken.push(`${name} ${path}`),
    };
    let taken = 0;
    const intake = createIntake(deps);
    const shortWay = createShortWay(deps, intake);
    const answer = getRequestListener(createApp(deps, intake).fetch);
    const server = createServer((incoming, outgoing) => {
      if (isShort && shortWay(incoming, outgoing)) taken += 1;
      else void answer(incoming, outgoing);
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return { send: (bytes) => exchange(port, bytes), port, counted, broken, short: () => taken };
  };
  return { route: await open(false), both: await open(true) };
}

/** One request on a connection of its own, and all that comes back until nothing more does. */
function exchange(port: number, bytes: string | Buffer): Promise<Heard> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes)).setEncoding('latin1');
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(readReply(heard));
    };
    const timer = setTimeout(end, 2_000);
    socket.on('data', (piece: string) => {
      heard += piece;
      if (isWhole(heard)) end();
    });
    socket.once('end', end).once('error', reject);
  });
}

function isWhole(heard: string): boolean {
  const head = heard.indexOf('\r\n\r\n');
  if (/^transfer-encoding: chunked/im.test(heard.slice(0, Math.max(0, head))))
    return heard.endsWith('0\r\n\r\n');
  const length = /^content-length: *(\d+)/im.exec(heard.slice(0, Math.max(0, head)))?.[1];
  return head > 0 && length !== undefined && heard.length >= head + 4 + Number(length);
}

function readReply(heard: string): Heard {
  const [head = '', body = ''] = heard.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const named = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  const { date: _, ...headers } = Object.fromEntries(named) as Record<string, string>;
  if (headers['retry-after'] !== undefined) headers['retry-after'] = 'seconds';
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: mask(body) };
}

/** The word of a receipt belongs to the submission, and each way has its own. */
const mask = (body: string): string => body.replace(/"word":"[a-z-]{14}"/, '"word":"..."');
