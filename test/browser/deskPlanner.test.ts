import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { openDesk, signedIn } from './givenDesk.ts';
import { type GivenFieldwork, givenFieldwork } from './givenFieldwork.ts';
import { deskWays, firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let fieldwork: GivenFieldwork;
let session: string;

beforeAll(async () => {
  [fieldwork, browser] = await Promise.all([givenFieldwork(), openBrowser()]);
  session = await signedIn(fieldwork.data, 'meissen', ['analyst']);
});

afterAll(async () => {
  await browser?.close();
  await fieldwork?.stop();
});

const open = async (path = 'planung/2026', more = {}) => {
  const opened = await openDesk(browser, `${fieldwork.url}/verwaltung/meissen/${path}`, session, more);
  await opened.page.waitForSelector('.plan__found');
  return opened;
};

describe('the planner', () => {
  it('says what 1,000 letters can and cannot tell, before anything is set', async () => {
    const { page, faults } = await open();
    expect(await page.locator('.plan__found').textContent()).toMatch(
      /1\.000 Briefe bringen etwa 300 Antworten.*±6,4/,
    );
    expect(await page.locator('.plan__sentences li').first().textContent()).toMatch(
      /in \d von 13 Stadtteilen/,
    );
    expect(await page.locator('.plan__table tbody tr:not(.table__together)').count()).toBe(13);
    expect(faults).toEqual([]);
  });

  it('reckons at once, without the server, and keeps the plan in the address', async () => {
    const { page, requests } = await open();
    const before = requests.length;
    await page.getByLabel('Genauigkeit', { exact: true }).check();
    await page.getByRole('spinbutton', { name: /Je Stadtteil/ }).fill('10');
    expect(await page.locator('.plan__table').textContent()).toContain('nicht zu erreichen, höchstens ±10,8');
    expect(requests.length).toBe(before);
    const sentence = await page.locator('.plan__found').textContent();
    await page.goto(page.url());
    await page.waitForSelector('.plan__found');
    expect(await page.locator('.plan__found').textContent()).toBe(sentence);
  });

  it('draws the plan that was kept behind the one that is tried', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'zum Vergleich' }).click();
    await page.getByRole('spinbutton', { name: 'Briefe' }).fill('4000');
    const ends = await page
      .locator('.plan__row line:is(.plan__before, .plan__line)')
      .evaluateAll((all) => all.slice(0, 2).map((line) => line.getBoundingClientRect().width));
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBeGreaterThan(1.5 * (ends[1] ?? 0));
  });

  it.each(firstOf(deskWays))('is sound at $width px in $language', async ({ width, language }) => {
    const { page } = await open('planung/2026?by=precision&area=8', { width, language });
    await page.locator('summary').click();
    await expectSound(page);
    await shot(page, `planner-${width}-${language}`);
  });

  it('says what is missing where nobody is counted, and reads the counts of another wave', async () => {
    const { page } = await open('planung/2028');
    await page.locator('summary').click();
    expect(await page.locator('.plan__details').textContent()).toContain(
      'Einwohnerzahlen aus der Befragung 2026',
    );
  });
});

/** For whoever wants to look: set UMFELD_SHOTS to a folder. */
async function shot(page: import('playwright-core').Page, name: string): Promise<void> {
  const folder = process.env.UMFELD_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
