import type { Page } from 'playwright-core';
import { untilNext, words } from './fillIn.ts';

/** What has the focus, and what to do with it. */
interface Focused {
  kind: 'radio' | 'checkbox' | 'text' | 'words' | 'next' | 'other';
  isDone: boolean;
  /** Presses of the arrow key from here to the answer that is wanted. */
  steps: number;
}

/**
 * Through all sections by keyboard alone, as somebody without a mouse has to: Tab to every control, arrows within a
 * group, space for a box; the same answers as `fillIn` gives.
 */
export async function walkByKeys(page: Page): Promise<void> {
  await tabUntil(page, '.welcome .kern-btn');
  await page.keyboard.press('Enter');
  await page.locator('form.section').waitFor();
  while ((await page.locator('.receipt').count()) === 0) {
    const before = await page.locator('h1').textContent();
    await answerSection(page);
    await page.keyboard.press('Enter');
    await untilNext(page, before);
  }
}

/** Ends with the focus on the button that goes on. */
async function answerSection(page: Page): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const { kind, isDone, steps } = await lookAtFocus(page);
    if (kind === 'next') return;
    if (isDone || kind === 'other') continue;
    if (kind === 'checkbox') await page.keyboard.press('Space');
    else if (kind === 'text') await page.keyboard.type('44');
    else if (kind === 'words') await page.keyboard.type(words);
    else if (steps === 0) await page.keyboard.press('Space');
    else for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  }
  throw new Error('Tab never reached the button that goes on');
}

function lookAtFocus(page: Page): Promise<Focused> {
  return page.evaluate((): Focused => {
    const other: Focused = { kind: 'other', isDone: true, steps: 0 };
    const control = document.activeElement;
    if (control?.matches('.section__end button[type=submit]')) return { ...other, kind: 'next' };
    if (control instanceof HTMLTextAreaElement && /^\w+$/.test(control.name))
      return { kind: 'words', isDone: control.value !== '', steps: 0 };
    // Names with a hyphen belong to places.
    if (!(control instanceof HTMLInputElement) || !/^\w+$/.test(control.name)) return other;
    const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${control.name}"]`)];
    const isDone = group.some(({ checked }) => checked);
    const sorted = group.map(({ value }) => value).sort();
    if (control.type === 'checkbox')
      return { kind: 'checkbox', isDone: isDone || control.value !== sorted[0], steps: 0 };
    if (control.type !== 'radio') return { kind: 'text', isDone: control.value !== '', steps: 0 };
    const places = group.map(({ value }) => value);
    const steps = places.indexOf(sorted[1] ?? '') - places.indexOf(control.value);
    return { kind: 'radio', isDone, steps: (steps + places.length) % places.length };
  });
}

async function tabUntil(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not reach ${selector}`);
}
