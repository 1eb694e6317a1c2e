import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';

/** What the desk asks goes straight to the real app; the browser around it is all that is missing. */
async function givenServer() {
  const store = await givenStore();
  await givenTown(store);
  const app = createApp({ store, clock: () => new Date() });
  const { headers } = await givenAccount(store, 'meissen', ['entry']);
  const browser = { cookie: headers.cookie };
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    app.request(`http://localhost${path}`, { ...init, headers: { ...init.headers, cookie: browser.cookie } }),
  );
  return browser;
}

beforeAll(() => {
  vi.stubGlobal('location', { pathname: '/verwaltung', search: '' });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('localStorage', { getItem: () => 'de', setItem: () => {} });
  vi.stubGlobal('document', { documentElement: { lang: 'de' } });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the server', () => {
  it('gives the reply, turns refusals into sentences, and hears when nobody is signed in any more', async () => {
    const { ask, onSignedOut, sayProblem, send } = await import('../../../web/desk/api.ts');
    const browser = await givenServer();
    let signedOut = 0;
    onSignedOut(() => {
      signedOut += 1;
    });
    expect(await ask('/session')).toMatchObject({ account: { email: 'entry@example.org' } });
    const refused = await ask('/desk/municipalities/meissen/accounts').catch((error) => error);
    expect(refused).toMatchObject({ status: 403, code: 'session.forbidden' });
    expect(sayProblem(refused)).toBe('Dafür reicht Ihre Rolle nicht.');
    expect(signedOut).toBe(0);
    browser.cookie = '';
    await expect(send('/session')).rejects.toMatchObject({ status: 401, code: 'session.required' });
    expect(signedOut).toBe(1);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    const unreachable = await ask('/session').catch((error) => error);
    expect(sayProblem(unreachable)).toContain('Der Server antwortet nicht.');
  });
});

describe('the address of a screen', () => {
  it('is read and written, strange keys included', async () => {
    vi.stubGlobal('location', { pathname: '/verwaltung', search: '' });
    vi.stubGlobal('addEventListener', () => {});
    const { addressOf, readAddress } = await import('../../../web/desk/state/address.ts');
    expect(readAddress('/verwaltung')).toEqual({ rest: [] });
    expect(readAddress(addressOf('meissen', 'wellen', '2026', 'a/b ß'))).toEqual({
      town: 'meissen',
      screen: 'wellen',
      rest: ['2026', 'a/b ß'],
    });
  });
});
