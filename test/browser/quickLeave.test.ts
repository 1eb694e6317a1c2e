import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remember } from './everyKind.ts';
import { expectSound } from './expectSound.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, untilHeading } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const path = '/m/meissen/heikel';

/** On the sensitive page, with something written there and remembered on the device. */
async function openSensitive(query = ''): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await openResidentsPage(browser, 'about:blank', { serviceWorkers: 'allow' });
  faults.length = 0;
  await page.goto(`${survey.url}/`);
  await page.goto(`${survey.url}${path}${query}`);
  await page.locator('.welcome .kern-btn').click();
  await page.locator(next).click();
  await page.locator('.leave__button').waitFor();
  await page.locator('textarea').fill('etwas Schlimmes');
  return { page, faults };
}

interface Held extends Window {
  heldIdle?: (() => void)[];
  openGate?: () => void;
}

/** From its next load on a page finds nothing idle: what it puts off is called by the test. */
const holdIdle = (page: Page) =>
  page.addInitScript(() => {
    const held: (() => void)[] = [];
    (window as Held).heldIdle = held;
    window.requestIdleCallback = (work) =>
      held.push(() => work({ didTimeout: false, timeRemaining: () => 50 }));
  });

const headingOf = (page: Page) => page.locator('h1').first().textContent();

/** Nothing of the survey is to be seen, wherever the tab's buttons lead. */
async function expectNoSurvey(page: Page): Promise<void> {
  await page.waitForURL(/\/kalender/);
  await page.locator('.calendar').waitFor();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  expect(await page.title()).toMatch(/^\p{L}+ 20\d\d$/u);
  for (let steps = 0; steps < 4; steps += 1) {
    await page.goBack().catch(() => null);
    await page.waitForTimeout(150);
    expect(page.url()).not.toContain('/m/');
    if (page.url().startsWith('http')) expect(await headingOf(page)).not.toMatch(/Ihnen passiert|Erlebtes/);
  }
  for (let steps = 0; steps < 6; steps += 1) {
    await page.goForward().catch(() => null);
    await page.waitForTimeout(150);
    expect(page.url()).not.toContain('/m/');
  }
}

describe('a sensitive page', () => {
  it('announces itself before it comes, says where help is, and stays sound', async () => {
    for (const [language, colorScheme] of [
      ['de', 'light'],
      ['en', 'dark'],
    ] as const) {
      const address = `${survey.url}${path}?language=${language}`;
      const { page } = await openResidentsPage(browser, address, { colorScheme });
      await page.locator('.welcome .kern-btn').click();
      expect(await page.locator('.leave').count()).toBe(0);
      const ahead = page.locator('.care');
      expect(await ahead.textContent()).toContain(
        language === 'de' ? 'Als Nächstes: „Erlebtes“' : 'Up next: “Experience”',
      );
      await expectSound(page);
      await page.locator(next).click();
      expect(await page.locator('.care a').getAttribute('href')).toBe(
        `/m/meissen/hilfe?language=${language}`,
      );
      await page.locator('.leave__button').waitFor();
      await expectSound(page);
      await page.locator(next).click();
      await untilHeading(page, language === 'de' ? 'Danach' : 'After');
      expect(await page.locator('.leave').count()).toBe(0);
    }
  });

  it('is left by a button that stays in view: nothing is stored, nothing to go back to', async () => {
    const { page, faults } = await openSensitive();
    await page.locator(remember).click();
    const countKept = () => page.evaluate(async () => (await caches.keys()).length);
    await expect.poll(countKept, { timeout: 15_000 }).toBe(1);
    await page.evaluate(() => scrollTo(0, 0));
    const box = await page.locator('.leave__button').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(740);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.locator('.leave__button').click();
    await page.locator('.calendar').waitFor();
    expect(await countKept()).toBe(0);
    await expectNoSurvey(page);
    expect(faults.filter((fault) => !fault.includes(survey.url))).toEqual([]);
  });

  it('is left without a trace on a busy device, and while the page is still being kept', async () => {
    for (const times of [
      { delay: 0, slowness: 0 },
      { delay: 20, slowness: 0 },
      { delay: 200, slowness: 700 },
    ]) {
      const { page } = await openSensitive();
      await page.locator(remember).click();
      await page.evaluate(async ({ delay, slowness }) => {
        const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
        const remove = caches.delete.bind(caches);
        caches.delete = async (name) => pause(slowness).then(() => remove(name));
        while ((await caches.keys()).length === 0) await pause(1);
        await pause(delay);
        document.querySelector<HTMLElement>('.leave__button')?.click();
      }, times);
      await page.locator('.calendar').waitFor();
      // Longer than the worker needs to finish what it had begun.
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => caches.keys()), `left after ${times.delay} ms`).toEqual([]);
    }
  });

  it('is not begun to be kept by a page that was left before it came to it', async () => {
    const { page } = await openSensitive();
    await holdIdle(page);
    await page.reload();
    await page.locator('.leave__button').waitFor();
    const begun = await page.evaluate(async () => {
      const { serviceWorker } = navigator;
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const held = (window as Held).heldIdle ?? [];
      for (const one of await serviceWorker.getRegistrations()) await one.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
      // What it looked for to take back was not there when it looked.
      serviceWorker.getRegistration = async () => pause(900).then(() => undefined);
      document.querySelector<HTMLElement>('.leave__button')?.click();
      await pause(50);
      for (const work of held) work();
      await pause(600);
      return [held.length > 0, (await serviceWorker.getRegistrations()).length, (await caches.keys()).length];
    });
    expect(begun).toEqual([true, 0, 0]);
    await page.locator('.calendar').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('asks for nothing more to keep once it was left, however late its worker is ready', async () => {
    const { page } = await openSensitive();
    await page.addInitScript(() => {
      const { serviceWorker } = navigator;
      const { ready } = serviceWorker;
      const gate = new Promise<void>((open) => {
        (window as Held).openGate = open;
      });
      Object.defineProperty(serviceWorker, 'ready', { get: () => gate.then(() => ready) });
    });
    await page.reload();
    await page.locator('.leave__button').waitFor();
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    const asked = await page.evaluate(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const remove = caches.delete.bind(caches);
      caches.delete = async (name) => pause(900).then(() => remove(name));
      const addresses: string[] = [];
      const ask = window.fetch.bind(window);
      window.fetch = (input, init) => {
        addresses.push(String(input));
        return ask(input, init);
      };
      document.querySelector<HTMLElement>('.leave__button')?.click();
      await pause(50);
      (window as Held).openGate?.();
      await pause(600);
      return addresses;
    });
    expect(asked).toEqual([]);
    await page.locator('.calendar').waitFor();
  });

  it('is left by pressing Escape three times, and not by pressing it twice', async () => {
    const { page } = await openSensitive('?language=en');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1_800);
    expect(page.url()).toContain(path);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
    await expectNoSurvey(page);
  });

  it('is left after a reload just as well', async () => {
    const { page } = await openSensitive();
    await page.reload();
    await page.locator('.leave__button').click();
    await expectNoSurvey(page);
  });

  it('shows nothing any more the moment the button is pressed, however slow the network', async () => {
    const { page } = await openSensitive();
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leave__button')?.click();
      return [document.body.textContent, document.title, sessionStorage.length];
    });
    expect(left).toEqual(['', '', 0]);
    await expectNoSurvey(page);
  });

  it('leads to a calendar that is sound in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openResidentsPage(browser, `${survey.url}/kalender`, { colorScheme });
      await expectSound(page);
    }
  });
});
