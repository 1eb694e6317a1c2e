import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { demoLogins, demoPassword } from '../../server/cli/demo/logins.ts';
import { countOf } from '../counts.ts';
import { beginPlain, fillIn, walkThrough } from './fillIn.ts';
import { openBrowser } from './openBrowser.ts';
import { readQr } from './readQr.ts';
import { openResidentsPage, untilHeading } from './residentsPage.ts';
import { openResultsPage, untilDrawn } from './resultsPage.ts';
import { crawl } from './subPath/crawl.ts';
import { givenSubPath } from './subPath/givenSubPath.ts';
import { folder } from './subPath/reverseProxy.ts';

type Site = Awaited<ReturnType<typeof givenSubPath>>;

let browser: Browser;
let site: Site;
/** The same behind a proxy that cuts the folder off. */
let cut: Site;

beforeAll(async () => {
  browser = await openBrowser();
  site = await givenSubPath({ takesAway: false });
  cut = await givenSubPath({ takesAway: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await cut?.close();
});

const mostPages = countOf('crawledPages');
const thanks = 'Danke, Ihre Antworten sind angekommen';

/** Every address a page names that a browser would follow or send to. */
const addressesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[href],[src],[action],[formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name) ?? ''),
    ),
  );

/** Those that stand at the root of the host and are none of ours. */
const outside = (addresses: readonly string[]): string[] =>
  addresses.filter(
    (address) => address.startsWith('/') && !address.startsWith(`${folder}/`) && address !== folder,
  );

describe('below a folder of a larger site', () => {
  it('a resident answers on a phone; the worker keeps what is ours and no more', async () => {
    const { page, faults } = await openResidentsPage(browser, `${site.url}/m/meissen/kurz`, {
      serviceWorkers: 'allow',
    });
    expect(outside(await addressesOn(page))).toEqual([]);
    const scopes = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    await expect.poll(scopes, { timeout: 15_000 }).toEqual([`${site.url}/m/`]);
    const caching = () => page.evaluate(() => caches.keys());
    await expect.poll(caching, { timeout: 15_000 }).toEqual([expect.stringMatching(/^umfeld\/umfrage-/)]);
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open((await caches.keys())[0] ?? '');
        return (await cache.keys()).map(({ url }) => new URL(url).pathname);
      });
    await expect
      .poll(kept, { timeout: 15_000 })
      .toEqual(expect.arrayContaining([`${folder}/m/meissen/kurz`]));
    expect(outside(await kept())).toEqual([]);
    await walkThrough(page);
    await untilHeading(page, thanks);
    expect(outside(await addressesOn(page))).toEqual([]);
    expect(faults).toEqual([]);
    expect(site.strays).toEqual([]);
  });

  it('opens again without a connection', async () => {
    const context = await browser.newContext({ locale: 'de-DE' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site.url}/m/meissen/kurz`);
    await expect
      .poll(() => page.evaluate(async () => (await caches.match(`${location.pathname}`)) !== undefined), {
        timeout: 15_000,
      })
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Umfrage beginnen' }).click();
    await untilHeading(page, 'Ihre Wohngegend');
  });

  it.each(['passes the folder on', 'cuts the folder off'])(
    'a resident without scripts, where the proxy %s',
    async (way) => {
      const behind = way.startsWith('cuts') ? cut : site;
      const { page } = await openResidentsPage(browser, `${behind.url}/m/meissen/kurz`, {
        javaScriptEnabled: false,
      });
      await beginPlain(page);
      expect(new URL(page.url()).pathname).toBe(`${folder}/m/meissen/kurz/formular`);
      await fillIn(page, 'at once');
      await page.getByRole('button', { name: 'Antworten absenden' }).click();
      await untilHeading(page, thanks);
      expect(behind.strays).toEqual([]);
    },
  );

  it('results are drawn, every view is a link, and the line to embed leads here', async () => {
    const { page, faults } = await openResultsPage(browser, `${site.url}/m/meissen/ergebnisse?page=map`);
    await untilDrawn(page);
    expect(outside(await addressesOn(page))).toEqual([]);
    const frame = await page.context().newPage();
    onTestFinished(() => frame.close());
    await frame.goto(`${site.url}/m/meissen/einbetten`);
    expect(await frame.locator('svg path').count()).toBeGreaterThan(5);
    expect(outside(await addressesOn(frame))).toEqual([]);
    expect(await page.locator('.rs-embed textarea').inputValue()).toContain(
      `${site.url}/m/meissen/einbetten`,
    );
    expect(faults).toEqual([]);
    expect(site.strays).toEqual([]);
  });

  it('staff sign in with a cookie for this folder alone, and stay in it', async () => {
    const context = await browser.newContext({ locale: 'de-DE' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site.url}/verwaltung`);
    await page.locator('input[type=email]').fill(demoLogins[0]?.email ?? '');
    await page.locator('input[type=password]').fill(demoPassword);
    await page.locator('form button[type=submit]').click();
    await page.locator('.desk').waitFor();
    await expect.poll(() => page.locator('.desk nav a').count()).toBeGreaterThan(3);
    const cookies = (await context.cookies()).map(({ name, path }) => `${name} ${path}`);
    expect(cookies.sort()).toEqual([`umfeld ${folder}`, `umfeld-known ${folder}/api/session`]);
    const links = await page
      .locator('.desk nav a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(outside(links)).toEqual([]);
    for (const link of links.slice(0, 6)) {
      await page.goto(new URL(link, site.url).href);
      await page.locator('h1').first().waitFor();
      expect(outside(await addressesOn(page)), link).toEqual([]);
    }
    await page.reload();
    await page.locator('h1').first().waitFor();
    expect(site.strays).toEqual([]);
  });

  it('the picture on the paper form leads here', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${site.url}/m/meissen/kurz/papier`);
    const read = await readQr(page.locator('svg.qr, .qr svg, svg').first(), 400);
    expect(read).toMatch(/\/umfrage\/m\/meissen\/kurz$/);
  });

  it.each(['passes the folder on', 'cuts the folder off'])(
    `every address that anything names is there, up to ${mostPages}, where the proxy %s`,
    async (way) => {
      const behind = way.startsWith('cuts') ? cut : site;
      const { found, broken } = await crawl(`${behind.url}/`, mostPages);
      expect(broken).toEqual([]);
      expect(found).toBeGreaterThanOrEqual(Math.min(mostPages, 61));
      console.log(`count: ${found} addresses followed where the proxy ${way}`);
      expect(behind.strays).toEqual([]);
    },
  );

  it('without the folder the server answers as before, so that a proxy may do either', async () => {
    const reply = await fetch(`${site.direct}/m/meissen`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(`href="${folder}/m/meissen`);
    expect((await fetch(`${site.direct}/umfragen/m/meissen`)).status).toBe(404);
  });
});
