import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import type { Site } from '../../../server/http/site.ts';
import { createRequestListener } from '../../../server/requestListener.ts';
import { givenWave } from '../../db/givenStore.ts';
import { givenDesk, password } from '../../server/accounts/givenDesk.ts';

const residents = 'https://umfrage.stadt.example';
const staff = 'https://verwaltung.stadt.example';
const site: Site = { base: '', publicUrl: residents, deskUrl: staff, trustedHops: 0 };
const council = [{ municipality: 'meissen', role: 'council' as const }];

async function givenHosts(where: Site = site) {
  const desk = await givenDesk({ site: where });
  await givenWave(desk.store, '2026', { sample: 'open' });
  const ask = (url: string, options: RequestInit = {}) => desk.app.request(url, options);
  /** Signs in at a host. */
  const signIn = (host: string, headers: Record<string, string> = {}) =>
    ask(`${host}${where.base}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      body: JSON.stringify({ email: 'rita@meissen.example', password }),
    });
  await desk.add('rita@meissen.example', council);
  return { ...desk, ask, signIn };
}

const ofStaff = /^\/(?:verwaltung|api\/desk|api\/session)/;
const ofBoth = [
  '/assets/:name',
  '/api/health',
  '/api/health/ready',
  '/api/tiles',
  '/api/tiles/:z/:x/:y',
  '/m/:m/:file',
  ...['areas/:version', 'background', 'context', 'measures', 'benchmarks', 'results'].map(
    (part) => `/api/municipalities/:m/${part}`,
  ),
];
/** Values a route would take. */
const values: Record<string, string> = { m: 'meissen', municipality: 'meissen', w: '2026', wave: '2026' };
const fill = (path: string) => path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? '1');

describe('with a host name of their own for staff', () => {
  it('each route answers on one of the two alone, and the other says what it says of nothing', async () => {
    const { app, ask } = await givenHosts();
    const bodyOf = async (url: string, method: string) => {
      const reply = await ask(url, { method, headers: { 'sec-fetch-site': 'same-origin' } });
      return `${reply.status} ${reply.headers.getSetCookie().length} ${await reply.text()}`;
    };
    const routes = [
      ...new Set(app.routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^/]*\}+/g, '')}`)),
    ]
      .map((line) => line.split(' ') as [string, string])
      .filter(([method, path]) => method !== 'ALL' && !path.endsWith('*'));
    let seen = 0;
    for (const [method, path] of routes) {
      if (ofBoth.some((one) => path.startsWith(one))) continue;
      const other = ofStaff.test(path) ? residents : staff;
      const nothing = path.startsWith('/api/') ? '/api/nirgends' : '/nirgends/nirgends/nirgends/nirgends';
      expect(await bodyOf(other + fill(path), method), `${method} ${path}`).toBe(
        await bodyOf(residents + nothing, method),
      );
      seen += 1;
    }
    console.log(`two host names: ${seen} routes asked for at the other one`);
    expect(seen).toBeGreaterThan(120);
  });

  it('residents find their pages, staff the desk, and both what they load', async () => {
    const { ask } = await givenHosts();
    const statusOf = async (url: string) => (await ask(url)).status;
    for (const path of [
      '/',
      '/m/meissen',
      '/m/meissen/2026',
      '/m/meissen/einbetten',
      '/kalender',
      '/entwicklung',
    ])
      expect([(await statusOf(residents + path)) < 500, await statusOf(staff + path)], path).toEqual([
        true,
        404,
      ]);
    expect(await statusOf(`${residents}/m/meissen/2026`)).toBe(200);
    expect(await statusOf(`${residents}/api/municipalities/meissen/waves/2026/questionnaire`)).toBe(200);
    expect(await statusOf(`${staff}/api/municipalities/meissen/waves/2026/questionnaire`)).toBe(404);
    for (const path of ['/verwaltung/', '/verwaltung/meissen/wellen', '/verwaltung/meissen/ergebnisse'])
      expect([await statusOf(staff + path), await statusOf(residents + path)], path).toEqual([200, 404]);
    for (const path of [
      '/api/health',
      '/api/municipalities/meissen/results',
      '/api/municipalities/meissen/areas/1',
    ])
      expect([await statusOf(staff + path), await statusOf(residents + path)], path).toEqual([200, 200]);
    expect(await statusOf('https://anders.stadt.example/m/meissen')).toBe(404);
    expect(await statusOf('https://anders.stadt.example/verwaltung/')).toBe(404);
  });

  it('lets nobody in but at the desk, whose cookies and origin are its own', async () => {
    const { ask, signIn } = await givenHosts();
    expect((await signIn(residents)).status).toBe(404);
    const reply = await signIn(staff);
    expect(reply.status).toBe(200);
    const cookies = reply.headers.getSetCookie();
    expect(cookies[0]).toMatch(/^__Host-umfeld=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    for (const cookie of cookies) expect(cookie).not.toMatch(/domain/i);
    const cookie = cookies[0]?.split(';')[0] ?? '';
    expect((await ask(`${staff}/api/session`, { headers: { cookie } })).status).toBe(200);
    expect((await ask(`${residents}/api/session`, { headers: { cookie } })).status).toBe(404);
    // A browser says "same-site" of the residents' name; one that says nothing names its origin.
    for (const headers of [{ 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': '', origin: residents }])
      expect((await signIn(staff, headers as Record<string, string>)).status).toBe(403);
    expect((await signIn(staff, { 'sec-fetch-site': '', origin: staff })).status).toBe(200);
  });

  it('keeps the protective headers on both, and lets the embedded map be framed on the first alone', async () => {
    const { ask } = await givenHosts();
    for (const url of [`${residents}/m/meissen`, `${staff}/verwaltung/`, `${staff}/m/meissen`]) {
      const { headers } = await ask(url);
      expect(headers.get('content-security-policy'), url).toContain("default-src 'self'");
      expect(headers.get('content-security-policy'), url).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security'), url).toContain('max-age=63072000');
    }
    const framed = await ask(`${residents}/m/meissen/einbetten`);
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect((await ask(`${staff}/m/meissen/einbetten`)).headers.get('content-security-policy')).not.toContain(
      'frame-ancestors *',
    );
  });

  it('tells the desk where residents are, and pages of residents stay as they were', async () => {
    const { ask } = await givenHosts();
    expect(await (await ask(`${staff}/verwaltung/`)).text()).toContain(`data-residents="${residents}"`);
    const one = await givenHosts({ base: '', publicUrl: residents, trustedHops: 0 });
    expect(await (await one.ask(`${residents}/verwaltung/`)).text()).not.toContain('data-residents');
  });

  it('goes by what trusted proxies say of the host, and by no one else', async () => {
    const behind = await givenHosts({ ...site, trustedHops: 1 });
    const within = 'http://127.0.0.1:3000/verwaltung/';
    const statusOf = async (said: string) =>
      (await behind.ask(within, { headers: { 'x-forwarded-host': said } })).status;
    expect(await statusOf('verwaltung.stadt.example')).toBe(200);
    expect(await statusOf('VERWALTUNG.stadt.example:443')).toBe(200);
    expect(await statusOf('verwaltung.stadt.example, umfrage.stadt.example')).toBe(404);
    const bare = await givenHosts();
    const forged = { headers: { 'x-forwarded-host': 'verwaltung.stadt.example' } };
    expect((await bare.ask(`${residents}/verwaltung/`, forged)).status).toBe(404);
  });

  it('holds in a folder of both', async () => {
    const folder = {
      ...site,
      base: '/umfrage',
      publicUrl: `${residents}/umfrage`,
      deskUrl: `${staff}/umfrage`,
    };
    const { ask, signIn } = await givenHosts(folder);
    expect((await ask(`${staff}/umfrage/verwaltung/`)).status).toBe(200);
    expect((await ask(`${residents}/umfrage/verwaltung/`)).status).toBe(404);
    expect((await ask(`${staff}/umfrage/m/meissen`)).status).toBe(404);
    const [cookie] = (await signIn(staff)).headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-umfeld=[^;]+; Path=\/umfrage; /);
  });

  it("takes answers at the residents' name alone, also the short way", async () => {
    const { deps } = await givenHosts();
    const server = createServer(createRequestListener(deps));
    onTestFinished(() => void server.close());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const post = (host: string) =>
      new Promise<number>((resolve, reject) => {
        const path = '/api/municipalities/meissen/waves/2026/responses';
        const headers = { host, 'content-type': 'application/json', 'content-length': '2' };
        request({ port, path, method: 'POST', headers }, (reply) => {
          reply.resume();
          resolve(reply.statusCode ?? 0);
        })
          .on('error', reject)
          .end('{}');
      });
    expect(await post('verwaltung.stadt.example')).toBe(404);
    expect(await post('umfrage.stadt.example')).toBe(400);
  });
});

describe('the setting', () => {
  const read = (own: string, shared?: string) =>
    readConfig({ UMFELD_DESK_URL: own, ...(shared && { UMFELD_PUBLIC_URL: shared }) }).site;

  it('is one name beside the other, in the same folder', () => {
    expect(read(`${staff}/`, residents)).toEqual(site);
    expect(read(`${staff}/umfrage`, `${residents}/umfrage/`)).toMatchObject({
      base: '/umfrage',
      publicUrl: `${residents}/umfrage`,
      deskUrl: `${staff}/umfrage`,
    });
    expect(readConfig({ UMFELD_PUBLIC_URL: residents }).site).not.toHaveProperty('deskUrl');
  });

  it.each([
    [staff, undefined, /UMFELD_DESK_URL: it is the name beside UMFELD_PUBLIC_URL/],
    [residents, residents, /UMFELD_DESK_URL: staff need another host name/],
    [`${residents}:443/`, residents, /UMFELD_DESK_URL: staff need another host name/],
    [`${staff}/anders`, residents, /UMFELD_DESK_URL: https and the folder/],
    ['http://localhost:3000', residents, /UMFELD_DESK_URL: https and the folder/],
    ['http://verwaltung.stadt.example', residents, /UMFELD_DESK_URL: https and the name staff type/],
    ['verwaltung', residents, /UMFELD_DESK_URL: https and the name staff type/],
  ])('is refused by name at start: %s beside %s', (own, shared, says) => {
    expect(() => read(own, shared)).toThrow(says);
  });
});
