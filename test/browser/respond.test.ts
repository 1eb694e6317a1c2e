import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { givenWire } from './givenWire.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage, tabTo, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

describe('the whole short questionnaire', () => {
  it('in German at 360 px by keyboard alone, with the connection cut while sending: stored once', async () => {
    const { wire, countResponses } = await givenWire();
    const { page, faults } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`);
    await expectSound(page);
    await tabTo(page, '.welcome .kern-btn');
    await page.keyboard.press('Enter');

    await untilHeading(page, 'Ihre Wohngegend');
    await expectSound(page);
    // Nothing chosen yet: the summary takes the focus and its link leads to the question.
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary--error');
    await expectSound(page);
    await tabTo(page, '.summary a');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('area');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=neighbours_help]');
    await page.keyboard.press('Space');
    await tabTo(page, next);
    await page.keyboard.press('Enter');

    await untilHeading(page, 'Ihre Sicherheit');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expectSound(page);
    await tabTo(page, 'input[name=safe_overall]');
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowRight');
    for (const item of ['safe_area_day', 'safe_area_night', 'worry_crime', 'trust_in_police']) {
      await tabTo(page, `input[name=${item}]`);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, next);
    await page.keyboard.press('Enter');

    await untilHeading(page, 'Was besser werden soll');
    await tabTo(page, 'input[name=first_priority]');
    await page.keyboard.press('Space');
    await tabTo(page, '.map-opener button');
    await page.keyboard.press('Enter');
    await page.locator('.map__area').first().waitFor();
    await tabTo(page, '.map__canvas');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Fadenkreuz in Cölln').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ort 1 in Cölln markiert.').waitFor();
    await expectSound(page);
    await tabTo(page, 'input[type=checkbox]');
    await page.keyboard.press('Space');
    await tabTo(page, next);
    await page.keyboard.press('Enter');

    await untilHeading(page, 'Über Sie');
    await expectSound(page);
    await tabTo(page, 'input[name=gender]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name=age]');
    await page.keyboard.press('Space');
    await tabTo(page, next);
    expect(faults).toEqual([]);
    wire.cutNextReply(0.5);
    await page.keyboard.press('Enter');

    await untilHeading(page, 'Keine Verbindung');
    await expectSound(page);
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
    expect(wire.cuts()).toBe(1);
    expect(await page.locator('.receipt__word').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    await expectSound(page);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    expect(await countResponses()).toMatchObject({ kurz: 1, alles: 0 });
  });

  it('in English with the mouse: the same, and the language changes on the way without a loss', async () => {
    const { wire, countResponses } = await givenWire();
    const { page, faults } = await openResidentsPage(browser, `${wire.url}/m/meissen/kurz`, {
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
    });
    await expectSound(page);
    await page.getByRole('button', { name: 'Start the survey' }).click();
    await page.getByText('Cölln', { exact: true }).click();
    await page
      .getByRole('row', { name: /help each other/ })
      .getByRole('radio')
      .first()
      .check();
    await expectSound(page);

    await page.getByRole('link', { name: 'Deutsch' }).click();
    await untilHeading(page, 'Ihre Wohngegend');
    expect(new URL(page.url()).search).toBe('?language=de');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await page.getByRole('radio', { name: 'Cölln' }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.locator('.scale__step', { hasText: '7' }).click();
    const night = page.getByRole('row', { name: /when it is dark/ });
    await night.getByRole('radio', { name: /Rather unsafe/ }).check();
    await expectSound(page);
    await page.reload();
    expect(await page.getByRole('radio', { name: '7', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('radio', { name: 'Cölln' }).isChecked()).toBe(true);
    await page.goForward();
    await page.getByRole('button', { name: 'Continue' }).click();

    await untilHeading(page, 'What should be improved');
    await page.getByRole('button', { name: 'Open the map' }).click();
    await page.locator('.map__area').first().waitFor();
    const canvas = page.locator('.map__canvas');
    const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
    await canvas.click({ position: { x: width * 0.4, y: height / 2 } });
    await page.getByText('Place 1 marked in Altstadt.').waitFor();
    await canvas.click({ position: { x: 4, y: 4 } });
    await page.getByText('This place lies outside').waitFor();
    await page.getByRole('button', { name: 'Move place 1' }).click();
    await canvas.click({ position: { x: width * 0.6, y: height / 2 } });
    await page.getByRole('heading', { name: 'Place 1: Cölln' }).waitFor();
    await page.getByText('It is dark', { exact: true }).click();
    await expectSound(page);
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toMatch(/N\d{5}E\d{5}/);
    // The point itself stays nowhere.
    expect(kept).not.toMatch(/1[34]\.\d{3}|51\.\d{2}/);
    await page.getByRole('button', { name: 'Continue' }).click();

    await untilHeading(page, 'About you');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByText('2 questions are still open').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await untilHeading(page, 'Thank you, your answers have arrived');
    await expectSound(page);
    await page.goBack();
    await untilHeading(page, 'Thank you, your answers have arrived');
    await page.reload();
    await untilHeading(page, 'Thank you, your answers have arrived');
    expect(faults).toEqual([]);
    expect(await countResponses()).toMatchObject({ kurz: 1 });
  });
});
