import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeReport } from '../../server/report/formats.ts';
import { givenReportMaterial } from '../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';
import { runUmfeld } from '../scenarios/runUmfeld.ts';
import { givenDemo } from './givenDemo.ts';
import { openBrowser } from './openBrowser.ts';
import { listViolations } from './resultsPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the report as a page', () => {
  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('fits and breaks no rule of accessibility at %i px, %s', async (width, colorScheme) => {
    const html = Buffer.from(await writeReport(givenReportMaterial(givenRelease()), 'html')).toString();
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('the report of the demo', () => {
  it('is written by the compiled command and sent by the compiled server', { timeout: 240_000 }, async () => {
    const demo = await givenDemo();
    onTestFinished(demo.stop);
    const file = join(demo.folder, 'report.pdf');
    const words = ['report', 'meissen/2026', '--format', 'pdf', '--language', 'en', '--out', file];
    const { code, errors } = await runUmfeld(demo.folder, ...words);
    expect(code, errors).toBe(0);
    const written = readFileSync(file);
    expect(written.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const reply = await fetch(`${demo.url}/api/municipalities/meissen/results/2026/report.pdf?language=en`);
    expect(reply.status).toBe(200);
    expect(Buffer.from(await reply.arrayBuffer()).equals(written)).toBe(true);
  });
});
