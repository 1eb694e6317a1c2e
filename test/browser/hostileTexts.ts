import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Would run in an element, an attribute, a script, a style, a comment or a link. */
export const payload = `"'></title></style></script><img src=x onerror=umfeld()><svg onload=umfeld()><script>umfeld()</script>`;
/** What is left of it in a page that shows it as text. */
export const shown = '<img src=x onerror=umfeld()>';

/** Every text of a value, by language or not, with the payload behind it; keys stay. */
export function poisoned<Value>(value: Value, isText = false): Value {
  if (typeof value === 'string') return (isText ? `${value} ${payload}` : value) as Value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, isText)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const texts = ['de', 'en', 'name', 'title', 'remarks', 'attribution', 'districtName'];
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    poisoned(one, isText || texts.includes(key)),
  ]);
  return Object.fromEntries(entries) as Value;
}

export interface Hostile extends Window {
  ran?: string[];
}

/** A page in which the content policy is off: what was not escaped would run, and be told. */
export async function openOpenly(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const hostile = window as Hostile;
    hostile.ran = [];
    const tell = () => hostile.ran?.push('ran');
    for (const name of ['umfeld', 'alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, { value: tell });
  });
  return page;
}

/** What ran, and what stands there that could have. */
export const findMarkup = (page: Page) =>
  page.evaluate(() => {
    const live = ['img[src="x"]', '[onerror]', '[onload]', '[onmouseover]', 'script:not([src]):not([type])'];
    const elements = live.filter((selector) => document.querySelector(selector));
    const links = [...document.querySelectorAll('[href],[src],[action]')].filter((one) =>
      ['href', 'src', 'action'].some((name) =>
        /^\s*(javascript|vbscript):/i.test(one.getAttribute(name) ?? ''),
      ),
    );
    return [...((window as Hostile).ran ?? []), ...elements, ...links.map(({ outerHTML }) => outerHTML)];
  });

export async function expectHarmless(page: Page, isShown = true): Promise<void> {
  // Some screens go on asking; what was to be drawn has been drawn by then.
  await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
  expect(await findMarkup(page)).toEqual([]);
  // The page has to have shown it, or nothing was tried.
  if (isShown) expect(await page.locator('body').textContent()).toContain(shown);
}
