import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { countOf } from '../counts.ts';
import { beginPlain, fillIn, walkThrough } from './fillIn.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { openBrowser } from './openBrowser.ts';
import { readStored } from './readStored.ts';
import { openResidentsPage, untilHeading } from './residentsPage.ts';
import { walkByKeys } from './walkByKeys.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** The short form goes every way with the short questionnaire; with the full one scripts and form are compared elsewhere. */
const wave = countOf('fullWalks') > 0 ? 'voll' : 'kurz';
/** Answers and texts each person leaves. */
const least = { voll: { answers: 31, texts: 1 }, kurz: { answers: 6, texts: 0 } }[wave];

/** The questionnaire in a language, on a phone unless said otherwise. */
async function open(survey: GivenSurvey, language: string, options: BrowserContextOptions = {}) {
  const address = `${survey.url}/m/meissen/${wave}?language=${language}`;
  const { page, faults } = await openResidentsPage(browser, address, options);
  // Without a connection the browser itself complains of every request.
  onTestFinished(() =>
    expect(faults.filter((fault) => !fault.includes('INTERNET_DISCONNECTED'))).toEqual([]),
  );
  return page;
}

it(`the questionnaire "${wave}" leaves one equal response, whichever way it is answered`, async () => {
  const survey = await givenSurvey();
  onTestFinished(() => survey.stop());

  const touched = await open(survey, 'de', { hasTouch: true, isMobile: true });
  await walkThrough(touched, 'touch');

  const arabic = await open(survey, 'ar');
  expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
  await walkThrough(arabic);

  await walkThrough(await open(survey, 'de-x-leicht'));
  await walkByKeys(await open(survey, 'de'));

  const plain = await open(survey, 'de', { javaScriptEnabled: false });
  await beginPlain(plain);
  await fillIn(plain);
  await plain.getByRole('button', { name: 'Antworten absenden' }).click();
  await plain.locator('.receipt').waitFor();

  const offline = await open(survey, 'de');
  // What a questionnaire asks for on the way (places) has to be there before the connection goes.
  await offline.waitForFunction(async () => (await caches.keys()).length > 0 || !navigator.serviceWorker);
  await offline.waitForLoadState('networkidle');
  await offline.context().setOffline(true);
  offline.setDefaultTimeout(60_000);
  const backAgain = untilHeading(offline, 'Keine Verbindung').then(() => offline.context().setOffline(false));
  await Promise.all([walkThrough(offline), backAgain]);

  // What a page still asks for in the background must not meet a server that is gone.
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(await survey.stopAndCount()).toMatchObject({ [wave]: 6 });
  const { rows, texts } = await readStored(survey.data, wave);
  const [first] = rows;
  expect(first?.filter((code) => code >= 0).length).toBeGreaterThanOrEqual(least.answers);
  for (const row of rows) expect(row).toEqual(first);
  expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(least.texts);
  expect(texts).toHaveLength(6 * least.texts);
  console.log(`everyWay: 6 ways, ${first?.length} answers each, all equal`);
});
