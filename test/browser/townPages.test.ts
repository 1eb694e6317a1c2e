import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import type { GivenSurvey } from './givenSurvey.ts';
import { givenTownLook } from './givenTownLook.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenTownLook(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const pages = ['', '/hilfe', '/barrierefreiheit', '/datenschutz', '/kurz', '/zuende'];
const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);
const ways = views.flatMap((view) => ['de', 'en'].map((language) => ({ language, ...view })));

describe("a town's pages", () => {
  it('are sound, in both languages and schemes, on phone and desk, and ask nobody else', async () => {
    for (const [path, { language, ...view }] of inTurns(pages, ways)) {
      const address = `${survey.url}/m/meissen${path}?language=${language}`;
      const { page, faults } = await openResidentsPage(browser, address, view);
      await page.waitForLoadState('networkidle');
      await expectSound(page);
      const crest = page.locator('.masthead__crest');
      expect(await crest.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      expect([address, faults]).toEqual([address, []]);
      await page.context().close();
    }
  });
});

describe("the town's colour", () => {
  it.each([
    ['light', 'rgb(31, 78, 95)'],
    ['dark', 'rgb(143, 167, 175)'],
  ] as const)('is that of the button in the %s scheme', async (colorScheme, colour) => {
    const { page } = await openResidentsPage(browser, `${survey.url}/m/meissen/kurz`, { colorScheme });
    const ground = await page
      .locator('.kern-btn--primary')
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(ground).toBe(colour);
  });
});

describe('what can be touched', () => {
  it.each(['/hilfe', '/kurz'])('is 44 px high at least on %s', async (path) => {
    const { page } = await openResidentsPage(browser, `${survey.url}/m/meissen${path}`);
    const heights = await page
      .locator('.foot a, .masthead a, .numbers a, .contact a, button')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
    expect(heights.length).toBeGreaterThan(4);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});

describe('help', () => {
  it('is one click away in the middle of the questions, and the answers are there on return', async () => {
    const { page, faults } = await openResidentsPage(browser, `${survey.url}/m/meissen/kurz`);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').first().check();
    await page.getByRole('link', { name: 'Hilfe und Rufnummern' }).click();
    await page.getByRole('link', { name: '116 006' }).waitFor();
    await page.goBack();
    await page.locator('#progress').waitFor();
    expect(await page.locator('input[name=area]').first().isChecked()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('the end', () => {
  it("tells what happens next in the town's words", async () => {
    const { page, faults } = await openResidentsPage(browser, `${survey.url}/m/meissen/kurz`);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').first().check();
    for (let clicks = 0; clicks < 12; clicks += 1) {
      if (await page.locator('.receipt, .sending').first().isVisible()) break;
      await page.locator(next).click();
    }
    await page.locator('.receipt__steps').waitFor();
    expect(await page.locator('.receipt__steps li').count()).toBe(4);
    expect(await page.locator('.receipt__steps').textContent()).toContain('spätestens drei Monate');
    await expectSound(page);
    expect(faults).toEqual([]);
  });
});
