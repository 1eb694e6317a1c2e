import type { Browser, Page } from 'playwright-core';
import { openStore } from '../../db/openStore.ts';
import type { Role } from '../../db/queries/accounts.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';

/** Somebody with these roles who is signed in to the server over this data folder. @returns the cookie's value */
export async function signedIn(data: string, municipality: string, roles: readonly Role[]): Promise<string> {
  const store = await openStore(data);
  const { headers } = await givenAccount(store, municipality, roles);
  await store.close();
  return headers.cookie.split('=')[1] ?? '';
}

export interface DeskPage {
  page: Page;
  /** What the page complained about. */
  faults: string[];
  /** What it asked of anybody, method and path, with the length of what it sent. */
  requests: { method: string; url: string; body: string }[];
}

/** A page of the desk as somebody who is signed in sees it. */
export async function openDesk(
  browser: Browser,
  address: string,
  session: string,
  { width = 1280, language = 'de' } = {},
): Promise<DeskPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const { origin } = new URL(address);
  await context.addCookies([{ name: 'umfeld', value: session, url: origin }]);
  await context.addInitScript((chosen) => localStorage.setItem('umfeld-desk-language', chosen), language);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: DeskPage['requests'] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' }),
  );
  await page.goto(address);
  return { page, faults, requests };
}
