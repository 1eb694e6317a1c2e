import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { givenWire } from './givenWire.ts';
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

describe('when sending fails', () => {
  /** Up to the button that sends, with everything filled in. */
  async function openBeforeSending(url = survey.url): Promise<Page> {
    const { page } = await openResidentsPage(browser, `${url}/m/meissen/alles`);
    await page.locator('.welcome .kern-btn').click();
    await page.locator('input[name=area]').first().check();
    for (const item of ['item_day', 'item_night']) await page.locator(`input[name=${item}]`).first().check();
    await page.locator(next).click();
    await page.locator('input[name=agree]').check();
    return page;
  }

  it.each([
    [409, 'Die Umfrage ist zu Ende'],
    [413, 'Ihre Antworten sind zu lang'],
    [500, 'Das Senden hat nicht geklappt'],
    [503, 'Gerade antworten sehr viele'],
    [429, 'Gerade antworten sehr viele'],
  ])('says what %i means and keeps the answers', async (status, heading) => {
    const page = await openBeforeSending();
    await page.route('**/responses', (route) => route.fulfill({ status, body: '{}' }));
    await page.locator(next).click();
    await untilHeading(page, heading);
    await expectSound(page);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  });

  it('leads to the questions the server did not like', async () => {
    const page = await openBeforeSending();
    const problems = [{ question: 'item_night', code: 'unknownOption' }];
    await page.route('**/responses', (route) => route.fulfill({ status: 422, json: { problems } }));
    await page.locator(next).click();
    await page.locator('.summary--error').waitFor();
    await untilHeading(page, 'Auswählen');
    expect(await page.locator('.summary a').textContent()).toBe('Nachts');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary--error');
    await expectSound(page);
  });

  it.each([0, 0.3, 0.9])('stores once what was sent again because %f of the reply came', async (share) => {
    const { wire, countResponses } = await givenWire();
    const page = await openBeforeSending(wire.url);
    wire.cutNextReply(share);
    await page.locator(next).click();
    await page.locator('.receipt').waitFor();
    expect(wire.cuts()).toBe(1);
    expect(await countResponses()).toMatchObject({ alles: 1 });
  });

  it('tries again by itself as soon as the device is online again', async () => {
    const page = await openBeforeSending();
    await page.context().setOffline(true);
    await page.locator(next).click();
    await untilHeading(page, 'Keine Verbindung');
    await page.context().setOffline(false);
    await untilHeading(page, 'Danke, Ihre Antworten sind angekommen');
  });
});
