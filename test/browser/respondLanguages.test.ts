import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../server/pages/interfaceTexts.ts';
import type { Texts } from '../../web/i18n/texts.ts';
import { expectSound } from './expectSound.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { givenWire } from './givenWire.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const textsIn = (language: string): Texts => {
  const texts = interfaceTexts.get(language);
  if (!texts) throw new Error(`no interface in ${language}`);
  return texts;
};

const languageNow = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Chooses a language as a person does: in the row, or in the menu when it stands there. */
async function switchTo(page: Page, language: string): Promise<void> {
  const link = page.locator(`.languages a[lang="${language}"]`);
  if (!(await link.isVisible())) await page.locator('.languages summary').click();
  await link.click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** Sends and, asked once more about what is open, sends again. */
async function goOn(page: Page): Promise<void> {
  await page.locator(next).click();
  if (await page.locator('.summary--gap').isVisible()) await page.locator(next).click();
}

describe('switching the language', () => {
  it('keeps the answers from German to Arabic to Leichte Sprache and sends them once', async () => {
    const { wire, countResponses } = await givenWire();
    const { page, faults } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').nth(1).check();
    await page.locator('input[name=neighbours_help]').first().check();
    await switchTo(page, 'ar');
    expect(await languageNow(page)).toEqual(['ar', 'rtl']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    expect(await page.locator('.languages details').getAttribute('open')).toBeNull();
    expect(await page.locator('input[name=area]').nth(1).isChecked()).toBe(true);
    await goOn(page);
    await page.locator('input[name=safe_overall][value="7"]').check({ force: true });
    await switchTo(page, 'de-x-leicht');
    expect(await languageNow(page)).toEqual(['de-x-leicht', 'ltr']);
    expect(await page.locator('input[name=safe_overall][value="7"]').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Zurück' }).click();
    expect(await page.locator('input[name=neighbours_help]').first().isChecked()).toBe(true);
    for (let sections = 0; sections < 4; sections += 1) {
      await goOn(page);
      await page.waitForTimeout(50);
    }
    await page.getByRole('heading', { name: textsIn('de-x-leicht').receipt.heading }).waitFor();
    expect(faults).toEqual([]);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });
});

describe.each([
  ['ar', 360],
  ['ar', 1280],
  ['de-x-leicht', 360],
  ['uk', 360],
])('the short questionnaire in %s at %i px', (language, width) => {
  const texts = textsIn(language);

  it('is sound on every screen, from the welcome to the receipt', async () => {
    const address = `${survey.url}/m/meissen/kurz?language=${language}`;
    const { page, faults } = await openResidentsPage(browser, address, { viewport: { width, height: 800 } });
    expect(await languageNow(page)).toEqual([language, texts.direction]);
    expect(await page.locator('.masthead__remark').textContent()).toBe(texts.unreviewed);
    await expectSound(page);
    await page.locator('.languages summary').click();
    await expectSound(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.languages details').getAttribute('open')).toBeNull();
    await page.locator('.welcome .kern-btn').click();
    await page.locator(next).click();
    await page.locator('.summary--error').waitFor();
    await expectSound(page);
    await page.locator('input[name=area]').first().check();
    await goOn(page);
    await page.locator('input[name=safe_overall]').first().waitFor();
    await expectSound(page);
    await goOn(page);
    await page.getByRole('button', { name: texts.places.open }).click();
    await page.locator('.map__area').first().waitFor();
    const canvas = page.locator('.map__canvas');
    const box = await canvas.boundingBox();
    await canvas.click({ position: { x: (box?.width ?? 0) * 0.4, y: (box?.height ?? 0) / 2 } });
    await page.locator('.place').waitFor();
    // Whatever side the page begins at, a mark lies where it was set: left of the middle.
    const mark = await page.locator('.map__mark').boundingBox();
    expect((mark?.x ?? 0) - (box?.x ?? 0)).toBeLessThan((box?.width ?? 0) / 2);
    await expectSound(page);
    await goOn(page);
    await page.locator('input[name=gender]').first().waitFor();
    await goOn(page);
    await page.getByRole('heading', { name: texts.receipt.heading }).waitFor();
    await expectSound(page);
    expect(faults).toEqual([]);
  });
});

describe('from right to left', () => {
  it('a scale begins at the right, its answers stand at the right, and so does the way back at its side', async () => {
    const address = `${survey.url}/m/meissen/kurz?language=ar`;
    const { page } = await openResidentsPage(browser, address);
    await page.locator('.welcome .kern-btn').click();
    const [control, row] = await Promise.all([
      page.locator('.answer__control').first().boundingBox(),
      page.locator('.answer').first().boundingBox(),
    ]);
    expect(control?.x ?? 0).toBeGreaterThan((row?.x ?? 0) + (row?.width ?? 0) / 2);
    await page.locator('input[name=area]').first().check();
    await goOn(page);
    const one = await page.locator('.scale__step').nth(0).boundingBox();
    const two = await page.locator('.scale__step').nth(1).boundingBox();
    expect(one?.x ?? 0).toBeGreaterThan(two?.x ?? 0);
  });
});
