import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../server/disclosure/cell.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { leakedFigure, serveResults } from '../fixtures/results/serveResults.ts';
import { expectedTexts } from '../server/report/expectedCell.ts';
import { openBrowser } from './openBrowser.ts';
import { openResultsPage, turnTo } from './resultsPage.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveResults>>;
const release = givenRelease();

beforeAll(async () => {
  [server, browser] = await Promise.all([serveResults(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** One line of the full table: its place or group, value, interval and base. */
const readRows = (page: Page): Promise<string[]> =>
  page.locator('.rs-full-table tbody tr:not(.rs-group)').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const unseen of copy.querySelectorAll('.rs-unseen, svg')) unseen.remove();
        return (copy.textContent ?? '').trim();
      });
      const isHidden = cells.length < 7;
      return [cells[0], cells[1], isHidden ? '' : cells[2], isHidden ? '' : cells.at(-1)].join('|');
    }),
  );

/** Every table a reader can open, and the cells that must stand in it, by the name of their line. */
function* listTables(): Generator<{ query: string; cells: Cell[]; nameOf: (cell: Cell) => string }> {
  const town = (cell: Cell) => cell.level === 'municipality' && !cell.breakdown;
  for (const indicator of release.indicators)
    for (const option of indicator.options?.map(({ key }) => key) ?? [undefined]) {
      const ofTopic = release.cells.filter((one) => one.indicator === indicator.key && one.option === option);
      const query = `indicator=${indicator.key}&as=table${option ? `&option=${option}` : ''}`;
      for (const [split, level] of [
        ['areas', 'area'],
        ['districts', 'district'],
      ] as const) {
        const cells = ofTopic.filter((one) => one.level === level && !one.breakdown);
        if (cells.length > 0)
          yield {
            query: `${query}&view=${split}`,
            cells: [...cells, ...ofTopic.filter(town)],
            nameOf: ({ area }) =>
              release[split].find(({ key }) => key === area)?.name ?? release.municipality.name,
          };
      }
      for (const { by, values } of release.breakdowns) {
        const cells = ofTopic.filter(({ breakdown }) => breakdown?.by === by);
        const titles = new Map(values.map(({ key, title }) => [key, title.de ?? '']));
        if (cells.length > 0)
          yield {
            query: `${query}&view=by-${by}`,
            cells: [...cells, ...ofTopic.filter(town)],
            nameOf: ({ breakdown }) => titles.get(breakdown?.value ?? '') ?? release.municipality.name,
          };
      }
    }
}

describe('every released cell, on the screen', () => {
  it('stands in a table as it was released, and a hidden one shows no figure anywhere', {
    timeout: 300_000,
  }, async () => {
    const seen = new Set<Cell>();
    // The server sends figures with the hidden cells, which no server may: the page must show none of them.
    const { page, faults } = await openResultsPage(browser, `${server.url}/m/leaky/ergebnisse`);
    await page.locator('.rs-headline').first().waitFor();
    for (const { query, cells, nameOf } of listTables()) {
      await turnTo(page, `${server.url}/m/leaky/ergebnisse?${query}`);
      await page.locator('.rs-full-table').waitFor();
      const expected = cells.map((cell) => [nameOf(cell), ...expectedTexts(cell, release)].join('|'));
      expect([query, (await readRows(page)).sort()]).toEqual([query, expected.sort()]);
      expect(await page.content()).not.toMatch(new RegExp(`(?<![\\d#.])${leakedFigure}(?![\\d.])`));
      for (const cell of cells) seen.add(cell);
    }
    console.log(`count: ${seen.size} of ${release.cells.length} released cells read from the screen`);
    expect(seen.size).toBe(release.cells.length);
    expect(faults).toEqual([]);
  });
});
