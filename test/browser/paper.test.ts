import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithPdfjs } from '../fixtures/pdfjs.ts';
import { expectSound } from './expectSound.ts';
import type { GivenSurvey } from './givenSurvey.ts';
import { givenTownLook } from './givenTownLook.ts';
import { openBrowser } from './openBrowser.ts';
import { readQr } from './readQr.ts';
import { openResidentsPage } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenTownLook(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

const open = (path: string) =>
  openResidentsPage(browser, `${survey.url}/m/meissen/${path}`, { viewport: { width: 1280, height: 900 } });

/** A mark before and behind each question: where they come out in the print tells whether it was split. */
async function markQuestions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.item')];
    items.forEach((item, position) => {
      for (const [mark, place] of [
        [`{{${position}|`, 'afterbegin'],
        [`|${position}}}`, 'beforeend'],
      ] as const) {
        const span = document.createElement('span');
        span.textContent = mark;
        // Takes no room: the print must break where it would without.
        Object.assign(span.style, { position: 'absolute', fontSize: '2px', insetInlineStart: '0' });
        if (place === 'beforeend') Object.assign(span.style, { insetBlockEnd: '0' });
        item.style.position = 'relative';
        item.insertAdjacentElement(place, span);
      }
    });
    return items.map((item) => item.querySelector('h3 .code')?.textContent?.trim() ?? '');
  });
}

/** The words of each printed page. */
async function printPages(page: Page): Promise<string[]> {
  const pdf = await openWithPdfjs(await page.pdf({ preferCSSPageSize: true }));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.each([
  ['voll', 'de'],
  ['voll', 'en'],
  ['kurz', 'de'],
  ['alles', 'en'],
])('the paper form of %s in %s', (wave, language) => {
  it('splits no question, asks each once, and bears its name on every page', async () => {
    const { page, faults } = await open(`${wave}/papier?language=${language}`);
    const codes = await markQuestions(page);
    const pages = (await printPages(page)).map(squeezed);
    expect(pages.length).toBeGreaterThan(1);
    const split = codes.filter((_, position) => {
      const begins = pages.findIndex((words) => words.includes(`{{${position}|`));
      return begins < 0 || begins !== pages.findIndex((words) => words.includes(`|${position}}}`));
    });
    expect(split).toEqual([]);
    expect(codes.filter(Boolean).length).toBeGreaterThan(5);
    expect(new Set(codes.filter(Boolean)).size).toBe(codes.filter(Boolean).length);
    pages.forEach((words, position) => {
      expect(words).toContain(`meissen/${wave}·v1·${language}·${position + 1}/${pages.length}`);
    });
    console.log(`${wave} in ${language}: ${pages.length} pages, ${codes.length} questions and notes`);
    expect(faults).toEqual([]);
  });

  it('leads a phone to the same questions', async () => {
    const { page } = await open(`${wave}/papier?language=${language}`);
    const found = await readQr(page.locator('svg.qr'));
    expect(found).toBe(`${survey.url}/m/meissen/${wave}`);
    expect(await page.locator('.online__address').textContent()).toBe(found);
  });
});

describe('the paper form', () => {
  it('would be noticed if it split a question', async () => {
    const { page } = await open('kurz/papier?language=de');
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.item{break-inside:auto!important}', 0));
    const codes = await markQuestions(page);
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.item{margin-top:61mm!important}', 0));
    const pages = (await printPages(page)).map(squeezed);
    const split = codes.filter((_, position) => {
      const begins = pages.findIndex((words) => words.includes(`{{${position}|`));
      return begins !== pages.findIndex((words) => words.includes(`|${position}}}`));
    });
    expect(split.length).toBeGreaterThan(0);
  });

  it.each(['voll/papier', 'voll/papier/schluessel'])('%s is sound on the screen, too', async (path) => {
    const { page, faults } = await open(`${path}?language=de`);
    await expectSound(page);
    expect(faults).toEqual([]);
  });

  it('stands in a script that runs from right to left', async () => {
    const { page } = await open('kurz/papier?language=en');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const codes = await markQuestions(page);
    const pages = (await printPages(page)).map(squeezed);
    expect(codes.filter((code) => code && !pages.some((words) => words.includes(code)))).toEqual([]);
    const ends = await page
      .locator('.item h3 .code')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
    expect(new Set(ends).size).toBe(1);
  });
});
