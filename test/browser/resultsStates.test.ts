import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { leakedFigure, serveResults } from '../fixtures/results/serveResults.ts';
import { inTurns } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { holds, listViolations, openResultsPage, turnTo, untilDrawn } from './resultsPage.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveResults>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveResults(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const at = (town: string, query = '') => `${server.url}/m/${town}/ergebnisse?${query}`;

describe('the results page, whatever comes', () => {
  it('says that there are no results yet, and keeps the notice of the town', async () => {
    const { page, faults } = await openResultsPage(browser, at('empty'));
    await page.getByRole('heading', { name: 'Noch keine Ergebnisse' }).waitFor();
    expect(await page.locator('.rs-notice').textContent()).toBe('Synthetische Daten');
    expect(await listViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers to try again after a failure, and then shows the results', async () => {
    const { page } = await openResultsPage(browser, at('flaky'));
    await page.getByRole('heading', { name: 'Die Ergebnisse konnten nicht geladen werden' }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await untilDrawn(page);
  });

  it('names the published surveys when the address asks for another', async () => {
    const { page, faults } = await openResultsPage(browser, at('meissen', 'wave=1999&language=en'));
    await page.getByRole('heading', { name: 'This survey has not been published' }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Residents’ survey 2024' }).click();
    await untilDrawn(page);
    expect(page.url()).toContain('wave=2024');
    // The server is asked whether it was withdrawn; that it never was, the browser notes by itself.
    expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
  });

  it('says that there is no such town', async () => {
    const { page } = await openResultsPage(browser, at('nowhere'));
    await page.getByRole('heading', { name: 'Diese Seite gibt es nicht' }).waitFor();
    expect(await listViolations(page)).toEqual([]);
  });

  it('says that a survey did not cover a topic, and keeps the other topics at hand', async () => {
    const { page } = await openResultsPage(browser, at('meissen', 'indicator=unheard'));
    await page.getByRole('heading', { name: /Dieses Thema gibt es in dieser Befragung nicht/ }).waitFor();
    expect(await page.locator('.rs-topics a').count()).toBe(givenRelease().indicators.length);
    expect(await listViolations(page)).toEqual([]);
  });

  it('shows the shape of the page while it waits, but not for a moment only', async () => {
    const begin = new Date('2026-11-27T12:00:00Z');
    // A clock is that of a whole context: no other page may share it.
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.clock.install({ time: begin });
    await page.clock.pauseAt(begin.getTime() + 1_000);
    await page.goto(at('slow'));
    await page.locator('main[aria-busy]').waitFor({ state: 'attached' });
    await page.clock.runFor(100);
    expect(await page.locator('.rs-bone').count()).toBe(0);
    await page.clock.runFor(900);
    // The checker below has timers of its own.
    await page.clock.resume();
    await page.getByRole('status').waitFor({ state: 'attached' });
    expect(await page.getByRole('status').textContent()).toBe('Die Ergebnisse werden geladen.');
    expect(await listViolations(page)).toEqual([]);
  });

  it('still has the figures when the map cannot be loaded', async () => {
    const { page } = await openResultsPage(browser, at('empty'));
    await page.route(/drawAreaMap/, (route) => route.abort());
    await page.goto(at('meissen', 'indicator=feeling_safe'));
    await page.getByText('Die Karte konnte nicht geladen werden').waitFor();
    expect(await page.locator('.rs-map-and-table tbody:not(.rs-last) tr').count()).toBe(13);
  });
});

describe('a figure that may not be shown', () => {
  it('has a look of its own on the map, for every reason', async () => {
    const { page } = await openResultsPage(browser, at('meissen', 'indicator=feeling_safe'));
    await untilDrawn(page);
    const looks = await page
      .locator('.rs-map path[data-look]')
      .evaluateAll((paths) =>
        paths.map((path) => [path.getAttribute('data-look'), path.getAttribute('fill')]),
      );
    const fills = new Map(looks.map(([look = '', fill = '']) => [look, fill]));
    expect([...fills.keys()].sort()).toEqual(['limited', 'modelled', 'over', 'secret', 'shade', 'uncertain']);
    for (const look of ['secret', 'uncertain', 'over']) expect(fills.get(look)).toBe(`url(#rs-${look})`);
    const legend = await page.locator('.rs-legend-looks').textContent();
    for (const word of ['geschützt', 'zu unsicher', 'geschätzt', 'in Klammern', 'über 90'])
      expect(legend).toContain(word);
  });

  it('stands nowhere on the page, even if a release carried it by mistake', async () => {
    const { page } = await openResultsPage(browser, at('leaky'));
    await untilDrawn(page);
    const { indicators } = givenRelease();
    let searched = 0;
    const shown = ['areas&sort=-value', 'districts', 'by-gender', 'by-age'];
    for (const [{ key }, view] of inTurns(indicators, shown)) {
      await turnTo(page, at('leaky', `indicator=${key}&view=${view}&place=rottewitz`));
      await untilDrawn(page);
      for (const hidden of await page.locator('.rs-map path[data-look="secret"]').all()) {
        await hidden.hover();
        expect(await page.locator('.rs-tip').textContent()).toContain('geschützt');
      }
      const charts = page.getByRole('button', { name: 'Als Tabelle' });
      while ((await charts.count()) > 0) await charts.first().click();
      expect(await holds(page, leakedFigure)).toBe(false);
      searched++;
    }
    console.log(`count: ${searched} views searched for a hidden figure`);
  });

  it('does not push its area up or down the table', async () => {
    const { page } = await openResultsPage(browser, at('leaky', 'indicator=feeling_safe&sort=-value'));
    await untilDrawn(page);
    const names = await page.locator('.rs-map-and-table tbody:not(.rs-last) th').allTextContents();
    expect(names.slice(-3)).toEqual(['Rottewitz', 'Spaar', 'Winkwitz']);
  });
});

describe('an open sample', () => {
  it('is labelled as self-selected and has no interval anywhere', async () => {
    const { page, faults } = await openResultsPage(browser, at('both', 'indicator=feeling_safe&sample=open'));
    await untilDrawn(page);
    expect(await page.locator('.rs-open-notice').textContent()).toContain('selbst gemeldet');
    expect(await page.locator('.rs-headline').textContent()).toContain('(offene Teilnahme)');
    expect(await page.locator('.rs-map-and-table thead').textContent()).not.toContain('Intervall');
    expect(await page.locator('canvas').getAttribute('aria-label')).not.toContain('Intervall');
    expect(await listViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
