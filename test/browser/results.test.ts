import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../server/disclosure/cell.ts';
import type { Release } from '../../server/release/release.ts';
import { cellText, spokenText } from '../../web/results/figures/cellText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { de } from '../../web/results/i18n/de.ts';
import { countOf } from '../counts.ts';
import { runUmfeld } from '../scenarios/runUmfeld.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations, openResultsPage, turnTo, untilDrawn } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;
let release: Release;
let results: string;
/** The map, with the first topic. */
let map: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
  ({ results, release } = demo);
  map = `${results}?page=map`;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const find = (spot: Parameters<ReturnType<typeof indexCells>>[0]) =>
  indexCells(release.cells, release.methods.sample[0]?.kind ?? 'invited')(spot);

const isHidden = (cell: Cell | undefined) => !cell || cell.status === 'secret' || cell.status === 'uncertain';

/** Name and other cells of every row of the table beside the map, as a reader sees them. */
async function readTable(page: Page): Promise<Map<string, string[]>> {
  const rows = await page
    .locator('.rs-map-and-table tbody:not(.rs-last) tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

describe('the results of the demo', () => {
  it('are chosen by keyboard: a topic, then an area on the map', async () => {
    const { page, faults } = await openResultsPage(browser, map);
    await untilDrawn(page);
    const topic = release.indicators.find(({ key }) => key === 'trust_police');
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      if (
        (await page.evaluate(() => document.activeElement?.textContent))?.startsWith(topic?.title.de ?? '-')
      )
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicator=trust_police/);
    const town = find({ indicator: 'trust_police', level: 'municipality', area: null });
    const points = `${topic?.title.de}“ ${cellText(town, 'mean', de).value} von 100 Punkten`;
    await page.locator('.rs-headline', { hasText: points }).waitFor();

    await page.locator('.rs-map path[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    const area = release.areas.find(({ name }) => label?.startsWith(`${name}:`));
    await page.waitForURL(new RegExp(`place=${area?.key}`));
    await page.locator('.rs-reading', { hasText: area?.name ?? '-' }).waitFor();
    await page.locator('.rs-table tr.rs-chosen th', { hasText: area?.name ?? '-' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('are chosen by mouse on map and in table, and the back button undoes it', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?indicator=feeling_safe`);
    await untilDrawn(page);
    await page.locator('.rs-map path[aria-label^="Spaar"]').click();
    await page.waitForURL(/place=spaar/);
    await page.locator('.rs-table button', { hasText: 'Cölln' }).click();
    await page.waitForURL(/place=coelln/);
    await page.locator('.rs-map path[aria-pressed="true"][aria-label^="Cölln"]').waitFor();
    await page.goBack();
    await page.locator('.rs-map path[aria-pressed="true"][aria-label^="Spaar"]').waitFor();
    await page.goBack();
    await page.locator('.rs-hint').waitFor();
    expect(faults).toEqual([]);
  });

  it('are the figures of the API, in table and map, for every topic and area', async () => {
    const { page, faults } = await openResultsPage(browser, map);
    await untilDrawn(page);
    let compared = 0;
    for (const indicator of release.indicators) {
      await turnTo(page, `${results}?indicator=${indicator.key}`);
      await untilDrawn(page);
      const option = indicator.options?.[0]?.key;
      const subject = { indicator: indicator.key, ...(option ? { option } : {}) };
      const town = find({ ...subject, level: 'municipality', area: null });
      const headline = await page.locator('.rs-headline').textContent();
      expect(headline).toContain(cellText(town, indicator.kind, de).value);
      if (indicator.level === 'municipality') continue;
      const table = await readTable(page);
      expect(table.size).toBe(release.areas.length);
      const labels = await page
        .locator('.rs-map path[aria-label]')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('aria-label')));
      for (const area of release.areas) {
        const cell = find({ ...subject, level: 'area', area: area.key });
        const { value, interval, respondents, note } = cellText(cell, indicator.kind, de);
        const shown = figureOf(cell) ? [`${value} ${note}`.trim(), interval, respondents] : [value, note];
        expect(table.get(area.name)).toEqual(shown);
        const spoken = `${area.name}: ${spokenText(cell, indicator.kind, de)}`;
        expect(labels.filter((label) => label === spoken)).toHaveLength(1);
        compared++;
      }
    }
    console.log(`count: ${compared} area figures compared with the API`);
    expect(compared).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  it('order hidden areas by name at the end, whichever way a reader sorts', async () => {
    const hidden = release.areas
      .filter(({ key }) => isHidden(find({ indicator: 'feeling_safe', level: 'area', area: key })))
      .map(({ name }) => name)
      .sort(new Intl.Collator('de').compare);
    expect(hidden.length).toBeGreaterThan(0);
    for (const sort of ['value', '-value']) {
      const { page } = await openResultsPage(browser, `${results}?indicator=feeling_safe&sort=${sort}`);
      await untilDrawn(page);
      const names = [...(await readTable(page)).keys()];
      expect(names.slice(-hidden.length)).toEqual(hidden);
      const direction = sort === 'value' ? 'ascending' : 'descending';
      expect(await page.locator('th[aria-sort]').nth(1).getAttribute('aria-sort')).toBe(direction);
    }
  });

  it('keep the view when wave and language change', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?indicator=cohesion&view=districts`);
    await untilDrawn(page);
    await page.locator('.rs-wave select').selectOption('2024');
    await page.waitForURL(/wave=2024/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/language=en/);
    await untilDrawn(page);
    const english = release.indicators.find(({ key }) => key === 'cohesion')?.title.en ?? '-';
    await page.locator('.rs-headline', { hasText: english }).waitFor();
    await page.locator('.rs-segments a[aria-current]', { hasText: 'Districts' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(page.url()).toContain('view=districts');
    expect(faults).toEqual([]);
  });

  it('lead the focus on to the result when a phone closes the list of topics', async () => {
    const { page } = await openResultsPage(browser, map, 360);
    await untilDrawn(page);
    await page.getByRole('button', { name: 'Thema wechseln' }).click();
    await page.locator('.rs-topics a[href*="trust_police"]').click();
    await page.waitForURL(/indicator=trust_police/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rs-result');
    expect(await page.locator('.rs-topics a').first().isVisible()).toBe(false);
  });

  it('say on the screen that the data are synthetic, in both languages', async () => {
    for (const language of ['de', 'en']) {
      const { page } = await openResultsPage(browser, `${results}?language=${language}`);
      await page.locator('.rs-notice').waitFor();
      expect(await page.locator('.rs-notice').textContent()).toBe(release.municipality.notice?.[language]);
    }
  });

  it('can be taken away as the files that the page names', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=report`);
    const links = page.locator('.rs-downloads a');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const isDear = (address: string) => /report\.(docx|pdf)|export\.zip/.test(address);
    // What takes longest to make is fetched in the long form; that the API has it in the short one is seen elsewhere.
    expect(addresses.filter(isDear).map((address) => new URL(address).pathname)).toEqual([
      '/api/municipalities/meissen/results/2026/report.pdf',
      '/api/municipalities/meissen/results/2026/report.docx',
      '/api/municipalities/meissen/results/2026/export.zip',
    ]);
    let dear = countOf('dearDownloads');
    const files = new Map<string, Buffer>();
    for (const text of addresses) {
      if (isDear(text) && dear-- <= 0) continue;
      const address = new URL(text);
      const reply = await fetch(address);
      expect(reply.status).toBe(200);
      const bytes = Buffer.from(await reply.arrayBuffer());
      expect(bytes.length).toBeGreaterThan(1000);
      files.set(address.pathname.split('/').at(-1) ?? '', bytes);
    }
    const sent = files.get('report.pdf');
    if (!sent) return expect(countOf('dearDownloads')).toBe(0);
    expect(sent.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const file = join(demo.folder, 'report.pdf');
    const words = ['report', 'meissen/2026', '--format', 'pdf', '--language', 'de', '--out', file];
    expect(await runUmfeld(demo.folder, ...words)).toMatchObject({ code: 0, errors: '' });
    expect(sent.equals(readFileSync(file)), 'the command writes what the server sends').toBe(true);
  });

  it('break no accessibility rule and fit a small phone, view by view', async () => {
    const views = ['', 'indicator=feeling_safe&place=coelln', 'indicator=priorities', 'indicator=victims'];
    views.push('indicator=cohesion&view=districts&language=en', 'indicator=trust_town&view=by-age');
    const { page, faults } = await openResultsPage(browser, results);
    await untilDrawn(page);
    for (const [view, width] of inTurns(views, [1280, 360])) {
      await page.setViewportSize({ width, height: 800 });
      await turnTo(page, `${results}?${view}`);
      await untilDrawn(page);
      expect(await listViolations(page)).toEqual([]);
      const { overflow } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { overflow: scrollWidth - clientWidth };
      });
      expect(overflow).toBe(0);
    }
    expect(faults).toEqual([]);
  });
});
