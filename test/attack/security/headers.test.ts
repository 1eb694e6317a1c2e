import { beforeAll, describe, expect, it } from 'vitest';
import type { Attack } from '../badInput/attackOf.ts';
import { type Caller, givenHouse, type House } from '../badInput/givenHouse.ts';
import { routeCases } from '../badInput/routeCases.ts';

let house: House;
const routes = Object.keys(routeCases).map((name) => {
  const [method = '', path = ''] = name.split(/ (.*)/);
  return { name, method, path };
});

beforeAll(async () => {
  house = await givenHouse();
});

/** An address of the route that leads somewhere. */
function addressOf(path: string): string {
  const known: Record<string, string> = {
    municipality: 'meissen',
    m: 'meissen',
    w: '2024',
    wave: '2024',
    page: 'hilfe',
    part: 'where',
    language: 'de',
    draft: 'entwurf',
    id: house.own,
  };
  return path
    .replace(/\/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_all, name: string) => `/${known[name] ?? '1'}`)
    .replace('*', 'nirgendwo');
}

async function ask(
  method: string,
  path: string,
  { caller = 'nobody' as Caller, headers = {} as Record<string, string>, host = 'localhost' } = {},
): Promise<Response> {
  const cookie = house.cookieOf(caller);
  return house.app.request(`http://${host}${path}`, {
    method,
    headers: { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }), ...headers },
    ...(method !== 'GET' && method !== 'HEAD' && { body: '{}' }),
  } as RequestInit & Pick<Attack, 'method'>);
}

const policyOf = (reply: Response) =>
  new Map(
    (reply.headers.get('content-security-policy') ?? '').split('; ').map((rule): [string, string] => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values.join(' ')];
    }),
  );

/** Pages that say themselves who may frame them. */
const framed: Readonly<Record<string, string>> = {
  'GET /m/:m/einbetten': '*',
  'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/preview': "'self'",
};

describe('every reply, of every route, to somebody and to nobody', () => {
  it.each(['nobody', 'everything'] as const)('carries the protective headers: %s', async (caller) => {
    for (const { name, method, path } of routes) {
      if (/report\.(pdf|docx)|bericht|texts\/end|\/(close|count)$|own\/sessions$/.test(name)) continue;
      if (name === 'DELETE /api/session') continue;
      const reply = await ask(method, addressOf(path), { caller });
      const policy = policyOf(reply);
      expect(policy.get('default-src'), name).toMatch(/^'(self|none)'$/);
      for (const unsafe of ['unsafe-inline', 'unsafe-eval', 'http:', 'https:', 'blob:'])
        expect([...policy.values()].join(' '), name).not.toContain(unsafe);
      expect(policy.get('img-src') ?? "'self'", name).toMatch(/^('self' )?data:$|^'self'$/);
      expect(policy.get('base-uri'), name).toBe("'none'");
      expect(policy.get('form-action'), name).toMatch(/^'(self|none)'$/);
      if (policy.get('default-src') !== "'none'") expect(policy.get('object-src'), name).toBe("'none'");
      const isFramed = name in framed && (caller === 'everything' || name.includes('einbetten'));
      const ancestors = policy.get('frame-ancestors') ?? '';
      expect(isFramed ? ["'none'", framed[name]] : ["'none'"], name).toContain(ancestors);
      expect(reply.headers.get('x-content-type-options'), name).toBe('nosniff');
      expect(reply.headers.get('referrer-policy'), name).toBe('no-referrer');
      expect(reply.headers.get('permissions-policy'), name).toContain('geolocation=()');
      expect(reply.headers.get('cross-origin-opener-policy'), name).toBe('same-origin');
      expect(reply.headers.get('cross-origin-resource-policy'), name).toMatch(/^(same|cross)-origin$/);
      expect(reply.headers.has('server'), name).toBe(false);
      expect(reply.headers.has('x-powered-by'), name).toBe(false);
      expect(reply.headers.has('strict-transport-security'), name).toBe(false);
      const type = reply.headers.get('content-type');
      if (reply.status !== 204 && reply.status !== 304 && method === 'GET') expect(type, name).toBeTruthy();
      if (type?.startsWith('text/')) expect(type.toLowerCase(), name).toMatch(/charset=utf-8|text\/css$/);
    }
    await house.signInAgain();
  });

  it('lets a browser use https alone from then on, where it is reached by https', async () => {
    for (const path of [
      '/',
      '/api/health',
      '/api/nirgendwo',
      '/m/nirgendwo',
      '/verwaltung/',
      '/api/session',
    ]) {
      const reply = await ask('GET', path, { headers: { 'x-forwarded-proto': 'https' } });
      const [, age = '0'] = /max-age=(\d+)/.exec(reply.headers.get('strict-transport-security') ?? '') ?? [];
      expect(Number(age), path).toBeGreaterThanOrEqual(31_536_000);
    }
  });

  it('is kept by nobody where it depends on who asks', async () => {
    for (const { name, method, path } of routes) {
      if (!/^\/api\/(desk|session)/.test(path) || method !== 'GET') continue;
      for (const caller of ['everything', 'nobody', 'council'] as const) {
        const reply = await ask(method, addressOf(path), { caller });
        expect(reply.headers.get('cache-control'), `${name} ${caller}`).toBe('no-store');
      }
    }
  });

  it('sets no cookie but when somebody signs in', async () => {
    for (const { name, method, path } of routes) {
      if (/^\/api\/session/.test(path) || method !== 'GET' || /report|bericht/.test(name)) continue;
      expect((await ask(method, addressOf(path))).headers.has('set-cookie'), name).toBe(false);
    }
  });

  it('leads nobody away, whatever the address asks for', async () => {
    const away = ['next', 'url', 'return', 'redirect', 'redirect_uri', 'continue', 'back', 'to'];
    const query = away.map((name) => `${name}=https%3A%2F%2Fevil.example%2F`).join('&');
    for (const { name, method, path } of routes) {
      if (method !== 'GET' || /report\.|bericht/.test(name)) continue;
      const reply = await ask('GET', `${addressOf(path)}?${query}`, {
        headers: { 'x-forwarded-host': 'evil.example' },
      });
      expect(reply.headers.has('location'), name).toBe(false);
      expect(reply.headers.has('refresh'), name).toBe(false);
      expect(reply.status < 300 || reply.status >= 400, name).toBe(true);
      if (reply.headers.get('content-type')?.startsWith('text/html'))
        expect(await reply.text(), name).not.toContain('evil.example');
    }
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      '/%2f%2fevil.example',
      '/verwaltung//evil.example',
    ])
      expect((await ask('GET', path)).headers.has('location'), path).toBe(false);
  });

  it('tells only openly published descriptions to the scripts of other sites', async () => {
    for (const { name, method, path } of routes) {
      if (method !== 'GET' || /report\.|bericht/.test(name)) continue;
      const reply = await ask('GET', addressOf(path), {
        caller: 'everything',
        headers: { origin: 'https://evil.example' },
      });
      const allowed = reply.headers.get('access-control-allow-origin');
      expect(allowed, name).toBe(name === 'GET /api/openapi.json' ? '*' : null);
      expect(reply.headers.has('access-control-allow-credentials'), name).toBe(false);
    }
  });
});

