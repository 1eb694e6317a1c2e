import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { expectSound } from './expectSound.ts';
import { beginPlain, fillIn, walkThrough } from './fillIn.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { firstOf, turnsOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { openResidentsPage, tabTo, untilHeading } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const isOffTarget = (page: Page) =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('main button, main summary, main select, main label')];
    return targets
      .filter((one) => one instanceof HTMLElement && one.offsetParent !== null)
      .filter((one) => one.tagName !== 'LABEL' || one.querySelector('input') !== null)
      .map((one) => ({ words: one.textContent?.slice(0, 40), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44);
  });

const ways = [
  { width: 360, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { width: 360, colorScheme: 'light', forcedColors: 'active' },
] as const;

describe('the form without scripts is sound on every screen', () => {
  // The page has no script of its own; scripts are on for the checker only.
  it.each(firstOf(['de', 'en']))('in %s: empty, with errors, with gaps, at the end', async (language) => {
    const address = `${survey.url}/m/meissen/voll/formular?language=${language}`;
    const { page, faults } = await openResidentsPage(browser, address);
    const waysOfNext = turnsOf(ways);
    const expectSoundInTurns = async () => {
      for (const { width, ...media } of waysOfNext()) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia(media);
        await expectSound(page);
        expect(await isOffTarget(page)).toEqual([]);
      }
    };
    await expectSoundInTurns();
    const send = page.locator('.section__end button');
    // A reason for a place that has not been named.
    await page.getByRole('checkbox').first().check();
    await send.click();
    await page.locator('.summary--error').waitFor();
    await expectSoundInTurns();
    await page.locator('input[name=area]').first().check();
    await page.getByRole('combobox').first().selectOption('Cölln');
    await send.click();
    await page.locator('.summary--gap').waitFor();
    await expectSoundInTurns();
    await send.click();
    await page.locator('.receipt').waitFor();
    await expectSoundInTurns();
    // Chromium calls every page that is no success an error of the network.
    expect(faults.filter((fault) => !fault.includes('status of 422'))).toEqual([]);
  });

  it('names its questions, groups and conditions to a screen reader', async () => {
    const { page } = await openResidentsPage(browser, `${survey.url}/m/meissen/voll/formular`);
    const condition = page.getByRole('group', {
      name: /^Nur beantworten, wenn das zutrifft: Bei „Ist Ihnen/,
    });
    expect(await condition.getByRole('radiogroup').count()).toBe(2);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName.slice(1))),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const place = page.getByRole('combobox', { name: 'Welcher Ort ist es?' }).first();
    expect(await place.locator('option').allTextContents()).toEqual(['Bitte wählen', 'Altstadt', 'Cölln']);
  });

  it('is filled in and sent by keyboard alone, past the field nobody should fill in', async () => {
    const address = `${survey.url}/m/meissen/kurz/formular`;
    const { page } = await openResidentsPage(browser, address, { javaScriptEnabled: false });
    await tabTo(page, 'input[name=area]');
    await page.keyboard.press('Space');
    await tabTo(page, 'details:nth-of-type(2) summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'select[name=places_unsafe-1]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=gender]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name=age]');
    await page.keyboard.press('Space');
    await tabTo(page, '.section__end button', 1);
    await page.keyboard.press('Enter');
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
  });
});

describe('over plain http, where browsers withhold half of what they can', () => {
  async function openUnsafely(path: string, options: BrowserContextOptions = {}) {
    const plain = await openBrowser(['--host-resolver-rules=MAP umfrage.test 127.0.0.1']);
    onTestFinished(() => plain.close());
    const address = `http://umfrage.test:${new URL(survey.url).port}${path}`;
    const opened = await openResidentsPage(plain, address, options);
    expect(await opened.page.evaluate(() => isSecureContext)).toBe(false);
    return opened;
  }

  it('the page with scripts works', async () => {
    const { page, faults } = await openUnsafely('/m/meissen/kurz');
    await walkThrough(page);
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
    // One of the protective headers works over https only, and Chromium says so.
    expect(faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
  });

  it('the form without scripts works', async () => {
    const { page } = await openUnsafely('/m/meissen/kurz', { javaScriptEnabled: false });
    await beginPlain(page);
    await fillIn(page);
    await page.getByRole('button', { name: 'Antworten absenden' }).click();
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
  });
});
