import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { openDesk, signedIn } from './givenDesk.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let demo: Demo;
let session: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
  session = await signedIn(demo.folder, 'meissen', ['admin', 'analyst', 'fieldwork']);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const screens = ['loeschfristen', 'freigaben/2026/1', 'massnahmen', 'planung/2028', 'ruecklauf/2028'];
const desk = (path: string) => `${demo.url}/verwaltung/meissen/${path}`;

/** What a screen reader is told of the tables: column heads, row heads and cells. */
const told = (page: Page) =>
  Promise.all(
    (['columnheader', 'rowheader', 'cell'] as const).map((role) => page.getByRole(role).allTextContents()),
  );

/** Cells with something in them above which no name of their column is written. */
const unnamed = (page: Page) =>
  page
    .locator('.table--cards td:not(.table__action, .table__nothing)')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => !/^"./.test(getComputedStyle(cell, '::before').content))
        .map((cell) => cell.textContent),
    );

const scrolling = (page: Page) =>
  page
    .locator('.table')
    .evaluateAll((tables) => tables.filter((one) => one.scrollWidth > one.clientWidth + 1).length);

describe('the desk on a phone', () => {
  it.each(screens)('shows each row of %s as a card with the names of the columns', async (path) => {
    const { page, faults } = await openDesk(browser, desk(path), session);
    await page.locator('.table:visible').first().waitFor();
    const wide = await told(page);
    expect(wide[2]?.length).toBeGreaterThan(3);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await told(page)).toEqual(wide);
    expect(await scrolling(page)).toBe(0);
    expect(await unnamed(page)).toEqual([]);
    await expectSound(page);
    expect(faults).toEqual([]);
  });

  it('leaves the head of a table to screen readers, and stops of the Tab key to what scrolls', async () => {
    const { page } = await openDesk(browser, desk('konten'), session, { width: 360, language: 'en' });
    await page.locator('.table').first().waitFor();
    expect((await page.locator('thead').boundingBox())?.height).toBeLessThanOrEqual(1);
    expect(await page.locator('.table').first().getAttribute('tabindex')).toBeNull();
    const heads = await page.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['Person', 'Roles', 'State', 'Manage']);
  });

  it('shows the way one has taken in the line of ways', async () => {
    const { page } = await openDesk(browser, desk('protokoll'), session, { width: 360 });
    await page.locator('.table').first().waitFor();
    const [line, link] = await Promise.all(
      ['.desk__nav ul', '.desk__nav [aria-current]'].map((one) => page.locator(one).boundingBox()),
    );
    expect(link?.x).toBeGreaterThanOrEqual(line?.x ?? Number.NaN);
    expect((link?.x ?? Number.NaN) + (link?.width ?? 0)).toBeLessThanOrEqual(
      (line?.x ?? 0) + (line?.width ?? 0),
    );
  });
});
