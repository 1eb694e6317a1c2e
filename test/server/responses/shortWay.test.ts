import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { setWavePlan, setWaveState } from '../../../db/queries/waves.ts';
import type { Deps } from '../../../server/deps.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';
import { cellOutside, countRows, givenAnswers, givenSubmission } from './givenApp.ts';
import { givenTwoWays } from './givenTwoWays.ts';

const clock = () => new Date('2026-11-22T23:30:00Z');
const path = (wave = '2026', town = 'meissen') => `/api/municipalities/${town}/waves/${wave}/responses`;
const json = 'Content-Type: application/json';
const host = 'Host: localhost';

interface Shape {
  target?: string;
  method?: string;
  /** Without the length of the body. */
  lines?: string[];
  /** Whether the length is stated. */
  isMeasured?: boolean;
}

function request(body: string | Buffer, { target = path(), method = 'POST', lines, isMeasured }: Shape = {}) {
  const head = [`${method} ${target} HTTP/1.1`, ...(lines ?? [host, json])];
  if (isMeasured ?? true) head.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

async function givenDeps(more: Partial<Deps> = {}) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store);
  await givenWave(store, 'invited', { sample: 'invited' });
  await givenWave(store, 'counting', { state: 'counting' });
  await givenWave(store, 'draft', { state: 'draft' });
  await givenWave(store, 'paused');
  await setWavePlan(store, 'meissen', 'paused', { isPaused: true });
  await givenWave(store, 'closed');
  await setWaveState(store, 'meissen', 'closed', 'closed', '2026-11-21');
  return { store, clock, ...more };
}

const submission = (more: Record<string, unknown> = {}) => JSON.stringify(givenSubmission(more));
const answers = (more: Record<string, unknown>) => submission({ answers: { ...givenAnswers, ...more } });
const chunked = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const inPieces: Shape = { lines: [host, json, 'Transfer-Encoding: chunked'], isMeasured: false };
const withLines = (...lines: string[]): Shape => ({ lines });

