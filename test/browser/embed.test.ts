import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Release } from '../../server/release/release.ts';
import { spokenText } from '../../web/results/figures/cellText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { de } from '../../web/results/i18n/de.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { scrollsSideways } from './residentsPage.ts';
import { listViolations, openResultsPage, untilDrawn } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;
let release: Release;

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
  release = demo.release;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A newspaper, say: another origin that frames whatever line it was given. */
async function serveOtherSite(body: string): Promise<string> {
  const site: Server = createServer((_request, reply) => {
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    reply.end(
      `<!doctype html><html lang="de"><title>Zeitung</title><main><h1>Zeitung</h1>${body}</main></html>`,
    );
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  onTestFinished(() => void site.close());
  return `http://localhost:${(site.address() as AddressInfo).port}`;
}

const white = 'rgb(255, 255, 255)';
const night = 'rgb(18, 23, 29)';

const embedded = (search = 'indicator=feeling_safe') => `${demo.url}/m/meissen/einbetten?${search}`;

describe('the embedded map', () => {
  it('stands in a page of another origin by the line that the results page shows', async () => {
    const { page: results } = await openResultsPage(
      browser,
      `${demo.url}/m/meissen/ergebnisse?indicator=feeling_safe&place=coelln`,
    );
    await untilDrawn(results);
    const line = await results.locator('.rs-embed textarea').inputValue();
    expect(line).not.toContain('place=');
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(await serveOtherSite(line));
    const frame = page.frameLocator('iframe');
    await frame.locator('svg.em-map').waitFor();
    expect(await frame.locator('svg.em-map path').count()).toBe(release.areas.length);
    await frame.locator('summary').click();
    expect(await frame.locator('tbody tr').count()).toBe(release.areas.length + 1);
    const href = await frame.locator('footer a').getAttribute('href');
    expect(href).toContain('/m/meissen/ergebnisse?wave=2026&indicator=feeling_safe');
    expect(await frame.locator('footer').textContent()).toContain('Quelle: Meißen');
  });

  it('works in the strictest sandbox: no script, no storage, no origin; its links open beside it', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const site = await serveOtherSite(
      `<iframe sandbox src="${embedded()}" width="600" height="700"></iframe>`,
    );
    await page.goto(site);
    const frame = page.frameLocator('iframe');
    await frame.locator('svg.em-map').waitFor();
    const width = await frame.locator('svg.em-map').evaluate((map) => map.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(400);
    expect(await page.context().cookies()).toEqual([]);
    const ours = asked.filter((url) => !url.startsWith(site) && !url.startsWith('data:'));
    expect(ours).toHaveLength(2);
    expect(ours.every((url) => url.startsWith(demo.url))).toBe(true);
  });

  it('is the only page that may be framed', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const results = `${demo.url}/m/meissen/ergebnisse`;
    await page.goto(await serveOtherSite(`<iframe src="${results}"></iframe>`));
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await frame?.waitForLoadState().catch(() => {});
    expect(await frame?.evaluate(() => document.getElementById('results'))).toBeNull();
    const policy = async (path: string) =>
      (await fetch(demo.url + path)).headers.get('content-security-policy') ?? '';
    for (const path of [
      '/',
      '/m/meissen',
      '/m/meissen/ergebnisse',
      '/api/health',
      '/entwicklung',
      '/nowhere',
    ])
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    const own = await policy('/m/meissen/einbetten');
    expect(own).toContain('frame-ancestors *');
    expect(own).toContain("default-src 'none'");
    expect(own).not.toContain('script-src');
  });

  it('says the released cells and nothing else, for every topic; hidden cells carry no figure', async () => {
    const find = indexCells(release.cells, 'invited');
    let compared = 0;
    for (const { key, kind, options, level } of release.indicators) {
      const html = await (await fetch(embedded(`indicator=${key}&language=de`))).text();
      expect(html).not.toMatch(/<script| style="| on\w+="/);
      if (level === 'municipality') continue;
      const option = options?.[0]?.key;
      for (const area of release.areas) {
        const cell = find({ indicator: key, ...(option && { option }), level: 'area', area: area.key });
        expect(html).toContain(`<title>${area.name}: ${spokenText(cell, kind, de)}</title>`);
        if (!figureOf(cell) && cell?.status !== 'class') expect(spokenText(cell, kind, de)).not.toMatch(/\d/);
        compared++;
      }
    }
    console.log(`count: ${compared} embedded figures compared with the API`);
    expect(compared).toBeGreaterThan(100);
  });

  it('breaks no accessibility rule and fits a narrow column, in both languages', async () => {
    const pages = ['feeling_safe', 'priorities&language=en', 'victims'].map((key) =>
      embedded(`indicator=${key}`),
    );
    for (const [path, width] of inTurns([...pages, `${demo.url}/entwicklung?language=de`], [1280, 360])) {
      const { page, faults } = await openResultsPage(browser, path, width);
      if (await page.locator('summary').count()) await page.locator('summary').click();
      expect(await listViolations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
      expect(faults).toEqual([]);
    }
  });

  it('needs no more room than 320 px, with its table open', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    onTestFinished(() => page.close());
    for (const language of ['de', 'en'])
      for (const key of ['feeling_safe', 'priorities', 'victims']) {
        await page.goto(embedded(`indicator=${key}&language=${language}`));
        if (await page.locator('summary').count()) await page.locator('summary').click();
        expect(await scrollsSideways(page), `${key}, ${language}`).toBe(false);
      }
  });

  it('follows the device, or the colours its address names', async () => {
    const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
    onTestFinished(() => page.close());
    const asked = ['', '&theme=auto', '&theme=light', '&theme=dark', '&theme=neon'];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const grounds: string[] = [];
      for (const theme of asked) {
        await page.goto(embedded(`indicator=feeling_safe${theme}`));
        if (theme === '') {
          await page.locator('summary').click();
          expect(await listViolations(page), colorScheme).toEqual([]);
        }
        grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        const paper = await page.locator('.em-map').evaluate((map) => getComputedStyle(map).backgroundColor);
        expect(paper).toBe(white);
      }
      const own = colorScheme === 'light' ? white : night;
      expect(grounds, colorScheme).toEqual([own, own, white, night, own]);
    }
  });

  it('is chosen light or dark beside the line to copy', async () => {
    const { page } = await openResultsPage(
      browser,
      `${demo.url}/m/meissen/ergebnisse?indicator=feeling_safe`,
    );
    await untilDrawn(page);
    const line = page.locator('.rs-embed textarea');
    expect(await line.inputValue()).not.toContain('theme=');
    await page.getByLabel('Farben').selectOption({ label: 'immer dunkel' });
    expect(await line.inputValue()).toContain('&amp;theme=dark');
    expect(await page.getByRole('link', { name: 'Vorschau öffnen' }).getAttribute('href')).toMatch(
      /&theme=dark$/,
    );
  });

  it('is small, and says so when there is nothing', async () => {
    const reply = await fetch(embedded(), { headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    const nothing = await fetch(`${demo.url}/m/nowhere/einbetten`);
    expect(nothing.status).toBe(404);
    expect(await nothing.text()).toContain(de.states.emptyTitle);
  });
});
