import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContextLayer } from '../../server/context/contextLayer.ts';
import type { PublicMeasure } from '../../server/measures/listRegister.ts';
import type { Release } from '../../server/release/release.ts';
import {
  composeQuadrant,
  layerKey,
  listMeans,
  listRateLayers,
} from '../../web/results/context/composeQuadrant.ts';
import { cellText } from '../../web/results/figures/cellText.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { de } from '../../web/results/i18n/de.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations, openResultsPage, turnTo } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;
let release: Release;
let layers: ContextLayer[];
let measures: PublicMeasure[];
let results: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([givenDemo(), openBrowser()]);
  ({ results, release } = demo);
  const context = await demo.get<{ layers: ContextLayer[] }>('context');
  layers = listRateLayers(context.layers, release);
  ({ measures } = await demo.get<{ measures: PublicMeasure[] }>('measures'));
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const drawnKeys = (page: Page) =>
  page
    .locator('.rs-quadrant [data-area]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-area')));

/** The figures of every area in the table, by its name. */
async function readLines(page: Page): Promise<Map<string, string[]>> {
  const rows = page.locator('.rs-beside tbody:not(.rs-last) tr');
  return new Map(
    await rows.evaluateAll((found) =>
      found.map((row) => [
        row.querySelector('.rs-row-key')?.textContent?.trim() ?? '',
        [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
      ]),
    ),
  );
}

/** Words that would say that one thing made another; none may stand on these pages. */
const causal =
  /bewirk|wirkung|wirksam|verursach|ursache|dank der|führt zu|aufgrund|caus|effect|because of|due to|led to|thanks to/i;

describe('recorded crime beside the answers', () => {
  it('draws the areas with both figures and no others, for every topic and layer', async () => {
    const { page, faults } = await openResultsPage(browser, results);
    await page.locator('.rs-headline').first().waitFor();
    let compared = 0;
    let hidden = 0;
    for (const [layer, indicator] of inTurns(layers, listMeans(release))) {
      await turnTo(page, `${results}?page=crime&layer=${layerKey(layer)}&indicator=${indicator.key}`);
      await page.locator('.rs-beside').waitFor();
      const { rows } = composeQuadrant(release, layer, indicator);
      const drawn = rows.filter(({ recorded, cell }) => recorded?.status === 'shown' && figureOf(cell));
      expect((await drawnKeys(page)).sort()).toEqual(drawn.map(({ key }) => key).sort());
      const spoken = (await page.locator('.rs-quadrant svg').getAttribute('aria-label')) ?? '';
      const written = await page.locator('.rs-quadrant svg').textContent();
      const lines = await readLines(page);
      expect(lines.size).toBe(rows.length);
      for (const { key, name, cell } of rows) {
        const isDrawn = drawn.some((row) => row.key === key);
        expect(spoken.includes(`${name}:`)).toBe(isDrawn);
        if (!isDrawn) expect(written).not.toContain(name);
        const cells = lines.get(name) ?? [];
        expect(cells[1]).toContain(cellText(cell, 'mean', de).value);
        if (!figureOf(cell)) {
          expect(cells[1]).not.toMatch(/\d/);
          hidden++;
        }
        compared++;
      }
    }
    console.log(`count: ${compared} rows compared, ${hidden} of them without a figure of the survey`);
    expect(compared).toBeGreaterThan(100);
    expect(hidden).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  it('shows no count the police would not', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=crime&layer=street-crime:2025`);
    const line = page.locator('.rs-beside tr', { has: page.getByText('Winkwitz', { exact: true }) });
    await line.waitFor();
    expect((await line.locator('td').first().textContent())?.trim()).toBe('unter 5 Fälle');
  });

  it('sorts and chooses by keyboard, hidden ones last by name, and the address keeps it', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?page=crime&indicator=feeling_safe`);
    await page.locator('.rs-beside thead button').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=-value/);
    const names = async () =>
      (await page.locator('.rs-beside tbody:not(.rs-last) .rs-row-key').allTextContents()).map((name) =>
        name.trim(),
      );
    const hidden = ['Rottewitz', 'Winkwitz'];
    expect((await names()).slice(-2)).toEqual(hidden);
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=value/);
    expect((await names()).slice(-2)).toEqual(hidden);
    expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Cölln' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/place=coelln/);
    await page.locator('.rs-q-mark.rs-q-chosen[data-area="coelln"]').waitFor();
    await page.reload();
    await page.locator('.rs-q-mark.rs-q-chosen[data-area="coelln"]').waitFor();
    expect(await page.getByRole('button', { name: 'Cölln' }).getAttribute('aria-pressed')).toBe('true');
    expect(faults).toEqual([]);
  });

  it('chooses by a finger on the picture, too', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=crime&indicator=feeling_safe`, 360);
    await page.locator('.rs-q-mark[data-area="coelln"] .rs-q-target').click();
    await page.locator('.rs-beside tr.rs-chosen', { hasText: 'Cölln' }).waitFor();
  });
});

describe('the register of measures', () => {
  it('leads by keyboard from the list to a measure, its area, and back', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?page=measures`);
    await page.getByRole('link', { name: 'Mehr Licht' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/measure=licht-triebischtal/);
    await page.locator('.rs-steps > li').nth(6).waitFor();
    await page.locator('.rs-measure').getByRole('link', { name: 'Triebischtal', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/place=triebischtal/);
    await page.locator('.rs-area-measures a', { hasText: 'Mehr Licht' }).click();
    await page.waitForURL(/page=measures/);
    await page.locator('.rs-comparison').waitFor();
    expect(faults).toEqual([]);
  });

  it('tells the figures of the API, the smallest difference to be seen, and that the evidence is weak', async () => {
    const found = measures[0]?.beforeAndAfter;
    if (found?.status !== 'compared') throw new Error('the demo compares its first measure');
    const { page } = await openResultsPage(browser, `${results}?page=measures&measure=licht-triebischtal`);
    const said = (await page.locator('.rs-comparison').textContent()) ?? '';
    const number = (value: number) => Math.abs(value).toLocaleString('de-DE');
    const { treatedChange, othersChange, difference, low, high, smallestDetectable } = found;
    for (const value of [treatedChange, othersChange, difference, low, high, smallestDetectable])
      expect(said).toContain(number(value));
    expect(said).toContain('Lorenc');
  });

  it('says why a measure for the whole town is not compared', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=measures&measure=sicher-im-alter`);
    await page.locator('.rs-note', { hasText: 'galt der ganzen Stadt' }).waitFor();
    expect(await page.locator('.rs-comparison').count()).toBe(0);
  });

  it('says that a measure of an old link is gone', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=measures&measure=gone`);
    await page.locator('.rs-note', { hasText: 'gibt es nicht mehr' }).waitFor();
  });
});

