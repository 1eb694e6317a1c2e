import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { listen } from '../../server/listen.ts';
import { openOwnBrowser } from '../browser/openBrowser.ts';
import { setup } from '../browser/unpackChromium.ts';
import { drawDeskScreens } from './deskScreenshots.ts';
import { drawHandbookScreens } from './handbookScreenshots.ts';
import { makeDemo } from './makeDemo.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

const target = 'docs/screenshots';

/** A screen of the demo, and how to get there from the first page of the short questionnaire. */
interface Shot {
  name: string;
  path: string;
  /** Presses on the button that goes on. */
  sections: number;
  prepare?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: 'welcome', path: '/m/meissen/kurz', sections: 0 },
  { name: 'section', path: '/m/meissen/kurz', sections: 2, prepare: answerSome },
  { name: 'places', path: '/m/meissen/kurz', sections: 3, prepare: openMap },
  { name: 'town', path: '/m/meissen', sections: 0 },
];

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
const languages = ['de', 'ar'];

/** Draws the pictures of the documentation anew from the demo: every screen small and large, light and dark. */
export async function drawScreenshots(): Promise<void> {
  await setup();
  useInstalledFonts();
  mkdirSync(target, { recursive: true });
  await withTemporaryFolder(async (folder) => {
    const data = makeDemo(folder);
    const protection = { proof: false, submissionsPerMinute: 0, formsPerMinute: 0 };
    const { url, stop } = await listen({ data, host: '127.0.0.1', port: 0, protection, isDemo: true });
    const browser = await openOwnBrowser();
    try {
      for (const shot of shots) await drawShot(browser, url, shot);
      await drawResults(browser, url);
      await drawHandbookScreens(browser, url, target);
      await drawDeskScreens(browser, target);
    } finally {
      await browser.close();
      await stop();
    }
  });
}

async function drawShot(browser: Browser, url: string, shot: Shot): Promise<void> {
  for (const width of widths)
    for (const colorScheme of schemes)
      for (const language of languages) {
        const viewport = { width, height: width < 500 ? 740 : 900 };
        const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
        const page = await context.newPage();
        await page.goto(`${url}${shot.path}?language=${language}`);
        for (let press = 0; press < shot.sections; press += 1) await goOn(page, press);
        await shot.prepare?.(page);
        const file = `${target}/respond-${shot.name}-${width}-${colorScheme}-${language}.png`;
        await page.screenshot({ path: file });
        console.log(file);
        await context.close();
      }
}

/** What a councillor opens first, and the page a resident finds on the phone, each whole. */
async function drawResults(browser: Browser, url: string): Promise<void> {
  for (const { name, path, width, height, ready } of [
    {
      name: 'results-overview',
      path: '/m/meissen/ergebnisse',
      width: 1280,
      height: 1_000,
      ready: '.rs-findings',
    },
    {
      name: 'results',
      path: '/m/meissen/ergebnisse?indicator=feeling_safe',
      width: 1280,
      height: 1_100,
      ready: '.rs-map path',
    },
    { name: 'respond-360', path: '/m/meissen/kurz', width: 360, height: 740, ready: '.welcome' },
  ]) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(`${url}${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${target}/${name}.png`, fullPage: width < 500 });
    console.log(`${target}/${name}.png`);
    await context.close();
  }
}

async function goOn(page: Page, press: number): Promise<void> {
  if (press === 0) {
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').first().check();
    return;
  }
  const before = await page.locator('h1').textContent();
  const next = page.locator('.section__end button[type=submit]');
  await next.click();
  // Soft questions are asked for once more.
  if (await page.locator('.summary--gap').isVisible()) await next.click();
  await page.waitForFunction((left) => document.querySelector('h1')?.textContent !== left, before);
}

async function answerSome(page: Page): Promise<void> {
  await page.locator('input[name=safe_overall][value="7"]').check({ force: true });
  await page.locator('input[name=safe_area_day]').nth(1).check({ force: true });
  await page.evaluate(() => scrollTo(0, 0));
}

async function openMap(page: Page): Promise<void> {
  await page.locator('.ways__way').first().click();
  const canvas = page.locator('.map__canvas');
  await canvas.waitFor();
  await canvas.click();
  await page.locator('.place').first().waitFor();
  await canvas.scrollIntoViewIfNeeded();
}

/** The face that comes with the browser has no Arabic; those of the machine are added. */
function useInstalledFonts(): void {
  const file = resolve('node_modules/.cache/screenshot-fonts.conf');
  const own = process.env.FONTCONFIG_FILE;
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      ...(own ? [`<include ignore_missing="yes">${own}</include>`] : []),
      '<dir>/usr/share/fonts</dir>',
      '<alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>',
      '</fontconfig>',
    ].join('\n'),
  );
  process.env.FONTCONFIG_FILE = file;
}