/** What is sent, how it looks from outside, and whether it goes the short way. */
const cases: [what: string, body: () => string | Buffer, shape: Shape, isShort: boolean][] = [
  ['sound answers', () => submission(), {}, true],
  ['a kiosk', () => submission({ mode: 'kiosk' }), {}, true],
  ['a town nobody knows', () => submission(), { target: path('2026', 'atlantis') }, true],
  ['a wave nobody knows', () => submission(), { target: path('1999') }, true],
  ['a draft', () => submission(), { target: path('draft') }, true],
  ['a wave that counts', () => submission(), { target: path('counting') }, true],
  ['a closed wave', () => submission(), { target: path('closed') }, true],
  ['a paused wave', () => submission(), { target: path('paused') }, true],
  ['no invitation', () => submission(), { target: path('invited') }, true],
  [
    'an unknown code',
    () => submission({ sample: 'invited', invitation: { code: 'AAAA-BBBB-CCCC' } }),
    { target: path('invited') },
    true,
  ],
  ['an invitation too many', () => submission({ invitation: { code: 'AAAA-BBBB-CCCC' } }), {}, true],
  ['an unknown language', () => submission({ language: 'tlh' }), {}, true],
  ['an unknown option', () => answers({ sex: 'martian' }), {}, true],
  ['an unknown question', () => answers({ 'who are you': 'x' }), {}, true],
  ['a mark elsewhere', () => answers({ spots: [{ cell: cellOutside }] }), {}, true],
  ['no answers', () => submission({ answers: null }), {}, true],
  ['a key too many', () => submission({ name: 'x' }), {}, true],
  ['no id', () => submission({ submission: 'x' }), {}, true],
  ['a list', () => '[]', {}, true],
  ['nothing in JSON', () => 'null', {}, true],
  ['a prototype', () => '{"__proto__":{"submission":"x"}}', {}, true],
  ['half a body of JSON', () => submission().slice(0, -9), {}, true],
  ['no body', () => '', {}, true],
  ['a mark of the byte order', () => `\uFEFF${submission()}`, {}, true],
  ['broken UTF-8', () => Buffer.from('{"language":"\xC3\x28\xFF"}', 'latin1'), {}, true],
  ['a type with a charset', () => submission(), withLines(host, `${json}; charset=utf-8`), true],
  ['a type that shouts', () => submission(), withLines(host, json.toUpperCase()), true],
  ['a related type', () => submission(), withLines(host, 'Content-Type: application/ld+json'), false],
  ['plain text', () => submission(), withLines(host, 'Content-Type: text/plain'), false],
  ['a form', () => 'a=b', withLines(host, 'Content-Type: application/x-www-form-urlencoded'), false],
  ['no type', () => submission(), withLines(host), false],
  ['two types', () => submission(), withLines(host, json, 'Content-Type: text/plain'), false],
  ['the same type twice', () => submission(), withLines(host, json, json), false],
  ['two hosts', () => submission(), withLines(host, 'Host: elsewhere', json), false],
  ['no host', () => submission(), withLines(json), false],
  ['a host that is none', () => submission(), withLines('Host: a b<>', json), false],
  ['a number that is no host', () => submission(), withLines('Host: 256.256.256.256', json), false],
  ['a host in capitals', () => submission(), withLines('Host: LOCALHOST', json), false],
  ['a port that is none', () => submission(), withLines('Host: localhost:99999', json), false],
  ['a host with a port', () => submission(), withLines('Host: localhost:3000', json), true],
  ['a browser’s headers', () => submission(), withLines(host, json, 'Accept: */*', 'Origin: null'), true],
  ['a proxy with https', () => submission(), withLines(host, json, 'X-Forwarded-Proto: https'), true],
  ['two proxies', () => submission(), withLines(host, json, 'X-Forwarded-Proto: https, http'), true],
  ['https refused', () => '{}', withLines(host, json, 'X-Forwarded-Proto: https'), true],
  ['the last byte that is allowed', () => submission({ language: 'x'.repeat(200_000) }), {}, true],
  ['too large a body', () => 'x'.repeat(256 * 1024 + 1), {}, false],
  ['pieces', () => chunked(submission()), inPieces, false],
  ['pieces of no JSON', () => chunked('{'), inPieces, false],
  ['pieces that are too large', () => chunked('x'.repeat(256 * 1024 + 1)), inPieces, false],
  ['a query', () => submission(), { target: `${path()}?a=1` }, false],
  ['a slash at the end', () => submission(), { target: `${path()}/` }, false],
  ['a coded address', () => submission(), { target: path('%32026') }, false],
  ['a broken code', () => submission(), { target: path('%zz') }, false],
  ['a way up', () => submission(), { target: path('x/../2026') }, false],
  ['two slashes', () => submission(), { target: `/${path()}` }, false],
  ['a whole address', () => submission(), { target: `http://localhost${path()}` }, false],
  ['another method', () => submission(), { method: 'PUT' }, false],
  ['no method of ours', () => '', { method: 'OPTIONS' }, false],
  ['reading', () => '', { method: 'GET' }, false],
];

