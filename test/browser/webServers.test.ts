import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { demoLogins, demoPassword } from '../../server/cli/demo/logins.ts';
import { fillIn, untilNext, walkThrough } from './fillIn.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';
import { askFrom, residentAddress } from './webServers/askFrom.ts';
import { type Behind, givenBehind } from './webServers/givenBehind.ts';
import { type Example, isInstalled } from './webServers/startWebServer.ts';

const cutsFolder = (text: string) => text.replace('proxy_pass http://umfeld;', 'proxy_pass http://umfeld/;');
const stripsFolder = (text: string) => text.replace('handle /umfrage/*', 'handle_path /umfrage/*');

const examples: (Example & { title: string; folder: '' | '/umfrage' })[] = [
  { title: 'nginx, own name', program: 'nginx', file: 'nginx.conf', folder: '' },
  { title: 'nginx, folder', program: 'nginx', file: 'nginx-ordner.conf', folder: '/umfrage' },
  {
    title: 'nginx, folder cut off',
    program: 'nginx',
    file: 'nginx-ordner.conf',
    folder: '/umfrage',
    change: cutsFolder,
  },
  { title: 'Caddy, own name', program: 'caddy', file: 'Caddyfile', folder: '' },
  { title: 'Caddy, folder', program: 'caddy', file: 'Caddyfile-ordner', folder: '/umfrage' },
  {
    title: 'Caddy, folder cut off',
    program: 'caddy',
    file: 'Caddyfile-ordner',
    folder: '/umfrage',
    change: stripsFolder,
  },
];

const thanks = 'Danke, Ihre Antworten sind angekommen';
const forged = {
  'x-forwarded-for': '203.0.113.77',
  'x-forwarded-host': 'boese.example',
  'x-forwarded-proto': 'http',
  forwarded: 'for=203.0.113.77;host=boese.example',
};
const json = { 'content-type': 'application/json' };

