import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page that notes what no results page may do: throw, log an error, or ask another host. */
export interface WatchedPage {
  page: Page;
  faults: string[];
}

const contexts = new WeakMap<Browser, Promise<BrowserContext>>();

/** One for all pages of a suite: the app is fetched and compiled once, as for a reader who stays. */
function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = contexts.get(browser) ?? browser.newContext();
  contexts.set(browser, context);
  return context;
}

/** @param prepare what the page's browser has to have before it goes to the address, such as a session */
export async function openResultsPage(
  browser: Browser,
  address: string,
  width = 1280,
  prepare?: (page: Page) => Promise<void>,
): Promise<WatchedPage> {
  const page = await (await contextOf(browser)).newPage();
  await page.setViewportSize({ width, height: 800 });
  onTestFinished(() => page.close());
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== origin) faults.push(`asked: ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(address);
  return { page, faults };
}

/**
 * Another view of the page that is open, as the back button leads to one: nothing is loaded anew. What an address shows
 * by itself is seen where a page is opened with it.
 */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    // A second frame and a turn: components are drawn, and what they do after that is done.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }, address);
}

/** Until map and charts are drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.rs-headline').first().waitFor();
  await page.waitForFunction(() => {
    const waiting = document.querySelector('main[aria-busy], .rs-map[aria-busy]');
    const map = document.querySelector('.rs-map');
    const isDrawn = !map || map.querySelector('path[role="button"][aria-label]') !== null;
    const charts = [...document.querySelectorAll('canvas')];
    return !waiting && isDrawn && charts.every(({ width, style }) => width > 0 && style.height !== '');
  });
}

/** Whether a figure stands anywhere on the page, attributes included; the page is searched where it is. */
export function holds(page: Page, figure: number): Promise<boolean> {
  return page.evaluate((wanted) => document.documentElement.outerHTML.includes(wanted), String(figure));
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
declare global {
  interface Window {
    axe?: {
      run(
        root: Document,
        options: { resultTypes: string[]; preload: boolean },
      ): Promise<{ violations: Violation[] }>;
    };
  }
}

/** Rules of axe-core that are broken, each with the elements; contrast included. */
export async function listViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await bringAxe(page);
  // What passes is not collected: that is most of the work on a large page. Style sheets are fetched again for rules
  // that are off, films for one that looks at films: there are none.
  const violations = await page.evaluate(
    async () =>
      (await window.axe?.run(document, { resultTypes: ['violations'], preload: false }))?.violations,
  );
  if (!violations) throw new Error('axe-core did not run');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/**
 * Past Playwright, which would wrap the half megabyte as an argument and parse it twice. The session stays until the page
 * goes: with its end a page that is offline would be online again.
 */
async function bringAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
}
