import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerFirstSection, thanks } from './everyKind.ts';
import { expectSound } from './expectSound.ts';
import { givenProfile } from './givenProfile.ts';
import { givenWire } from './givenWire.ts';
import { openBrowser } from './openBrowser.ts';
import { next, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

async function givenContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-DE' });
  onTestFinished(() => context.close());
  return context;
}

/** Addresses of everything kept for times without a connection. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const caching = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = await Promise.all(caching.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url.replace(location.origin, ''));
  });
}

/** Until the worker has kept all of it. */
async function untilKept(page: Page, ...paths: string[]): Promise<void> {
  await expect.poll(() => listKept(page), { timeout: 15_000 }).toEqual(expect.arrayContaining(paths));
}

/** Soft questions hold one up once. */
async function goOnUntil(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 12 && !(await page.locator(selector).isVisible()); presses += 1)
    await page.locator(next).click();
}

const short = 'Sicher leben bei uns';

describe('without a connection', () => {
  it('a page once visited opens again, with its map, in the languages visited, and sends later', async () => {
    const { wire, countResponses } = await givenWire();
    const context = await givenContext();
    const first = await context.newPage();
    await first.goto(`${wire.url}/m/meissen/kurz`);
    await untilKept(first, '/m/meissen/kurz?language=de', '/api/municipalities/meissen/waves/kurz/areas');
    await first.getByRole('link', { name: 'English' }).click();
    await untilKept(first, '/m/meissen/kurz?language=en');
    await first.close();

    await context.setOffline(true);
    const page = await context.newPage();
    await page.goto(`${wire.url}/m/meissen/kurz?language=de`);
    await page.getByRole('button', { name: 'Umfrage beginnen' }).click();
    await page.locator('input[name=area]').first().check();
    await untilHeading(page, 'Ihre Wohngegend');
    await goOnUntil(page, 'h2:text("Was besser werden soll"), h1:text("Was besser werden soll")');
    await page.getByRole('button', { name: 'Karte öffnen' }).click();
    await page.locator('.map__area').first().waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await untilHeading(page, 'What should be improved');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await goOnUntil(page, '.sending');
    await untilHeading(page, 'Keine Verbindung');
    await context.setOffline(false);
    await untilHeading(page, thanks);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });

  it('a page opens in a browser that was closed meanwhile, with the server out of reach', async () => {
    const { wire } = await givenWire();
    const openProfile = givenProfile();
    const before = await openProfile();
    const visit = await before.newPage();
    await visit.goto(`${wire.url}/m/meissen/alles`);
    await untilKept(visit, '/m/meissen/alles');
    await before.close();
    await wire.close();
    const page = await (await openProfile()).newPage();
    await page.goto(`${wire.url}/m/meissen/alles`);
    await answerFirstSection(page);
    // A language that was not visited is not there either; the questions stay where they are.
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Diese Sprache lässt sich gerade nicht laden').waitFor();
    await expectSound(page);
    await untilHeading(page, 'Eingeben');
  });

  it('a page never visited is not there', async () => {
    const { wire } = await givenWire();
    const context = await givenContext();
    const page = await context.newPage();
    await page.goto(`${wire.url}/m/meissen/kurz`);
    await untilKept(page, '/m/meissen/kurz');
    await context.setOffline(true);
    await expect(page.goto(`${wire.url}/m/meissen/alles`)).rejects.toThrow(/ERR_/);
  });
});

describe('with a connection', () => {
  it('shows a wave that has ended meanwhile, and keeps that', async () => {
    const { wire, endWave } = await givenWire();
    const context = await givenContext();
    const page = await context.newPage();
    await page.goto(`${wire.url}/m/meissen/kurz`);
    await untilHeading(page, short);
    await untilKept(page, '/m/meissen/kurz');
    await endWave('kurz');
    await page.reload();
    await untilHeading(page, 'Diese Umfrage ist zu Ende');
    await context.setOffline(true);
    await page.reload();
    await untilHeading(page, 'Diese Umfrage ist zu Ende');
  });

  it('keeps pages, files and outlines, and nothing else of what was visited', async () => {
    const { wire } = await givenWire();
    const page = await (await givenContext()).newPage();
    await page.goto(`${wire.url}/m/meissen/kurz`);
    await untilKept(page, '/m/meissen/kurz');
    for (const path of [
      '/',
      '/m/meissen',
      '/m/meissen/ergebnisse',
      '/m/meissen/kurz/formular',
      '/m/meissen/nirgends',
      '/kalender',
    ])
      await page.goto(`${wire.url}${path}`);
    await page.goto(`${wire.url}/m/meissen/alles`);
    await untilKept(page, '/m/meissen/alles', '/api/municipalities/meissen/waves/alles/areas');
    const others = (await listKept(page)).filter((path) => !path.startsWith('/assets/'));
    expect(others.sort()).toEqual([
      '/api/municipalities/meissen/waves/alles/areas',
      '/api/municipalities/meissen/waves/kurz/areas',
      '/m/meissen/alles',
      '/m/meissen/alles?language=de',
      '/m/meissen/kurz',
      '/m/meissen/kurz?language=de',
      '/woerter/where/de',
    ]);
  });

  it('replaces what an earlier build kept', async () => {
    const { wire } = await givenWire();
    const page = await (await givenContext()).newPage();
    await page.goto(`${wire.url}/kalender`);
    await page.evaluate(async () => {
      const old = await caches.open('umfeld-old');
      for (const path of ['/m/meissen/alles', '/assets/main-old.js', '/m/meissen/gone'])
        await old.put(path, new Response('old'));
      await (await caches.open('somebody-elses')).put('/theirs', new Response('theirs'));
    });
    await page.goto(`${wire.url}/m/meissen/kurz`);
    await untilKept(page, '/m/meissen/alles', '/m/meissen/kurz');
    expect(await page.evaluate(() => caches.keys())).toEqual([
      expect.stringMatching(/^somebody|^umfeld-(?!old)/),
      expect.stringMatching(/^somebody|^umfeld-(?!old)/),
    ]);
    const kept = await listKept(page);
    expect(kept).not.toContain('/assets/main-old.js');
    expect(kept).not.toContain('/m/meissen/gone');
    const text = await page.evaluate(async () => (await caches.match('/m/meissen/alles'))?.text());
    expect(text).toContain('Jede Art von Frage');
  });

  it('does not make the first view wait', async () => {
    const { wire } = await givenWire();
    const page = await (await givenContext()).newPage();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${wire.url}/m/meissen/kurz`, { waitUntil: 'load' });
    expect(asked).not.toContain('/service-worker.js');
    await untilKept(page, '/m/meissen/kurz');
  });
});
