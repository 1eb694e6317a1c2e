import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import { storeAreaSet } from '../../db/queries/areas.ts';
import { insertRelease, publishRelease } from '../../db/queries/releases.ts';
import { createWave, freezeWave, setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { createMunicipality } from '../../server/municipalities/createMunicipality.ts';
import { givenAreas, givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { givenMailServer, type MailServer } from '../server/mail/givenMailServer.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let store: Store;
let server: Listening;
let mails: MailServer;
/** Two names of this machine: to a browser two hosts. */
let residents: string;
let staff: string;
let cookie: { name: string; value: string };
const folder = mkdtempSync(join(tmpdir(), 'umfeld-hosts-'));

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  [browser, mails] = await Promise.all([openBrowser(), givenMailServer()]);
  const port = await freePort();
  residents = `http://127.0.0.1:${port}`;
  staff = `http://localhost:${port}`;
  store = await openStore(folder);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  await storeAreaSet(store, 'meissen', givenAreas);
  const wave = {
    municipality: 'meissen',
    key: '2026',
    title: { de: 'Umfrage 2026' },
    sample: 'open',
  } as const;
  await createWave(store, { ...wave, questionnaire: givenQuestionnaire });
  await freezeWave(store, 'meissen', '2026', { questionnaire: givenQuestionnaire, areaSet: 1 });
  await setWaveState(store, 'meissen', '2026', 'open');
  await createWave(store, { ...wave, key: '2024', questionnaire: givenQuestionnaire });
  await freezeWave(store, 'meissen', '2024', { questionnaire: givenQuestionnaire, areaSet: 1 });
  await setWaveState(store, 'meissen', '2024', 'closed', '2024-11-01');
  const body = JSON.stringify(givenRelease({ wave: '2024' }));
  await insertRelease(store, { municipality: 'meissen', wave: '2024', createdOn: '2026-11-20' }, () => body);
  await publishRelease(store, 'meissen', '2024', 1);
  const { headers } = await givenAccount(store, 'meissen', ['admin', 'analyst', 'council']);
  const [name = '', value = ''] = headers.cookie.split('=');
  cookie = { name, value };
  server = await listen({
    data: folder,
    host: '127.0.0.1',
    port,
    site: { base: '', publicUrl: residents, deskUrl: staff, trustedHops: 0 },
    mail: { host: '127.0.0.1', port: mails.port, isSecure: false, from: 'umfrage@stadt.example' },
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await mails?.stop();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page said went wrong: a file that was refused, something that threw. */
async function open(address: string, isSignedIn = false): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  if (isSignedIn) await context.addCookies([{ ...cookie, url: staff, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (reply) => {
    if (reply.status() >= 400) faults.push(`${reply.status()} ${reply.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

describe('staff and residents under two names', () => {
  it('the desk works under its own, and its links to residents lead to theirs', async () => {
    const { page, faults } = await open(`${staff}/verwaltung/meissen/wellen`, true);
    const links = page.locator(`a[href^="${residents}/m/meissen/2026"]`);
    await links.first().waitFor();
    expect(await page.locator('a[href^="/m/"]').count()).toBe(0);
    await page.goto(`${staff}/verwaltung/meissen/kommune`);
    await page.locator(`a[href="${residents}/m/meissen/datenschutz"]`).waitFor();
    expect(faults).toEqual([]);
  });

  it('an invitation is mailed with the name of the desk', async () => {
    const { page } = await open(`${staff}/verwaltung/meissen`, true);
    const status = await page.evaluate(async () => {
      const wanted = { email: 'falk@stadt.example', name: 'Falk', roles: ['fieldwork'] };
      const headers = { 'content-type': 'application/json' };
      const path = '/api/desk/municipalities/meissen/accounts';
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(wanted) })).status;
    });
    expect(status).toBe(201);
    await expect.poll(() => mails.received.length).toBe(1);
    expect(mails.received[0]?.text).toContain(`${staff}/verwaltung/zugang#`);
    expect(mails.received[0]?.text).not.toContain(residents);
  });

  it('the council reads under the name of the desk, maps and all, and embeds from the other', async () => {
    const { page, faults } = await open(
      `${staff}/verwaltung/meissen/ergebnisse?page=map&indicator=feeling_safe`,
      true,
    );
    await page.locator('svg path, .leaflet-interactive').first().waitFor();
    const line = await page.locator('.rs-embed textarea').inputValue();
    expect(line).toContain(`src="${residents}/m/meissen/einbetten`);
    expect(line).not.toContain(staff);
    expect(faults).toEqual([]);
  });

  it('residents have their pages, the map others frame, and no desk', async () => {
    const { page, faults } = await open(`${residents}/m/meissen/2026`);
    await page.locator('.welcome .kern-btn').waitFor();
    await page.goto(`${residents}/m/meissen/ergebnisse`);
    await page.locator('h1').first().waitFor();
    await page.goto(`${residents}/m/meissen/einbetten?indicator=feeling_safe`);
    await page.locator('svg.em-map').waitFor();
    expect(faults).toEqual([]);
    expect((await page.goto(`${residents}/verwaltung/meissen`))?.status()).toBe(404);
    expect((await page.goto(`${staff}/m/meissen/2026`))?.status()).toBe(404);
  });

  it("a script in a resident's page reads nothing of the desk, and changes nothing there", async () => {
    const { page } = await open(`${residents}/m/meissen`, true);
    const told = await page.evaluate(async (desk) => {
      const ask = (url: string, method = 'GET') =>
        fetch(url, { method, credentials: 'include' }).then(
          (reply) => reply.status,
          () => 'refused',
        );
      const path = '/api/desk/municipalities/meissen/accounts';
      return [await ask(path), await ask(desk + path), await ask(`${desk}/api/session`, 'DELETE')];
    }, staff);
    expect(told).toEqual([404, 'refused', 'refused']);
    const back = await open(`${staff}/verwaltung/meissen`, true);
    await back.page.getByRole('button', { name: 'Abmelden' }).waitFor();
  });
});
