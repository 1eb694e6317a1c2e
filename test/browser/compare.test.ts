import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../server/release/release.ts';
import { de } from '../../web/results/i18n/de.ts';
import { runUmfeld } from '../scenarios/runUmfeld.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations, openResultsPage } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;
let release: Release;
const compareTown = (search = '') => `${demo.url}/m/meissen/ergebnisse?page=compare${search}`;

/** The wave before, as another town would have published it: the same questions, other figures. */
async function importNeighbour(change: (release: Release) => Release = (one) => one): Promise<void> {
  const earlier = await demo.get<Release>('results/2024');
  const other = change({ ...earlier, municipality: { key: 'zeithain', name: 'Zeithain (erfunden)' } });
  const file = join(demo.folder, 'zeithain.json');
  writeFileSync(file, JSON.stringify(other));
  const words = ['benchmark', 'import', 'meissen', file, '--source', 'Gemeinde Zeithain'];
  const { code, errors } = await runUmfeld(demo.folder, ...words);
  expect(code, errors).toBe(0);
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
  release = demo.release;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the town beside others', () => {
  it('says that there is nothing to compare with yet, and offers no link to it elsewhere', async () => {
    const { page, faults } = await openResultsPage(browser, compareTown());
    await page.getByText(de.compare.none).waitFor();
    const link = page.getByRole('link', { name: de.views.page.compare, exact: true });
    expect(await link.count()).toBe(1);
    await page.getByRole('link', { name: de.views.page.report, exact: true }).click();
    await page.waitForURL(/page=report/);
    expect(await link.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says so when no item is equal, and shows no figures side by side', async () => {
    await importNeighbour((other) => ({
      ...other,
      indicators: other.indicators.map(({ fingerprints: _none, ...indicator }) => indicator),
    }));
    const { page } = await openResultsPage(browser, compareTown());
    await page.getByText(de.compare.nothingEqual).waitFor();
    expect(await page.locator('.rs-equal').count()).toBe(0);
    await page.locator('.rs-survey', { hasText: 'Gemeinde Zeithain' }).waitFor();
  });

  it('shows equal items with both intervals, the figures as both towns published them, in no order', async () => {
    await importNeighbour();
    const { page, faults } = await openResultsPage(browser, `${demo.url}/m/meissen/ergebnisse`);
    await page.getByRole('link', { name: de.views.page.compare, exact: true }).click();
    await page.waitForURL(/page=compare/);
    await page.locator('.rs-equal').first().waitFor();
    const rows = await page
      .locator('.rs-equal', { hasText: 'Sicher in der Wohngegend' })
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => row.textContent?.replace(/\s+/g, ' ').trim()));
    const figure = (one: Release) =>
      one.cells.find((c) => c.indicator === 'feeling_safe' && c.level === 'municipality' && !c.breakdown);
    const reply = await fetch(`${demo.url}/api/municipalities/meissen/results/2024`);
    const earlier = (await reply.json()) as Release;
    const told = [release, earlier].map((one) => {
      const cell = figure(one);
      return cell?.status === 'published' ? `${cell.value} (${cell.low}–${cell.high})` : 'nothing';
    });
    expect(rows).toEqual([`Meißen 2026${told[0]}`, `Zeithain (erfunden) 2024${told[1]}`]);
    expect(await page.locator('.rs-towns').textContent()).toContain('Keine Rangliste');
    expect(faults).toEqual([]);
    await page.getByRole('link', { name: de.views.page.map, exact: true }).click();
    await page.locator('.rs-map').waitFor();
  });

  it('breaks no accessibility rule and fits a small phone, in both languages', async () => {
    for (const width of firstOf([360, 1280]))
      for (const language of firstOf(['de', 'en'])) {
        const { page, faults } = await openResultsPage(browser, compareTown(`&language=${language}`), width);
        await page.locator('.rs-equal').first().waitFor();
        const folds = page.locator('.rs-fold:has(.rs-equal)');
        const open = await folds.evaluateAll((all) => all.map((fold) => (fold as HTMLDetailsElement).open));
        expect(open.length).toBeGreaterThan(3);
        expect(open).toEqual(open.map((_, at) => at === 0));
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3500);
        expect(await listViolations(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        expect(faults).toEqual([]);
      }
  });
});
