import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface ResidentsPage {
  page: Page;
  /** What no page for residents may do: throw, log an error, ask another host, or load a font. */
  faults: string[];
  /** Bytes that came over the wire, by path, compressed as they came. */
  received: Map<string, number>;
}

/** A resident's browser at an address; a phone that speaks German unless said otherwise. */
export async function openResidentsPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<ResidentsPage> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'de-DE',
    // Requests that pass a worker escape `page.route`; the tests of the worker itself let it in.
    serviceWorkers: 'block',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  const received = new Map<string, number>();
  const { origin } = new URL(address);
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== origin) faults.push(`asked: ${request.url()}`);
    if (request.resourceType() === 'font') faults.push(`loaded a font: ${request.url()}`);
  });
  page.on('requestfinished', async (request) => {
    const { pathname, protocol } = new URL(request.url());
    const sizes = protocol === 'data:' ? undefined : await request.sizes().catch(() => undefined);
    if (sizes) received.set(pathname, sizes.responseBodySize);
  });
  await page.goto(address);
  return { page, faults, received };
}

/** The one button that goes on. */
export const next = 'button[type=submit]';

/** Presses Tab until the element has the focus, as somebody without a mouse has to. */
export async function tabTo(page: Page, selector: string, mostPresses = 60): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${mostPresses} times Tab did not reach ${selector}; the focus is on ${at}`);
}

/** Waits for a screen by its heading. */
export async function untilHeading(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

/** Whether something sticks out to the side, so that one would have to scroll. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
