import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../server/release/release.ts';
import { cellText } from '../../web/results/figures/cellText.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { de } from '../../web/results/i18n/de.ts';
import { leakedFigure, serveResults } from '../fixtures/results/serveResults.ts';
import { type Demo, givenDemo } from './givenDemo.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { holds, listViolations, openResultsPage, turnTo } from './resultsPage.ts';

let browser: Browser;
let demo: Demo;
let fixtures: Awaited<ReturnType<typeof serveResults>>;
let release: Release;
let results: string;

beforeAll(async () => {
  [demo, fixtures, browser] = await Promise.all([givenDemo(), serveResults(), openBrowser()]);
  ({ results, release } = demo);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await fixtures?.close();
});

const isWide = async (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const untilProfile = (page: Page) => page.locator('.rs-profile-table').first().waitFor();

const untilSquares = (page: Page) =>
  page.locator('.rs-map path[role="button"][aria-label]').first().waitFor();

describe('the profile of an area', () => {
  it('shows the released figure of every topic, or the sign for why there is none', async () => {
    const find = indexCells(release.cells, 'invited');
    const topics = release.indicators.filter(({ level, options }) => level === undefined && !options);
    const { page, faults } = await openResultsPage(browser, `${results}?page=areas`);
    await page.locator('.rs-area-groups').waitFor();
    let compared = 0;
    for (const area of release.areas) {
      await turnTo(page, `${results}?page=areas&place=${area.key}`);
      await untilProfile(page);
      const rows = page.locator('.rs-profile-table').first().locator('tbody tr:not(.rs-group)');
      expect(await rows.count()).toBe(topics.length);
      const shown = new Map(
        (await rows.evaluateAll((found) =>
          found.map((row) => [
            row.querySelector('th a')?.textContent ?? '',
            [...row.querySelectorAll('td:not([aria-hidden])')].map((cell) =>
              [...cell.childNodes]
                .filter((node) => !(node instanceof Element && node.matches('.rs-profile-narrow')))
                .map((node) => node.textContent)
                .join('')
                .trim(),
            ),
          ]),
        )) as [string, string[]][],
      );
      for (const topic of topics) {
        const cell = find({ indicator: topic.key, level: 'area', area: area.key });
        const { value, interval, note } = cellText(cell, topic.kind, de);
        const [first = '', second] = shown.get(topic.title.de ?? '') ?? [];
        expect([first.replace(/\s+/g, ' '), second]).toEqual([
          `${value} ${note}`.trim().replace(/\s+/g, ' '),
          interval,
        ]);
        compared++;
      }
    }
    console.log(`count: ${compared} figures of profiles compared with the API`);
    expect(compared).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  it('is reached and left by keyboard: from the list to an area, to the next, and back', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?page=areas`);
    await page.getByRole('link', { name: 'Cölln', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h2', { hasText: 'Cölln' }).waitFor();
    await page.getByRole('link', { name: /^Nächster: Korbitz/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h2', { hasText: 'Korbitz' }).waitFor();
    expect(await page.title()).toMatch(/^Korbitz · /);
    await page.getByRole('link', { name: 'Alle Stadtteile' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.rs-area-groups').waitFor();
    await page.waitForFunction(() => document.title.startsWith('Stadtteile · '));
    await page.goBack();
    await page.locator('h2', { hasText: 'Korbitz' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('prints on two pages, whichever area and language', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=areas`);
    await page.locator('.rs-area-groups').waitFor();
    for (const [area, language] of inTurns(release.areas, ['de', 'en'])) {
      await turnTo(page, `${results}?page=areas&place=${area.key}&language=${language}`);
      await page.locator('h2', { hasText: area.name }).waitFor();
      await untilProfile(page);
      await page.locator('#rs-profile-places').waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect([area.key, pages.length]).toEqual([area.key, 2]);
    }
  });

  it('shows the groups of the district for the topic a reader chooses', async () => {
    const { page } = await openResultsPage(browser, `${results}?page=areas&place=coelln`);
    await untilProfile(page);
    const groups = page.locator('section', { has: page.locator('#rs-profile-groups') });
    expect(await groups.textContent()).toContain('ganzen Stadtbereich Cölln und Spaar');
    await groups.locator('select').selectOption('trust_police');
    await page.waitForURL(/indicator=trust_police/);
    const cell = indexCells(
      release.cells,
      'invited',
    )({
      indicator: 'trust_police',
      level: 'district',
      area: 'coelln-spaar',
      breakdown: {
        by: 'age',
        value: release.breakdowns.find(({ by }) => by === 'age')?.values[2]?.key ?? '',
      },
    });
    const row = groups.locator('table').nth(1).locator('tbody tr').nth(2);
    expect(await row.locator('.rs-value').textContent()).toBe(cellText(cell, 'mean', de).value);
  });
});

describe('marked places', () => {
  it('have the names of areas above the squares, none on another, on a phone, too', async () => {
    for (const width of [360, 1280]) {
      const { page } = await openResultsPage(browser, `${results}?page=places`, width);
      await untilSquares(page);
      const boxes = await page.locator('.rs-places-label span:visible').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          const pane = label.closest('.leaflet-pane');
          const above = pane ? Number(getComputedStyle(pane).zIndex) : 0;
          return { left, right, top, bottom, above, ground: getComputedStyle(label).backgroundColor };
        }),
      );
      expect(boxes.length).toBeGreaterThan(6);
      boxes.forEach((box, at) => {
        // Squares lie at 420.
        expect(box.above).toBeGreaterThan(420);
        expect(box.ground).toBe('rgba(255, 255, 255, 0.86)');
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      });
    }
  });

  it('are the released squares, on the map and in the list, with their persons', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?page=places`);
    await untilSquares(page);
    const cells = release.places?.questions[0]?.cells ?? [];
    expect(cells.length).toBeGreaterThan(10);
    expect(await page.locator('.rs-map path[role="button"]').count()).toBe(cells.length);
    const persons = await page.locator('.rs-places-table').first().locator('td.rs-value').allTextContents();
    expect(persons.map((text) => Number(text.replace(/\D/g, ''))).sort((a, b) => a - b)).toEqual(
      cells.map((cell) => cell.persons).sort((a, b) => a - b),
    );
    expect(faults).toEqual([]);
  });

  it('are chosen by keyboard on the map and by the list, and narrowed to a reason', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?page=places`);
    await untilSquares(page);
    await page.locator('.rs-map path[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/square=N\d{5}E\d{5}/);
    await page.locator('.rs-reading-finding').waitFor();
    expect(await page.locator('.rs-places-table tr.rs-chosen').count()).toBe(1);
    await page.locator('.rs-places-table .rs-row-key').last().click();
    expect(await page.locator('.rs-map path[aria-pressed="true"]').count()).toBe(1);
    await page.locator('select', { hasText: 'alle Angaben' }).selectOption('unsafe_why.dark');
    await page.waitForURL(/reason=unsafe_why.dark/);
    const dark = (release.places?.questions[0]?.cells ?? []).filter(({ answers }) =>
      answers.some(({ by, value }) => by === 'unsafe_why' && value === 'dark'),
    );
    await page.waitForFunction(
      (count) => document.querySelectorAll('.rs-map path[role="button"]').length === count,
      dark.length,
    );
    await page.locator('.rs-places-table .rs-sort', { hasText: 'Personen' }).click();
    const persons = await page.locator('.rs-places-table').first().locator('td.rs-value').allTextContents();
    const counts = persons.map((text) => Number(text.replace(/\D/g, '')));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(faults).toEqual([]);
  });
});

