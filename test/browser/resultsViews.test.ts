import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../web/results/figures/cellText.ts';
import { sampleOf } from '../../web/results/figures/composeScene.ts';
import { figureOf } from '../../web/results/figures/figureOf.ts';
import { indexCells } from '../../web/results/figures/indexCells.ts';
import { de } from '../../web/results/i18n/de.ts';
import { readView } from '../../web/results/state/view.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { leakedFigure, serveResults } from '../fixtures/results/serveResults.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { holds, listViolations, openResultsPage, turnTo, untilDrawn } from './resultsPage.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveResults>>;
const release = givenRelease();
const find = indexCells(release.cells, sampleOf(release, readView('')));

beforeAll(async () => {
  [server, browser] = await Promise.all([serveResults(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const at = (query = '', town = 'meissen') => `${server.url}/m/${town}/ergebnisse?${query}`;

const untilReady = async (page: Page) => {
  await page.locator('.rs-pages').waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
};

const shows = ['value', 'significance', 'change', 'precision'];
const views = [
  'page=overview',
  ...shows.map((show) => `indicator=feeling_safe&show=${show}&place=coelln`),
  'indicator=feeling_safe&as=table&sort=-change',
  'indicator=feeling_safe&as=sentences&show=significance&place=coelln',
  'indicator=feeling_safe&series=waves',
  'indicator=feeling_safe&series=by-age&as=map',
  'indicator=feeling_safe&series=by-gender&as=table',
  'indicator=feeling_safe&with=cohesion&show=significance',
  'indicator=feeling_safe&with=priorities&as=sentences',
  'indicator=trust&view=by-age&as=table',
  'indicator=trust&view=by-age&as=sentences',
  'page=report',
];

describe('a councillor with ten seconds', () => {
  it('reads the main message without scrolling, and one click leads to its map', async () => {
    const { page, faults } = await openResultsPage(browser, at());
    const finding = page.locator('.rs-findings li').first();
    await finding.waitFor();
    expect((await finding.boundingBox())?.y ?? 800).toBeLessThan(400);
    expect(await finding.textContent()).toContain('Im Stadtteil Cölln ist „Sicherheitsgefühl“ höher');
    await finding.getByRole('link').click();
    await page.waitForURL(/show=significance/);
    await untilDrawn(page);
    expect(await page.locator('.rs-map path[aria-pressed="true"]').getAttribute('aria-label')).toContain(
      'höher als in der übrigen Stadt',
    );
    await page.goBack();
    await finding.waitFor();
    expect(faults).toEqual([]);
  });

  it('sees every indicator under its goal, with the figures of the release', async () => {
    const { page } = await openResultsPage(browser, at());
    const rows = page.locator('.rs-goal-table tbody tr:not(.rs-group)');
    await rows.first().waitFor();
    expect(await page.locator('.rs-goal-table .rs-group').count()).toBe(6);
    expect(await rows.count()).toBe(release.indicators.length);
    for (const { key, kind, title } of release.indicators.filter((one) => one.kind !== 'shares')) {
      const { value, interval } = cellText(
        find({ indicator: key, level: 'municipality', area: null }),
        kind,
        de,
      );
      const said = await rows.filter({ hasText: title.de ?? '-' }).textContent();
      expect(said).toContain(value);
      expect(said).toContain(interval);
    }
  });

  it('is told that nothing is proven where nothing is', async () => {
    const { page } = await openResultsPage(browser, at('sample=open', 'both'));
    await page.locator('.rs-clearest').waitFor();
    expect(await page.locator('.rs-findings').count()).toBe(0);
    expect(await page.locator('.rs-clearest').textContent()).toContain('keine Unterschiede geprüft');
  });
});

describe('every view', () => {
  it('is a link: the address alone brings it back, forwards and backwards', async () => {
    const { page } = await openResultsPage(browser, at('indicator=feeling_safe'));
    await untilDrawn(page);
    await page.getByRole('link', { name: 'Unterschied zur übrigen Stadt' }).click();
    await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
    await page.locator('.rs-full-table').waitFor();
    const address = page.url();
    expect(address).toContain('show=significance');
    expect(address).toContain('as=table');
    const { page: other } = await openResultsPage(browser, address);
    await other.locator('.rs-full-table').waitFor();
    expect(await other.locator('.rs-full-table').innerHTML()).toBe(
      await page.locator('.rs-full-table').innerHTML(),
    );
    await page.goBack();
    await untilDrawn(page);
    await page.goForward();
    await page.locator('.rs-full-table').waitFor();
  });

  it('carries the same figures as map, table and sentences', async () => {
    const { page } = await openResultsPage(browser, at('indicator=trust'));
    await untilDrawn(page);
    const labels = await page
      .locator('.rs-map path[role="button"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('aria-label') ?? ''));
    await page.goto(at('indicator=trust&as=table'));
    await page.locator('.rs-full-table').waitFor();
    const rows = await page.locator('.rs-full-table tbody:not(.rs-last) tr').allTextContents();
    await page.goto(at('indicator=trust&as=sentences'));
    await page.locator('.rs-sentences').waitFor();
    const sentences = await page.locator('.rs-sentence-group li').allTextContents();
    let compared = 0;
    for (const { key, name } of release.areas) {
      const cell = find({ indicator: 'trust', level: 'area', area: key });
      const said = [
        labels.find((one) => one.startsWith(`${name}:`)),
        rows.find((one) => one.startsWith(name)),
      ];
      said.push(sentences.find((one) => one.includes(`Stadtteil ${name} `)));
      const figure = figureOf(cell);
      for (const one of said) expect(one).toContain(figure ? String(figure.value) : name);
      if (figure) compared++;
    }
    console.log(`count: ${compared} areas compared in three forms`);
    expect(compared).toBeGreaterThan(8);
  });

  it('is reached and sorted by keyboard alone', async () => {
    const { page, faults } = await openResultsPage(browser, at('indicator=feeling_safe'));
    await untilDrawn(page);
    const press = async (name: string) => {
      for (let stop = 0; stop < 80; stop++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => document.activeElement?.textContent?.trim());
        if (text === name) return page.keyboard.press('Enter');
      }
      throw new Error(`the Tab key never came to "${name}"`);
    };
    await press('Genauigkeit');
    await page.waitForURL(/show=precision/);
    await press('Tabelle');
    await page.locator('.rs-full-table').waitFor();
    await press('Genau auf');
    await page.waitForURL(/sort=precision/);
    await press('Was heißt „genau auf ± 4“?');
    expect(await page.locator('.rs-explain[open] p').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('breaks no accessibility rule and fits, in light and dark, on phone and desk', async () => {
    const ways = [
      { scheme: 'light', width: 1280 },
      { scheme: 'dark', width: 1280 },
      { scheme: 'light', width: 360 },
    ] as const;
    const { page, faults } = await openResultsPage(browser, at('page=overview'));
    await untilReady(page);
    for (const [index, [view, { scheme, width }]] of inTurns(views, ways).entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await turnTo(page, at(`${view}&language=${index % 2 === 0 ? 'de' : 'en'}`));
      await untilReady(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect([view, await listViolations(page)]).toEqual([view, []]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([view, overflow]).toEqual([view, 0]);
    }
    expect(faults).toEqual([]);
  });

  it('shows no figure of a hidden cell, in text, attribute or order', async () => {
    const { page } = await openResultsPage(browser, at('', 'leaky'));
    await page.locator('.rs-headline').first().waitFor();
    let searched = 0;
    for (const view of views.filter((one) => !one.includes('series=waves'))) {
      await turnTo(page, at(`${view.replace('coelln', 'rottewitz')}`, 'leaky'));
      await untilReady(page);
      expect(await holds(page, leakedFigure), view).toBe(false);
      searched++;
    }
    for (const sort of ['value', '-value', 'change', '-change', 'precision', '-precision']) {
      await turnTo(page, at(`indicator=feeling_safe&as=table&sort=${sort}`, 'leaky'));
      await page.locator('.rs-full-table').waitFor();
      const names = await page.locator('.rs-full-table tbody:not(.rs-last) th').allTextContents();
      const hidden = ['Rottewitz', 'Spaar', 'Winkwitz'];
      expect(names.filter((name) => hidden.includes(name))).toEqual(hidden);
      if (!sort.includes('change')) expect(names.slice(-3)).toEqual(hidden);
    }
    console.log(`count: ${searched} views searched for a hidden figure`);
  });
});

describe('maps side by side', () => {
  it('load the other waves only when they are compared, and lead back to one', async () => {
    const { page } = await openResultsPage(browser, at('page=overview'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at('indicator=feeling_safe'));
    await untilDrawn(page);
    expect(asked.some((path) => path.endsWith('/results/2024'))).toBe(false);
    await page.getByText('Vergleichen', { exact: true }).click();
    await page.getByLabel('Nebeneinander').selectOption('waves');
    await page.locator('.rs-small-map').nth(1).waitFor();
    expect(asked.some((path) => path.endsWith('/results/2024'))).toBe(true);
    const titles = await page.locator('.rs-panel figcaption b').allTextContents();
    expect(titles.map((title) => /\d{4}/.exec(title)?.[0])).toEqual(['2024', '2026']);
    const described = await page.locator('.rs-small-map').first().getAttribute('aria-label');
    expect(described?.match(/Intervall/g)?.length ?? 0).toBeGreaterThan(8);
    await page.getByRole('link', { name: /Einzeln zeigen.*2024/ }).click();
    await untilDrawn(page);
    expect(page.url()).toContain('wave=2024');
  });
});

describe('another topic', () => {
  it('writes on the map only what it changes, and the same topic nothing', async () => {
    const { page } = await openResultsPage(browser, at('indicator=feeling_safe'));
    await untilDrawn(page);
    const written = async (view: string) => {
      await page.evaluate(() => {
        const seen: string[] = [];
        const note = (records: MutationRecord[]) => {
          for (const { type, attributeName, target, oldValue } of records)
            if (type === 'childList') seen.push('children');
            else if (attributeName)
              seen.push(
                (target as Element).getAttribute(attributeName) === oldValue ? 'same' : attributeName,
              );
        };
        const watch = new MutationObserver(note);
        const map = document.querySelector('.rs-map .leaflet-overlay-pane');
        if (map)
          watch.observe(map, { subtree: true, childList: true, attributes: true, attributeOldValue: true });
        Object.assign(window, { stopWatching: () => [...(note(watch.takeRecords()) ?? seen)] });
      });
      await turnTo(page, at(view));
      return page.evaluate(() => (window as unknown as { stopWatching: () => string[] }).stopWatching());
    };
    expect(await written('indicator=feeling_safe&sort=-value')).toEqual([]);
    const changed = new Set(await written('indicator=cohesion'));
    expect([...changed].sort()).toEqual(expect.arrayContaining(['aria-label', 'fill', 'stroke']));
    expect(changed).not.toContain('d');
    expect(changed).not.toContain('children');
    expect(changed).not.toContain('tabindex');
  });

  it('lays all labels into one layer', async () => {
    const { page } = await openResultsPage(browser, at('indicator=feeling_safe'));
    await untilDrawn(page);
    const transforms = await page
      .locator('.rs-label, .rs-label > div')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).transform));
    expect(transforms.length).toBeGreaterThan(5);
    expect(new Set(transforms)).toEqual(new Set(['none']));
  });
});
