import { describe, expect, it } from 'vitest';
import { keysOf, mayKeep, whatToKeep } from '../../../../web/respond/offline/whatToKeep.ts';

const origin = 'https://umfrage.test';
const treat = (path: string, method = 'GET') => whatToKeep(method, new URL(path, origin), origin);

describe('what the worker looks at', () => {
  it.each([
    ['/m/meissen/2026', 'page'],
    ['/m/meissen/2026?language=en', 'page'],
    ['/m/meissen/hilfe', 'page'],
    ['/assets/main-2b.js', 'file'],
    ['/api/municipalities/meissen/waves/2026/areas', 'data'],
    ['/api/municipalities/meissen/waves/2026/places', 'data'],
  ])('%s is a %s', (path, treatment) => expect(treat(path)).toBe(treatment));

  it.each([
    '/',
    '/m/meissen',
    '/m/meissen/ergebnisse',
    '/m/meissen/2026/formular',
    '/m/meissen/2026/papier',
    '/api/municipalities/meissen/waves/2026/challenge',
    '/api/municipalities/meissen/results',
    '/api/session',
    '/desk',
    'https://elsewhere.test/m/meissen/2026',
  ])('%s is none of its business', (path) => expect(treat(path)).toBeUndefined());

  it('never touches what is sent', () => {
    expect(treat('/m/meissen/2026', 'POST')).toBeUndefined();
    expect(treat('/api/municipalities/meissen/waves/2026/responses', 'POST')).toBeUndefined();
  });
});

describe('what may be kept', () => {
  const reply = (status: number, caching: string, redirected = false) => ({
    status,
    redirected,
    headers: new Headers({ 'cache-control': caching }),
  });
  it.each([
    [reply(200, 'no-cache'), true],
    [reply(200, 'no-store'), false],
    [reply(200, 'private, max-age=0'), false],
    [reply(404, 'no-cache'), false],
    [reply(206, 'no-cache'), false],
    [reply(200, 'no-cache', true), false],
  ])('%o: %s', (given, expected) => expect(mayKeep(given)).toBe(expected));
});

describe('where a page is kept', () => {
  it('by its language, and as what those get who ask for none', () => {
    expect(keysOf(new URL('/m/meissen/2026?x=1', origin), 'de')).toEqual([
      '/m/meissen/2026?language=de',
      '/m/meissen/2026',
    ]);
  });

  it("apart from a kiosk's", () => {
    expect(keysOf(new URL('/m/meissen/2026?language=de&mode=kiosk', origin), 'de')).toEqual([
      '/m/meissen/2026?mode=kiosk&language=de',
      '/m/meissen/2026?mode=kiosk',
    ]);
  });
});