describe('a change', () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '', origin: 'http://localhost.evil.example' },
    { 'sec-fetch-site': '', origin: 'http://localhost:1' },
  ];

  it('asked for by another site is refused, whoever is signed in, and changes nothing', async () => {
    const guarded = routes.filter(
      ({ method, path }) => method !== 'GET' && /^\/api\/(desk|session)/.test(path),
    );
    expect(guarded.length).toBeGreaterThan(40);
    for (const { name, method, path } of guarded) {
      for (const headers of foreign) {
        house.hasChanged();
        const reply = await ask(method, addressOf(path), { caller: 'everything', headers });
        expect(reply.status, `${name} ${JSON.stringify(headers)}`).toBe(403);
        expect(house.hasChanged(), name).toBe(false);
      }
    }
  });

  it('is never made by reading', async () => {
    for (const { name, method, path } of routes) {
      if (method === 'GET' || !path.startsWith('/api/')) continue;
      house.hasChanged();
      const headers = { 'x-http-method-override': method, 'x-method-override': method };
      const reply = await ask('GET', `${addressOf(path)}?_method=${method}`, {
        caller: 'everything',
        headers,
      });
      // What another route reads at the same address, such as a page of texts, may be recorded.
      if (reply.status === 404 || reply.status === 405) expect(house.hasChanged(), name).toBe(false);
    }
  });

  it('has a body of bounded size: a larger one is refused before it is read', async () => {
    const quiet = /^DELETE|\/lock$|\/crest$/;
    const missing: string[] = [];
    for (const { name, method, path } of routes) {
      if (method === 'GET' || method === 'DELETE') continue;
      const headers = { 'content-length': '1000000000', 'content-type': 'application/json' };
      const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
      const reply = await ask(method, addressOf(path).replace('2024/formular', '2026/formular'), {
        caller: 'everything',
        headers: name.endsWith('/formular') ? form : headers,
      });
      if (reply.status !== 413) missing.push(`${name}: ${reply.status}`);
    }
    expect(missing.filter((name) => !quiet.test(name))).toEqual([]);
  });
});