describe.each(examples)('behind a real web server: $title', ({ title, ...example }) => {
  const isThere = isInstalled(example.program);
  if (!isThere)
    console.log(`skipped: ${example.program} is not installed, its example was not run (${title})`);
  const { folder } = example;
  let site: Behind;
  let browser: Browser;

  beforeAll(async () => {
    if (!isThere) return;
    site = await givenBehind(example, folder ? 'www.stadt.example' : 'umfrage.stadt.example', folder);
    browser = await openBrowser([
      '--host-resolver-rules=MAP *.stadt.example 127.0.0.1',
      '--ignore-certificate-errors',
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.skipIf(!isThere)('every header of the server comes through once, and none tells versions', async () => {
    const paths = ['/m/meissen', '/m/meissen/kurz', '/verwaltung', '/api/health', '/m/niemand'];
    for (const path of paths) {
      const behind = await askFrom(`${site.direct}${folder}${path}`, {
        headers: { 'x-forwarded-proto': 'https' },
      });
      const front = await askFrom(`${site.url}${path}`);
      expect(front.status, path).toBe(behind.status);
      for (const name of ['content-security-policy', 'referrer-policy', 'cache-control', 'content-type'])
        expect(front.headers[name], `${path} ${name}`).toBe(behind.headers[name]);
      expect(front.headers['strict-transport-security']).toBe(
        folder ? undefined : 'max-age=63072000; includeSubDomains',
      );
      expect(`${front.headers.server ?? ''}${front.headers['x-powered-by'] ?? ''}`).not.toMatch(/\d|Caddy/);
    }
  });

  it.skipIf(!isThere)('what is packed is packed once', async () => {
    const page = await (await fetch(`${site.direct}${folder}/m/meissen/kurz`)).text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
    for (const path of [`${folder}/m/meissen/kurz`, script]) {
      const address = new URL(path, site.url).href;
      const { headers, rawHeaders, body } = await askFrom(address, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(headers['content-encoding']).toBe('gzip');
      expect(rawHeaders.filter((name) => name.toLowerCase() === 'content-encoding')).toHaveLength(1);
      const plain = (await askFrom(address, { headers: { 'accept-encoding': 'identity' } })).body;
      // A seed is drawn for every page: its length is what stays.
      expect(gunzipSync(body).length).toBe(plain.length);
    }
  });

  it.skipIf(!isThere)('a resident answers, and staff sign in with a cookie for https alone', async () => {
    const { page, faults } = await openResidentsPage(browser, `${site.url}/m/meissen/kurz`);
    await walkThrough(page);
    await untilHeading(page, thanks);
    expect(faults).toEqual([]);
    const context = await browser.newContext({ locale: 'de-DE' });
    onTestFinished(() => context.close());
    const desk = await context.newPage();
    await desk.goto(`${site.url}/verwaltung`);
    await desk.locator('input[type=email]').fill(demoLogins[0]?.email ?? '');
    await desk.locator('input[type=password]').fill(demoPassword);
    await desk.locator('form button[type=submit]').click();
    await desk.locator('.desk nav a').first().waitFor();
    const strict = { secure: true, httpOnly: true, sameSite: 'Strict' };
    const cookies = (await context.cookies()).sort((one, other) => one.path.length - other.path.length);
    expect(cookies).toEqual([
      expect.objectContaining({
        name: folder ? '__Secure-umfeld' : '__Host-umfeld',
        ...{ path: folder || '/', ...strict },
      }),
      expect.objectContaining({
        name: '__Secure-umfeld-known',
        ...{ path: `${folder}/api/session`, ...strict },
      }),
    ]);
  });

  it.skipIf(!isThere)('who forges where they come from changes nothing', async () => {
    const honest = await askFrom(`${site.url}/m/meissen/kurz/papier`);
    const liar = await askFrom(`${site.url}/m/meissen/kurz/papier`, { headers: forged });
    expect(liar.status).toBe(200);
    expect(liar.body.toString()).not.toMatch(/boese|203\.0\.113/);
    expect(liar.headers).toMatchObject({
      ...(folder === '' && { 'strict-transport-security': honest.headers['strict-transport-security'] }),
    });
    const signIn = await askFrom(`${site.url}/api/session`, {
      method: 'POST',
      headers: { ...json, ...forged, origin: 'https://boese.example', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ email: demoLogins[0]?.email, password: demoPassword }),
    });
    expect(signIn.status).toBe(403);
  });

  it.skipIf(!isThere)(
    'sizes are refused by the server, beyond them by the web server in a sentence',
    async () => {
      const post = (path: string, bytes: number) =>
        askFrom(`${site.url}${path}`, { method: 'POST', headers: json, body: Buffer.alloc(bytes, 0x20) });
      const answers = await post('/api/municipalities/meissen/waves/kurz/responses', 300 * 1024);
      expect(answers.status).toBe(413);
      expect(JSON.parse(answers.body.toString())).toMatchObject({ code: 'request.tooLarge' });
      const large = await post('/api/municipalities/meissen/waves/kurz/responses', 49 * 1024 * 1024).catch(
        (error: NodeJS.ErrnoException) => error.code,
      );
      // Both end the connection: who still sends sees that at times before the sentence.
      if (typeof large === 'string') expect(['EPIPE', 'ECONNRESET']).toContain(large);
      else expect(large).toMatchObject({ status: 413 });
    },
  );

  it.skipIf(!isThere)('no answer lies in a file of the web server, and a large one passes', async () => {
    const seen: string[] = [];
    const watcher = watch(site.web.folder, { recursive: true }, (_, name) => seen.push(name ?? ''));
    onTestFinished(() => watcher.close());
    const { status, body } = await askFrom(`${site.url}/api/municipalities/meissen/waves/kurz/responses`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ submission: 'ANTWORT-MARKE'.padEnd(200_000, '.') }),
      pauseInBody: 300,
    });
    expect(status, body.toString()).toBe(400);
    expect(seen).toEqual([]);
  });

  it.skipIf(!isThere)('"come again" comes through with its time', async () => {
    let reply = await signInWrongly();
    for (let count = 0; reply.status !== 429 && count < 20; count += 1) reply = await signInWrongly();
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(reply.body.toString())).toMatchObject({ status: 429 });

    function signInWrongly() {
      return askFrom(`${site.url}/api/session`, {
        method: 'POST',
        headers: { ...json, 'sec-fetch-site': 'same-origin', origin: new URL(site.url).origin },
        body: JSON.stringify({ email: 'niemand@stadt.example', password: 'falsch geraten, wieder' }),
      });
    }
  });

  it.skipIf(!isThere)('a request under way ends well when the server is told to stop', async () => {
    const answers = askFrom(`${site.url}/api/municipalities/meissen/waves/kurz/responses`, {
      method: 'POST',
      headers: json,
      body: '{"submission": "keine"}'.padEnd(2_000),
      pauseInBody: 900,
    });
    await pause(200);
    const stopped = site.stop();
    expect((await answers).status).toBe(400);
    await stopped;
    await site.start();
  });

  it.skipIf(!isThere)(
    'while the server restarts answers wait on the device, and come once it is back',
    async () => {
      const { page } = await openResidentsPage(browser, `${site.url}/m/meissen/kurz`);
      await upToSending(page);
      await site.stop();
      const later = await askFrom(`${site.url}/m/meissen`);
      expect(later.headers['retry-after']).toBe('5');
      expect(later.status).toBe(503);
      expect(later.body.toString()).toContain('Einen Moment, bitte');
      await page.locator(next).click();
      await untilHeading(page, 'Gerade antworten sehr viele').catch(() => undefined);
      await page.locator('.sending, h1').first().waitFor();
      await site.start();
      await page.getByRole('heading', { level: 1, name: thanks }).waitFor({ timeout: 60_000 });
    },
  );

  it.skipIf(!isThere)('no log and no file of either server holds where a resident is', async () => {
    await site.stop();
    const answers = {
      method: 'POST',
      headers: { ...json, ...forged },
      body: '{"submission":"ANTWORT-MARKE"}',
    };
    const path = '/api/municipalities/meissen/waves/kurz/responses?marke=WEG-MARKE';
    expect((await askFrom(`${site.url}${path}`, answers)).status).toBe(503);
    await site.start();
    await askFrom(`${site.url}${path}`, answers);
    // Plain http where https is spoken, and the other way round; a request that is none; a connection that ends half-way.
    await Promise.allSettled([
      askFrom(site.url.replace('https:', 'http:'), answers),
      askFrom(site.plainUrl.replace('http:', 'https:'), answers),
      askFrom(`${site.url}/..%2f..%2fetc`, { headers: { 'x-long': 'x'.repeat(40_000) } }),
      askFrom(`${site.url}${path}`, { ...answers, method: 'BREW' }),
    ]);
    if (folder === '')
      expect((await askFrom(`${site.plainUrl}/m/meissen`)).headers.location).toMatch(
        /^https:\/\/umfrage\.stadt/,
      );
    await pause(300);
    const traces = site.readTraces();
    for (const mark of [residentAddress, '203.0.113.77', 'resident-device/77', 'ANTWORT-MARKE', 'WEG-MARKE'])
      expect(
        traces.split('\n').filter((line) => line.includes(mark)),
        mark,
      ).toEqual([]);
  });
});

/** Fills in everything; the next press of the button sends. */
async function upToSending(page: Page): Promise<void> {
  await page.locator('.welcome .kern-btn').click();
  await page.locator('form.section').waitFor();
  for (;;) {
    await fillIn(page);
    const button = (await page.locator(next).textContent()) ?? '';
    if (/absenden|senden/i.test(button)) return;
    const before = await page.locator('h1').textContent();
    await page.locator(next).click();
    await untilNext(page, before);
  }
}
