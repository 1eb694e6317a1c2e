import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRequestListener } from '../../../server/requestListener.ts';
import { liveBytes } from '../../fixtures/liveBytes.ts';
import { givenHouse, type House } from './givenHouse.ts';

let house: House;
let server: Server;
let port: number;

beforeAll(async () => {
  house = await givenHouse();
  await new Promise<void>((ready) => {
    server = createServer(createRequestListener(house.deps)).listen(0, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port;
      ready();
    });
  });
});

afterAll(() => new Promise<void>((done) => void server.close(() => done())));

/** Bytes as they stand on the wire; everything that comes back until the other side ends or says no more. */
function wire(bytes: string | Buffer, patience = 700): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(heard);
    };
    let timer = setTimeout(end, patience);
    socket.on('data', (piece) => {
      heard += piece.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(end, 120);
    });
    socket.on('end', end);
    socket.on('error', end);
  });
}

const get = (path: string, more = '') =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`;
const post = (headers: string, body: string, path = '/api/municipalities/meissen/waves/2026/responses') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;

const statusOf = (reply: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1] ?? 0);
const countReplies = (reply: string): number => reply.match(/^HTTP\/1\.1 \d{3}/gm)?.length ?? 0;

/** Paths that lead out of the folder of built files, for a server that is careless. */
const traversals = [
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/....//....//package.json',
  '/assets/%252e%252e%252fpackage.json',
  '/assets/%c0%ae%c0%ae%c0%afpackage.json',
  '/assets/..%00/package.json',
  '/assets/package.json%00.js',
  '/assets/.vite/manifest.json',
  '/assets/../.vite/manifest.json',
  '//assets/../package.json',
  '/m/../../package.json',
  '/m/..%2f..%2fpackage.json',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  'file:///etc/passwd',
  '/.git/config',
  '/.env',
  '/umfeld.sqlite',
  '/data/umfeld.sqlite',
  '/keys/session.key',
  '/package.json',
  '/dist/app/server/main.js',
];

describe('what comes over the wire', () => {
  it.each(traversals)('reads no file but the built ones: %s', async (path) => {
    const reply = await wire(get(path));
    expect([400, 404]).toContain(statusOf(reply));
    expect(reply).not.toMatch(/root:|"dependencies"|SQLite format|repositoryformatversion|"isEntry"/);
  });

  it.each([
    ['a body shorter than it says', post('Content-Length: 500', '{"a":1}'), [0, 400, 408]],
    ['a body longer than it says', post('Content-Length: 2\r\nConnection: close', '{}{"a":1}'), [400]],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 9', '{}'), [400]],
    ['a length and pieces', post('Content-Length: 2\r\nTransfer-Encoding: chunked', '0\r\n\r\n'), [400]],
    ['a length below nothing', post('Content-Length: -5', '{}'), [400]],
    ['a length that is no number', post('Content-Length: 0x10', '{}'), [400]],
    ['a length beyond all', post('Content-Length: 99999999999999999999999', '{}'), [400, 413]],
    ['an honest length that is too large', post('Content-Length: 999999999', '{}'), [413]],
    ['pieces that are none', post('Transfer-Encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n'), [400]],
    ['pieces cut off', post('Transfer-Encoding: chunked', 'ff\r\n{'), [0, 400, 408]],
    ['an unknown encoding', post('Transfer-Encoding: gzip', '{}'), [400, 501]],
    ['headers without end', get('/', `X-A: ${'a'.repeat(40_000)}\r\n`), [431]],
    ['a thousand headers', get('/', 'X-A: 1\r\n'.repeat(3_000)), [200, 431]],
    ['an address without end', get(`/${'a'.repeat(60_000)}`), [414, 431]],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', [400, 200]],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n', [400]],
    ['a host with an address', 'GET / HTTP/1.1\r\nHost: x/../y?z#\r\nConnection: close\r\n\r\n', [400, 200]],
    ['an unknown verb', 'FROBNICATE / HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [400, 404, 405]],
    ['CONNECT', 'CONNECT evil.example:80 HTTP/1.1\r\nHost: a\r\n\r\n', [0, 400, 404, 405]],
    [
      'an address of elsewhere',
      'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      [200, 400],
    ],
    ['a line break in a header', get('/', 'X-A: 1\n\n2\r\n'), [400]],
    ['NUL in a header', get('/', 'X-A: \0\r\n'), [400]],
    ['NUL in the address', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
    ['a fold of a header', get('/', 'X-A: 1\r\n 2\r\n'), [200, 400]],
    ['no HTTP at all', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0xff]), [0, 400]],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [0, 400, 505]],
    ['another version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', [400, 505]],
    ['an upgrade', get('/', 'Upgrade: websocket\r\n'), [200]],
    ['a range', get('/api/health', 'Range: bytes=-1,0-99999999999\r\n'), [200]],
  ] as const)('is refused, or answered as if nothing were: %s', async (_name, bytes, expected) => {
    house.hasChanged();
    const reply = await wire(bytes);
    expect(expected as readonly number[]).toContain(statusOf(reply));
    expect(reply).not.toMatch(/\bat \S+ \(|node_modules|internal\/process/);
    expect(house.hasChanged()).toBe(false);
    expect(statusOf(await wire(get('/api/health')))).toBe(200);
  });

  it('never takes the rest of a body for another request', async () => {
    const hidden = 'GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n';
    for (const headers of [
      'Content-Length: 0\r\nTransfer-Encoding: chunked',
      `Content-Length: ${hidden.length}\r\nTransfer-Encoding: identity`,
      'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
      'Transfer-Encoding : chunked',
      'Content-Length: 999999999',
    ]) {
      const reply = await wire(post(headers, `0\r\n\r\n${hidden}`));
      expect(countReplies(reply), headers).toBe(1);
      expect(reply, headers).not.toContain('"status":"ok"');
    }
  });

  it('tells no operator of bodies that break off: anybody could ring the alarm', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const path of [
      '/api/session',
      '/api/municipalities/meissen/waves/2026/responses',
      '/api/municipalities/meissen/waves/2026/tokens',
      '/m/meissen/2026/formular',
    ])
      for (const [headers, body] of [
        ['Transfer-Encoding: chunked', '5;x=\n\r\nabcde\r\n0\r\n\r\n'],
        ['Transfer-Encoding: chunked', 'ff\r\n{'],
        ['Content-Length: 500', '{"a":1}'],
      ] as const)
        await wire(post(headers, body, path), 60);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const lines = said.mock.calls.map(String);
    said.mockRestore();
    expect(lines).toEqual([]);
  });

  it('lets go of bodies that never come', async () => {
    const hang = () => wire(post('Content-Length: 200000', '{"submission":"'), 30);
    for (let at = 0; at < 20; at += 1) await hang();
    const before = liveBytes();
    for (let at = 0; at < 60; at += 1) await hang();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(liveBytes() - before).toBeLessThan(2_000_000);
    expect(statusOf(await wire(get('/api/health')))).toBe(200);
  });
});
