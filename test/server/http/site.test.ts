import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { attend } from '../../../server/http/attend.ts';
import { ownParts, pathWithout, reachedAt, type Site } from '../../../server/http/site.ts';
import { givenStore } from '../../db/givenStore.ts';

const ask = async (site: Site, headers: Record<string, string>) =>
  (
    await new Hono()
      .use(attend({ site }))
      .get('*', (c) => c.text(reachedAt(c).href))
      .request('http://127.0.0.1:3000/m/x?y=1', { headers })
  ).text();

const said = { 'x-forwarded-proto': 'http, https', 'x-forwarded-host': 'evil.example, umfrage.stadt.de' };

describe('where the server is reached', () => {
  it('is what was configured, whatever anybody says', async () => {
    const site = { base: '/umfrage', publicUrl: 'https://stadt.de/umfrage', trustedHops: 3 };
    expect(await ask(site, said)).toBe('https://stadt.de/umfrage');
  });

  it('is what the trusted proxies say, and nothing that stands before them', async () => {
    expect(await ask({ base: '', trustedHops: 0 }, said)).toBe('http://127.0.0.1:3000/');
    expect(await ask({ base: '', trustedHops: 1 }, said)).toBe('https://umfrage.stadt.de:3000/');
    const twice = {
      'x-forwarded-proto': 'ftp, https, http',
      'x-forwarded-host': 'evil.example, a.de:80, b.de',
    };
    expect(await ask({ base: '', trustedHops: 2 }, twice)).toBe('https://a.de:80/');
    expect(await ask({ base: '', trustedHops: 9 }, { 'x-forwarded-proto': 'https' })).toBe(
      'https://127.0.0.1:3000/',
    );
  });
});

describe('the path of a request', () => {
  it.each([
    ['/umfrage', '/'],
    ['/umfrage/', '/'],
    ['/umfrage/m/meissen', '/m/meissen'],
    ['/m/meissen', '/m/meissen'],
    ['/umfragen/m', '/umfragen/m'],
  ])('%s is %s', (path, expected) => {
    expect(pathWithout('/umfrage')(new Request(`http://x${path}?a=1`))).toBe(expected);
  });
});

it('no address of ours can be mistaken for the folder', async () => {
  const { routes } = createApp({ store: await givenStore(), clock: () => new Date() });
  const parts = routes
    .map(({ path }) => path.split('/')[1] ?? '')
    .filter((part) => !['', '*', ':name'].includes(part));
  expect(new Set(parts).size).toBeGreaterThan(5);
  expect([...new Set(parts)].filter((part) => !ownParts.includes(part))).toEqual([]);
});
