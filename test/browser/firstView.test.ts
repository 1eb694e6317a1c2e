import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openBrowser } from './openBrowser.ts';
import { openResidentsPage } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;
const protection = { proof: true, submissionsPerMinute: 6_000, formsPerMinute: 0 };

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey({ protection }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

describe('the first view', () => {
  it.each(['kurz', 'voll'])('of %s can be read before any script came', async (wave) => {
    const context = await browser.newContext({ locale: 'de-DE' });
    const page = await context.newPage();
    // They are on their way and never arrive.
    await page.route('**/*.js', () => {});
    await page.goto(`${survey.url}/m/meissen/${wave}`, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const sentence of ['Es fragt die Verwaltung von Meißen.', /Das dauert etwa \d+ Minuten\./])
      expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
    await context.close();
  });

  it('loads nothing for the proof of work until a section has been on the screen for a second', async () => {
    const { page, faults, received } = await openResidentsPage(browser, `${survey.url}/m/meissen/kurz`);
    await page.waitForLoadState('networkidle');
    const isForProof = (path: string) => /olver|solveOn|challenge/.test(path);
    expect([...received.keys()].filter(isForProof)).toEqual([]);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('form.section').waitFor();
    expect([...received.keys()].filter(isForProof)).toEqual([]);
    await expect.poll(() => [...received.keys()].filter(isForProof).length, { timeout: 10_000 }).toBe(2);
    expect(faults).toEqual([]);
  });
});