describe('the short way and the route', () => {
  it('answer the same, whatever comes', async () => {
    const deps = await givenDeps();
    const { route, both } = await givenTwoWays(deps);
    for (const [what, body, shape, isShort] of cases) {
      const before = [countRows(deps.store), both.short()] as const;
      const expected = await route.send(request(body(), shape));
      const between = countRows(deps.store);
      expect(await both.send(request(body(), shape)), what).toEqual(expected);
      expect(expected.status, what).toBeGreaterThan(199);
      // The first answer of a kind makes a counter, too.
      expect(countRows(deps.store) > between, what).toBe(expected.status === 201);
      expect(between > before[0], what).toBe(expected.status === 201);
      expect(both.short() - before[1], what).toBe(isShort ? 1 : 0);
    }
    expect([both.counted, both.broken, route.short()]).toEqual([route.counted, route.broken, 0]);
    expect(new Set(both.counted.map((line) => line.split(' ')[1])).size).toBeGreaterThan(6);
  });

  it('give a submission that comes again the same receipt', async () => {
    const { route, both } = await givenTwoWays(await givenDeps());
    const once = request(submission());
    const replies = [await both.send(once), await route.send(once), await both.send(once)];
    expect(replies.map(({ status }) => status)).toEqual([201, 200, 200]);
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  });

  it.each([
    [{ base: '/umfrage', publicUrl: 'https://stadt.de/umfrage', trustedHops: 1 }, 'X-A: b'],
    [{ base: '', publicUrl: 'https://stadt.de', trustedHops: 0 }, 'X-A: b'],
    [{ base: '', trustedHops: 1 }, 'X-Forwarded-Proto: http, https'],
    [{ base: '', trustedHops: 1 }, 'X-Forwarded-Proto: https, http'],
  ])('carry the same headers at %j with %s', async (site, line) => {
    const { route, both } = await givenTwoWays(await givenDeps({ site }));
    for (const target of [path(), `${site.base}${path()}`, '/m']) {
      const shape = { target, lines: [host, json, line] };
      expect(await both.send(request(submission(), shape))).toEqual(
        await route.send(request(submission(), shape)),
      );
    }
    expect([both.short(), both.counted]).toEqual([2, route.counted]);
  });

  it('ask for the same proof, and count towards one bound', async () => {
    const protection = { proof: true, submissionsPerMinute: 1, formsPerMinute: 0 };
    const asked = await givenTwoWays(await givenDeps({ protection }));
    const unproven = await asked.route.send(request(submission()));
    expect(unproven).toMatchObject({ status: 403 });
    expect(await asked.both.send(request(submission()))).toEqual(unproven);

    const { both, route } = await givenTwoWays(
      await givenDeps({ protection: { ...protection, proof: false } }),
    );
    const pieces = request(chunked(submission()), inPieces);
    expect(await both.send(pieces)).toMatchObject({ status: 201 });
    await route.send(request(chunked(submission()), inPieces));
    const tooMany = await route.send(request(chunked(submission()), inPieces));
    expect(tooMany).toMatchObject({ status: 429, headers: { 'retry-after': 'seconds' } });
    expect(await both.send(request(submission()))).toEqual(tooMany);
    expect([both.short(), route.short()]).toEqual([1, 0]);
  });

  it('leave what is too much to the route, which refuses it before it is read', async () => {
    const protection = { proof: false, submissionsPerMinute: 0, formsPerMinute: 0, atOnce: 1 };
    const { route, both } = await givenTwoWays(await givenDeps({ protection }));
    const whole = request(submission());
    const slow = connect(both.port, '127.0.0.1', () => slow.write(whole.subarray(0, -1)));
    await expect.poll(() => both.short()).toBe(1);
    const refused = await route.send(request(submission()));
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': 'seconds' } });
    expect(await both.send(request(submission()))).toEqual(refused);
    // Whoever goes away in the middle frees the place, and leaves nothing behind.
    slow.destroy();
    await expect.poll(() => both.counted.at(-1)).toBe(`${path()} 400`);
    expect(await both.send(request(submission()))).toMatchObject({ status: 201 });
    expect([both.short(), both.broken]).toEqual([2, []]);
  });

  it('say the same when something breaks, and tell the operator', async () => {
    const deps = await givenDeps();
    connectionOf(deps.store).sqlite.exec('DROP TABLE ledger');
    const { route, both } = await givenTwoWays(deps);
    const broken = await route.send(request(submission()));
    expect(broken).toMatchObject({ status: 500 });
    expect(await both.send(request(submission()))).toEqual(broken);
    expect(both.broken).toEqual([`SqliteError ${path()}`]);
    expect(both.broken).toEqual(route.broken);
    expect(both.short()).toBe(1);
  });

  it('take one request after the other on the same connection', async () => {
    const { both } = await givenTwoWays(await givenDeps());
    const twice = Buffer.concat([request('{'), request(submission()), request('', { method: 'GET' })]);
    const heard = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(both.port, '127.0.0.1', () => socket.write(twice)).setEncoding('latin1');
      socket.on('data', (piece: string) => {
        text += piece;
        if (text.match(/HTTP\/1\.1/g)?.length === 3) resolve(text);
      });
    });
    expect([...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '400',
      '201',
      '404',
    ]);
  });
});
