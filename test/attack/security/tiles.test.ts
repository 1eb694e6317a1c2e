import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { templateFault } from '../../../server/tiles/tileSource.ts';
import { givenStore } from '../../db/givenStore.ts';
import { nastyTexts, rawPieces } from '../badInput/nasty.ts';
import { inAddress } from '../badInput/rawAddress.ts';

let source: Server;
let inside: Server;
let asked: { path: string; host: string | undefined; headers: string[] }[] = [];
let reachedInside = 0;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listening = (server: Server) =>
  new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));

beforeAll(async () => {
  inside = createServer((_request, reply) => {
    reachedInside += 1;
    reply.end('secret');
  });
  source = createServer(({ url = '', headers, rawHeaders }, reply) => {
    asked.push({ path: url, host: headers.host, headers: rawHeaders.map((one) => one.toLowerCase()) });
    const away = `http://127.0.0.1:${portOf(inside)}/`;
    if (url.startsWith('/2/')) reply.writeHead(302, { location: away }).end();
    else
      reply
        .writeHead(200, { 'content-type': 'image/png', refresh: `0;url=${away}`, link: `<${away}>` })
        .end(picture);
  });
  await Promise.all([listening(source), listening(inside)]);
});

afterAll(async () => {
  for (const server of [source, inside]) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const givenApp = async () =>
  createApp({
    store: await givenStore(),
    clock: () => new Date('2026-11-23T08:00:00Z'),
    tiles: { template: `http://127.0.0.1:${portOf(source)}/{z}/{x}/{y}` },
  });

describe('the tile proxy', () => {
  it('asks its one source for tiles there are, whatever the address says', async () => {
    const app = await givenApp();
    asked = [];
    await app.request('http://localhost/api/tiles/1/1/1');
    const piece = fc.oneof(
      fc.constantFrom('0', '1', '3', '19', '007', '1e3', '-1', '٣', '@', ...rawPieces),
      fc.constantFrom(...nastyTexts).map(inAddress),
    );
    await fc.assert(
      fc.asyncProperty(piece, piece, piece, async (z, x, y) => {
        const reply = await app.request(`http://localhost/api/tiles/${z}/${x}/${y}`);
        expect([200, 404]).toContain(reply.status);
      }),
      { numRuns: 400 },
    );
    for (const { path, host } of asked) {
      expect(path).toMatch(/^\/\d{1,2}\/\d{1,6}\/\d{1,6}$/);
      expect(host).toBe(`127.0.0.1:${portOf(source)}`);
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  it('follows its source nowhere, and passes on nothing but the picture', async () => {
    const app = await givenApp();
    expect((await app.request('http://localhost/api/tiles/2/1/1')).status).toBe(404);
    const reply = await app.request('http://localhost/api/tiles/3/1/1');
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(picture);
    for (const name of ['refresh', 'link', 'set-cookie', 'server'])
      expect(reply.headers.has(name)).toBe(false);
    expect(reachedInside).toBe(0);
  });

  it('tells its source nothing of who asks', async () => {
    const app = await givenApp();
    asked = [];
    const headers = {
      cookie: 'umfeld=geheim',
      authorization: 'Bearer geheim',
      'user-agent': 'Somebody/1.0',
      referer: 'http://localhost/m/meissen',
      'x-forwarded-for': '203.0.113.7',
      'accept-language': 'hsb',
    };
    await app.request('http://localhost/api/tiles/4/1/1', { headers });
    const [first] = asked;
    expect(first).toBeDefined();
    for (const value of Object.values(headers)) expect(first?.headers).not.toContain(value.toLowerCase());
  });

  it.each([
    'file:///{z}/{x}/{y}',
    'gopher://x.example/{z}/{x}/{y}',
    'data:image/png,{z}{x}{y}',
    'http://{z}.example/{x}/{y}',
    'http://127.0.0.1:{z}/{x}/{y}',
    'http://a@{z}.example/{x}/{y}',
    '/{z}/{x}/{y}',
    'javascript:{z}{x}{y}',
  ])('takes no source that could lead elsewhere: %s', (template) => {
    expect(templateFault(template)).toBeTypeOf('string');
  });
});
