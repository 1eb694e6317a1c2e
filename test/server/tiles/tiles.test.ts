import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { replyWithProblem } from '../../../server/http/replyWithProblem.ts';
import { tileRoutes } from '../../../server/tiles/routes.ts';
import { templateFault } from '../../../server/tiles/tileSource.ts';

let source: Server;
let asked: { path: string; headers: IncomingHttpHeaders }[];
let template: string;
let now: Date;

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** A tile server with every kind of bad tile. */
beforeEach(async () => {
  asked = [];
  now = new Date('2026-01-01');
  source = createServer(({ url = '', headers }, reply) => {
    asked.push({ path: url, headers });
    if (url === '/3/0/1') reply.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end();
    else if (url === '/3/0/2') reply.writeHead(200, { 'content-type': 'text/html' }).end('<script>');
    else if (url === '/3/0/3')
      reply.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(400_000));
    else if (url === '/3/0/4') reply.writeHead(500).end();
    else reply.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  });
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
  template = `http://127.0.0.1:${(source.address() as AddressInfo).port}/{z}/{x}/{y}`;
});

afterEach(() => new Promise((resolve) => source.close(resolve)));

const routes = (withSource = true) =>
  tileRoutes({
    clock: () => now,
    ...(withSource ? { tiles: { template, attribution: '© Example' } } : {}),
  }).onError(replyWithProblem);

describe('raster tiles', () => {
  it('are off unless a source is named', async () => {
    expect(await (await routes(false).request('/tiles')).json()).toEqual({ available: false });
    expect((await routes(false).request('/tiles/3/0/0')).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it('pass through with their type, and nothing of the reader goes along', async () => {
    const app = routes();
    expect(await (await app.request('/tiles')).json()).toEqual({ available: true, attribution: '© Example' });
    const headers = { 'user-agent': 'Reader/1', cookie: 'a=b', 'x-forwarded-for': '203.0.113.7' };
    const reply = await app.request('/tiles/3/0/0', { headers });
    expect(reply.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(picture);
    const sent = JSON.stringify(asked[0]?.headers);
    for (const secret of ['Reader', 'a=b', '203.0.113.7']) expect(sent).not.toContain(secret);
  });

  it('are asked for once a week, however many readers there are', async () => {
    const app = routes();
    await Promise.all(Array.from({ length: 20 }, () => app.request('/tiles/3/1/1')));
    expect(asked).toHaveLength(1);
    now = new Date('2026-01-09');
    await app.request('/tiles/3/1/1');
    expect(asked).toHaveLength(2);
  });

  it.each(['/tiles/3/0/1', '/tiles/3/0/2', '/tiles/3/0/3', '/tiles/3/0/4'])(
    'that redirect, are no image, too large or broken are not passed on: %s',
    async (path) => {
      const app = routes();
      expect((await app.request(path)).status).toBe(404);
      await app.request(path);
      expect(asked).toHaveLength(2);
    },
  );

  it.each([
    '/tiles/3/8/0',
    '/tiles/3/0/8',
    '/tiles/25/0/0',
    '/tiles/3/-1/0',
    '/tiles/3/1.5/0',
    '/tiles/3/..%2f/0',
  ])('that do not exist are not asked for: %s', async (path) => {
    expect((await routes().request(path)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('the address of a tile source', () => {
  it.each([
    ['https://tiles.example.org/{z}/{x}/{y}.png', undefined],
    ['https://tiles.example.org/{z}/{x}.png', 'must name {y} exactly once'],
    ['https://{x}.example.org/{z}/{x}/{y}.png', 'must name {x} exactly once'],
    ['https://t{x}.example.org/{z}/{y}.png', 'must not choose its host by the tile'],
    ['file:///tiles/{z}/{x}/{y}.png', 'must begin with https://'],
    ['tiles/{z}/{x}/{y}.png', 'is no address'],
  ])('is checked at start: %s', (address, fault) => {
    expect(templateFault(address)).toBe(fault);
    const read = () => readConfig({ UMFELD_TILES: address });
    if (fault === undefined) expect(read().tiles).toEqual({ template: address });
    else expect(read).toThrow(`UMFELD_TILES: ${fault}`);
  });
});
