import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { beginPlain, fillIn, walkThrough } from './fillIn.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openBrowser } from './openBrowser.ts';
import { readStored } from './readStored.ts';
import { openResidentsPage, scrollsSideways, untilHeading } from './residentsPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const thanks = 'Danke, Ihre Antworten sind angekommen';
const send = (page: Page, name = 'Antworten absenden') => page.getByRole('button', { name }).click();

/** A server of its own, for a test that looks at what is stored in the end. */
async function givenOwnSurvey(): Promise<GivenSurvey> {
  const survey = await givenSurvey();
  onTestFinished(() => survey.stop());
  return survey;
}

/** A phone that runs no scripts. */
async function openPlain(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openResidentsPage(browser, address, { javaScriptEnabled: false, ...options });
  return page;
}

describe('the whole questionnaire without scripts', () => {
  it('in German at 360 px leaves the very response the way with scripts leaves', async () => {
    const survey = await givenOwnSurvey();
    const scripted = await openResidentsPage(browser, `${survey.url}/m/meissen/voll`);
    await walkThrough(scripted.page);
    await untilHeading(scripted.page, thanks);

    const page = await openPlain(`${survey.url}/m/meissen/voll`);
    await beginPlain(page);
    expect(new URL(page.url()).pathname).toBe('/m/meissen/voll/formular');
    expect(await scrollsSideways(page)).toBe(false);
    await fillIn(page, 'at once');
    await send(page);
    await untilHeading(page, thanks);
    expect(await page.locator('.receipt__word').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(new URL(page.url()).search).toBe('?language=de');

    expect(await survey.stopAndCount()).toMatchObject({ voll: 2 });
    const { rows, texts } = await readStored(survey.data, 'voll');
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[0]?.filter((code) => code >= 0).length).toBeGreaterThan(30);
    expect(texts[1]).toEqual(texts[0]);
    expect(texts).toHaveLength(2);
  });

  it('in English, with errors on the way, the language changed half-way, a place from the list', async () => {
    const survey = await givenOwnSurvey();
    const page = await openPlain(`${survey.url}/m/meissen/kurz/formular`, { locale: 'en-GB' });
    await page.locator('input[name=safe_overall]').nth(6).check();
    await send(page, 'Send my answers');
    await page.locator('#summary').waitFor();
    expect(await page.title()).toBe('Error – Living safely here – Meißen');
    expect(new URL(page.url()).hash).toBe('#summary');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary');
    await page.getByRole('link', { name: 'Which area do you live in?' }).click();
    expect(new URL(page.url()).hash).toBe('#q-area');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('area');
    await page.keyboard.press('Space');

    await page.getByRole('button', { name: 'Deutsch' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('radio', { name: 'Altstadt' }).isChecked()).toBe(true);
    expect(await page.locator('input[name=safe_overall]').nth(6).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();

    await page.getByText('Place 2', { exact: true }).click();
    const second = page.locator('details.place').nth(1);
    await second.getByText('It is dark').click();
    await send(page, 'Send my answers');
    // Nothing was said about the first place, so the one that was described has become the first.
    await page.getByText('Please choose the place from the list.').first().waitFor();
    const first = page.locator('details.place').first();
    expect(await first.getByRole('checkbox', { name: 'It is dark' }).isChecked()).toBe(true);
    await first.getByRole('combobox').selectOption('Cölln');
    await send(page, 'Send my answers');
    await page.getByText('2 questions are still open').waitFor();
    await send(page, 'Send my answers');
    await untilHeading(page, 'Thank you, your answers have arrived');

    expect(await survey.stopAndCount()).toMatchObject({ kurz: 1 });
    const { places, rows } = await readStored(survey.data, 'kurz');
    expect(places).toEqual([[{ place: 'coelln', codes: [1, null] }]]);
    expect(rows[0]?.filter((code) => code >= 0)).toHaveLength(2);
  });
});

describe('one person is one response', () => {
  it('and one kept page is as many as there are readers', async () => {
    const survey = await givenOwnSurvey();
    const address = `${survey.url}/m/meissen/kurz`;
    const kept = await (await fetch(`${address}?language=de`)).text();
    for (const javaScriptEnabled of [true, true, false, false]) {
      const { page } = await openResidentsPage(browser, survey.url, { javaScriptEnabled });
      await page.route(address, (route) => route.fulfill({ body: kept, contentType: 'text/html' }));
      await page.goto(address);
      if (javaScriptEnabled) await walkThrough(page);
      else {
        await beginPlain(page);
        await fillIn(page, 'at once');
        await send(page);
      }
      await untilHeading(page, thanks);
    }
    expect(await survey.stopAndCount()).toMatchObject({ kurz: 4 });
  });

  it('after a double click and a reload of the receipt', async () => {
    const survey = await givenOwnSurvey();
    const page = await openPlain(`${survey.url}/m/meissen/kurz/formular`);
    await send(page);
    // Else the page that is about to go would be filled in, and an empty form be sent.
    await page.locator('.summary--error').waitFor();
    await fillIn(page, 'at once');
    await page.getByRole('button', { name: 'Antworten absenden' }).dblclick();
    await untilHeading(page, thanks).catch(() => untilHeading(page, 'Ihre Antworten sind schon angekommen'));
    const word = await page.locator('.receipt__word').textContent();
    await page.reload();
    await untilHeading(page, 'Ihre Antworten sind schon angekommen');
    expect(await page.locator('.receipt__word').textContent()).toBe(word);
    expect(await page.locator('main').textContent()).toContain('Ihre erste Antwort zählt.');
    expect(await survey.stopAndCount()).toMatchObject({ kurz: 1 });
  });

  it('and a second click does not leave the receipt, where a link lies now', async () => {
    const survey = await givenOwnSurvey();
    const viewport = { width: 1280, height: 900 };
    const page = await openPlain(`${survey.url}/m/meissen/alles/formular`, { viewport });
    await fillIn(page, 'at once');
    await send(page);
    await untilHeading(page, thanks);
    const link = page.locator('.receipt__steps a');
    await link.scrollIntoViewIfNeeded();
    // From the start again: on a busy machine the moment has passed.
    const reached = await link.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isReached = () => document.elementFromPoint(x + width / 2, y + height / 2) === element;
      document.body.style.animationName = 'none';
      document.body.getBoundingClientRect();
      document.body.style.animationName = '';
      const before = isReached();
      for (const animation of document.body.getAnimations()) animation.finish();
      return { before, after: isReached() };
    });
    expect(reached).toEqual({ before: false, after: true });
    await link.click();
    await page.waitForURL(/ergebnisse/);
  });

  it('where a browser kept the form in spite of all, and it comes again with another answer', async () => {
    const survey = await givenOwnSurvey();
    const address = `${survey.url}/m/meissen/kurz/formular`;
    const page = await openPlain(address);
    const kept = await page.content();
    await fillIn(page, 'at once');
    await send(page);
    await untilHeading(page, thanks);
    const word = await page.locator('.receipt__word').textContent();
    await page.route(address, (route) => route.fulfill({ body: kept, contentType: 'text/html' }));
    await page.goto(address);
    await fillIn(page, 'at once');
    await page.locator('input[name=area]').first().check();
    await send(page);
    await page.getByText('Ihre erste Antwort zählt.').waitFor();
    expect(await page.locator('.receipt__word').textContent()).toBe(word);
    expect(await survey.stopAndCount()).toMatchObject({ kurz: 1 });
  });

  it('and the back button leads to an empty form, not to somebody’s answers', async () => {
    const survey = await givenOwnSurvey();
    const page = await openPlain(`${survey.url}/m/meissen/kurz/formular`);
    const id = () => page.locator('input[name=form-submission]').inputValue();
    const before = await id();
    await page.locator('input[name=area]').first().check();
    await page.locator('input[name=gender]').first().check();
    await page.locator('input[name=age]').first().check();
    await send(page);
    await untilHeading(page, thanks);
    await page.goBack();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await id()).not.toBe(before);
    expect(await survey.stopAndCount()).toMatchObject({ kurz: 1 });
  });
});

it('keeps everything where it is when somebody presses Enter in a text or on a box', async () => {
  const survey = await givenOwnSurvey();
  const page = await openPlain(`${survey.url}/m/meissen/alles/formular`);
  const years = page.locator('input[name=years]');
  await page.locator('input[name=area]').first().check();
  await page.locator('input[name=item_day]').first().check();
  await page.locator('input[name=item_night]').first().check();
  await page.locator('input[name=agree]').check();
  await years.fill('44');
  for (const field of [years, page.locator('input[name=agree]'), page.locator('input[name=area]').first()]) {
    const reply = page.waitForResponse((one) => one.request().method() === 'POST');
    await field.focus();
    await page.keyboard.press('Enter');
    expect((await reply).status()).toBe(204);
    expect(await years.inputValue()).toBe('44');
  }
  await send(page);
  await untilHeading(page, thanks);
  expect(await survey.stopAndCount()).toMatchObject({ alles: 1 });
});
