import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, givenDemo } from './givenDemo.ts';
import { openDesk, signedIn } from './givenDesk.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations, openResultsPage } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Notes what stands beside the link from now on: each share of the bar and each sentence once. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('.report-link progress');
      const status = [...document.querySelectorAll('.report-link [role=status]')].map(
        (one) => one.textContent,
      );
      for (const text of [bar?.getAttribute('value'), ...status])
        if (text && !seen.includes(text)) seen.push(text);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });

const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

describe('the link to a report', () => {
  it('says that it is being made and how far it is, then saves the file', async () => {
    const { page, faults } = await openResultsPage(browser, `${demo.results}?page=report`, 360);
    const link = page.getByRole('link', { name: 'Bericht (PDF)' });
    await link.waitFor();
    await watch(page);
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toBe('meissen-2026-release-1-report-de.pdf');
    await page.getByText('Der Bericht ist fertig und wird gespeichert.').waitFor();
    const seen = await seenOn(page);
    expect(seen).toContain('Der Bericht wird erstellt. Das dauert einige Sekunden.');
    expect(seen.filter((text) => Number(text) > 0).length).toBeGreaterThan(3);
    expect(await listViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says so when it could not be made, and is tried again', async () => {
    const { page } = await openResultsPage(browser, `${demo.results}?page=report&language=en`);
    const link = page.getByRole('link', { name: 'Report (PDF)' });
    await link.waitFor();
    const lines = '{"done":1,"total":9}\n{"ready":false}\n';
    await page.route('**/report.pdf*', (route) => route.fulfill({ body: lines }));
    await link.click();
    await page.getByText('The report could not be made. Please try again.').waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.unroute('**/report.pdf*');
    await page.route('**/report.pdf*', (route) => route.abort());
    await link.click();
    await page.getByText('The report could not be made. Please try again.').waitFor();
    expect(await page.locator('.report-link progress').count()).toBe(0);
    // Without scripts it is a link to the file.
    expect(await link.getAttribute('href')).toMatch(/report\.pdf\?language=en$/);
  });

  it('does the same for the council at the desk', async () => {
    const session = await signedIn(demo.folder, 'meissen', ['council']);
    const { page } = await openDesk(browser, `${demo.url}/verwaltung/meissen/rat`, session, { width: 360 });
    const link = page.getByRole('link', { name: 'PDF' }).first();
    await link.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toMatch(/^meissen-2026-release-1-report-de\.pdf$/);
    await page.getByText('Der Bericht ist fertig und wird gespeichert.').waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});