describe('the charts of a topic', () => {
  it('are ordered by value only on request, and then say that the order is not certain', async () => {
    const { page } = await openResultsPage(browser, `${results}?indicator=feeling_safe`);
    const chart = page.locator('.rs-chart-figure canvas').first();
    await chart.waitFor();
    expect(await page.locator('.rs-chart-order p').count()).toBe(0);
    await page.getByRole('link', { name: 'nach dem Unterschied' }).click();
    await page.locator('.rs-chart-order p', { hasText: 'nicht gesichert' }).waitFor();
    expect(await chart.getAttribute('aria-label')).toContain('höher als in der übrigen Stadt –');
  });

  it('show the trend over both waves when asked, with every figure in words and in a table', async () => {
    const { page, faults } = await openResultsPage(browser, `${results}?indicator=feeling_safe`);
    await page.getByRole('button', { name: 'Verlauf zeigen' }).click();
    const trend = page.locator('.rs-trend');
    await trend.waitFor();
    const town = indexCells(
      release.cells,
      'invited',
    )({ indicator: 'feeling_safe', level: 'municipality', area: null });
    const { value } = cellText(town, 'mean', de);
    expect(await trend.getAttribute('aria-label')).toMatch(
      new RegExp(`2024: \\d+ Punkte.*2026: ${value} Punkte`),
    );
    expect(await trend.locator('.rs-trend-line').count()).toBe(1);
    const figure = page.locator('figure', { has: trend });
    await figure.getByRole('button', { name: 'Als Tabelle' }).click();
    await page.locator('figure table', { hasText: '2024' }).waitFor();
    expect(faults).toEqual([]);
  });
});

const views = [
  'page=areas',
  'page=areas&place=coelln',
  'page=areas&place=winkwitz',
  'page=places',
  'page=places&square=N31208E45632&reason=unsafe_why.dark',
];

const ways = [1280, 360].flatMap((width) => ['de', 'en'].map((language) => ({ width, language })));

describe('profiles and places', () => {
  it('break no accessibility rule and fit a small phone, in both languages, light and dark', async () => {
    const { page, faults } = await openResultsPage(browser, results);
    await page.locator('.rs-headline').first().waitFor();
    for (const [view, { width, language }] of inTurns(views, ways)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
      await turnTo(page, `${results}?${view}&language=${language}`);
      await page.locator('.rs-headline').first().waitFor();
      if (view.includes('places')) await untilSquares(page);
      expect([view, await listViolations(page)]).toEqual([view, []]);
      expect([view, width, await isWide(page)]).toEqual([view, width, false]);
    }
    expect(faults).toEqual([]);
  });

  it('show no figure of a hidden cell in text or attribute, even if a release carried one', async () => {
    const town = `${fixtures.url}/m/leaky/ergebnisse`;
    let searched = 0;
    const { page } = await openResultsPage(browser, `${town}?page=areas`);
    await page.locator('.rs-area-groups').waitFor();
    for (const area of release.areas) {
      await turnTo(page, `${town}?page=areas&place=${area.key}`);
      await page.locator('h2', { hasText: area.name }).waitFor();
      await untilProfile(page);
      expect(await holds(page, leakedFigure)).toBe(false);
      searched++;
    }
    console.log(`count: ${searched} profiles searched for a hidden figure`);
  });
});
