import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../server/report/formats.ts';
import { givenReportMaterial } from '../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations } from './resultsPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the report as a page', () => {
  it.each(
    firstOf([
      [360, 'light'],
      [1280, 'dark'],
    ] as const),
  )('fits and breaks no rule of accessibility at %i px, %s', async (width, colorScheme) => {
    const html = Buffer.from(await writeReport(givenReportMaterial(givenRelease()), 'html')).toString();
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });
});
