import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/openStore.ts';
import type { Role } from '../../server/accounts/account.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations } from './resultsPage.ts';

const pictures = process.env.UMFELD_PICTURES;
let browser: Browser;
let demo: Demo;
const cookies = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  demo = await givenDemo();
  const store = await openStore(demo.folder);
  const people: [string, Role[]][] = [
    ['ada', ['analyst']],
    ['bo', ['analyst', 'admin']],
    ['kim', ['council']],
  ];
  for (const [name, roles] of people) {
    const { headers } = await givenAccount(store, 'meissen', roles, { email: `${name}@meissen.example` });
    cookies.set(name, headers.cookie.replace('umfeld=', ''));
  }
  await store.close();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

/** A browser of somebody who is signed in. */
async function openAs(name: string, path: string, { width = 1280, locale = 'de-DE' } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
  onTestFinished(() => context.close());
  await context.addCookies([{ name: 'umfeld', value: cookies.get(name) ?? '', url: demo.url }]);
  const page = await context.newPage();
  await page.goto(`${demo.url}/verwaltung/meissen/${path}`);
  await page.locator('main').waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** As wide as the window, and sound for whoever reads by ear. */
async function expectSound(page: Page): Promise<void> {
  expect(await listViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

const screens = [
  ['releases', 'freigaben'],
  ['report', 'freigaben/2024/1'],
  ['texts', 'freitexte'],
  ['retention', 'loeschfristen'],
] as const;
const ways = ['de-DE', 'en-GB'].flatMap((locale) => [360, 1280].map((width) => [locale, width] as const));
const second = 'freigaben/2026/2';

describe('a release at the desk', () => {
  it('is built, read, proposed, confirmed by another, public, and withdrawn', async () => {
    const ada = await openAs('ada', 'freigaben');
    await ada.getByRole('button', { name: 'Neu rechnen' }).first().click();
    await ada.getByRole('progressbar').or(ada.getByText('ist gerechnet')).first().waitFor();
    // Left and come back to.
    await ada.reload();
    await ada.getByText('Veröffentlichung 2 ist gerechnet').waitFor({ timeout: 180_000 });
    await picture(ada, 'list-1280-de');
    await ada.goto(`${demo.url}/verwaltung/meissen/${second}`);
    await ada.getByRole('heading', { name: 'Güte der Antworten' }).waitFor();
    expect(await ada.getByRole('button', { name: 'Bestätigen und öffnen' }).count()).toBe(0);
    await ada.getByLabel('zuerst für den Rat, dann für alle').check();
    await ada.getByLabel('Für alle ab').fill('2099-01-31');
    await ada.getByRole('button', { name: 'Vorschlagen' }).click();
    await ada.getByText('Bestätigen muss eine andere Person').waitFor();
    expect(await ada.getByRole('button', { name: 'Bestätigen und öffnen' }).count()).toBe(0);
    await expectSound(ada);

    const bo = await openAs('bo', second);
    await bo.getByRole('button', { name: 'Bestätigen und öffnen' }).click();
    await bo.getByText('nur für den Rat, für alle ab 31. Januar 2099').first().waitFor();

    const kim = await openAs('kim', 'rat');
    await kim.getByText('öffentlich ab 31. Januar 2099').waitFor();
    await picture(kim, 'council-1280-de');
    await expectSound(kim);
    await kim.getByRole('link', { name: 'Ergebnisse ansehen' }).first().click();
    await kim.getByText('Nur für den Rat. Öffentlich ab 31. Januar 2099').waitFor();
    await picture(kim, 'council-results-1280-de');
    expect((await demo.get<{ release: number }>('results/2026')).release).toBe(1);

    await ada.reload();
    await ada.getByLabel('für alle', { exact: true }).check();
    await ada.getByRole('button', { name: 'Vorschlagen' }).click();
    await ada.getByText('Bestätigen muss eine andere Person').waitFor();
    await bo.reload();
    await bo.getByRole('button', { name: 'Bestätigen und öffnen' }).click();
    await bo.getByRole('link', { name: 'So lesen sie alle' }).waitFor();
    expect((await demo.get<{ release: number }>('results/2026')).release).toBe(2);

    await withdraw(bo, '2026/2');
    await bo.goto(`${demo.url}/verwaltung/meissen/freigaben/2026/1`);
    await withdraw(bo, '2026/1');
    const reader = await browser.newPage({ locale: 'de-DE' });
    onTestFinished(() => reader.close());
    await reader.goto(`${demo.results}?wave=2026`);
    await reader.getByRole('heading', { name: 'Diese Ergebnisse wurden zurückgezogen' }).waitFor();
    await reader.getByText('Grund: Die Gewichte waren falsch.').waitFor();
    await picture(reader, 'tombstone-de');
    expect(await listViolations(reader)).toEqual([]);
  });

  it('reads well in both languages, on a phone and at a desk', async () => {
    for (const [[screen, path], [locale, width]] of inTurns(screens, ways)) {
      const page = await openAs('bo', path, { width, locale });
      await page.waitForLoadState('networkidle');
      await picture(page, `${screen}-${width}-${locale.slice(0, 2)}`);
      await expectSound(page);
    }
  });
});

async function withdraw(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Zurückziehen …' }).click();
  await page.getByLabel('Grund').fill('Die Gewichte waren falsch.');
  await page.getByRole('dialog').getByRole('textbox').last().fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  await page.getByText('Zurückgezogen von').waitFor();
}