const ways = [1280, 360].flatMap((width) => ['de', 'en'].map((language) => ({ width, language })));

describe('both pages', () => {
  it('break no accessibility rule, fit a small phone and use no causal word, in both languages', async () => {
    const views = ['page=crime', 'page=crime&place=coelln&order=-rate', 'page=crime&indicator=cohesion'];
    views.push('page=measures', ...measures.map(({ key }) => `page=measures&measure=${key}`));
    const { page, faults } = await openResultsPage(browser, results);
    await page.locator('.rs-headline').first().waitFor();
    for (const [view, { width, language }] of inTurns(views, ways)) {
      await page.setViewportSize({ width, height: 800 });
      await turnTo(page, `${results}?${view}&language=${language}`);
      await page.locator('.rs-beside, .rs-measures, .rs-measure').waitFor();
      expect(await listViolations(page)).toEqual([]);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBe(0);
      // What the town wrote in its register is the town's; everything else is ours.
      const ours = await page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const text of copy.querySelectorAll('.rs-steps p')) text.remove();
        return copy.textContent;
      });
      expect(ours).not.toMatch(causal);
    }
    expect(faults).toEqual([]);
  });

  it('say so when the server does not answer, and try again', async () => {
    const { page } = await openResultsPage(browser, results);
    await page.locator('.rs-headline').first().waitFor();
    await page.route('**/context', (route) => route.abort());
    await page.locator('.rs-pages a[href*="page=crime"]').click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/context');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('.rs-beside').waitFor();
  });
});
