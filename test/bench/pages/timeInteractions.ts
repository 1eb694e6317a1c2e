import type { Browser, Page } from 'playwright-core';
import { openSlowly } from './slowVisit.ts';

export interface Interactions {
  taps: number[];
  keys: number[];
}

/** Taps and typing a person does in a section, at most. */
const mostTaps = 12;
const words = 'Mehr Licht am Weg zum Bahnhof, und das Gebüsch zurückschneiden.';

/**
 * Milliseconds from each tap and each key to the next picture on the screen, as the browser itself counts them (Event
 * Timing, in steps of 8 ms; what takes less than 16 ms is not counted), while somebody answers all sections of a questionnaire on a slow phone.
 */
export async function timeInteractions(browser: Browser, url: string): Promise<Interactions> {
  const { context, page } = await openSlowly(browser, { isNetworkSlow: false });
  await page.addInitScript(recordInteractions);
  await page.goto(url);
  await page.locator('.welcome .kern-btn').tap();
  await page.locator('form.section').waitFor();
  do await answerSection(page);
  while (await goOn(page));
  // The last picture is counted when it has been drawn.
  await page.waitForTimeout(500);
  const recorded = await page.evaluate(() => Reflect.get(globalThis, 'interactions') as [string, number][]);
  await context.close();
  const of = (kind: string) =>
    recorded.filter(([name]) => name.startsWith(kind)).map(([, duration]) => duration);
  return { taps: of('pointer'), keys: of('key') };
}

async function answerSection(page: Page): Promise<void> {
  const choices = page.locator('form.section label:has(input):visible');
  const count = Math.min(mostTaps, await choices.count());
  for (let at = 0; at < count; at += 1) await choices.nth(at).tap();
  const text = page.locator('form.section textarea').first();
  if (await text.isVisible()) await text.pressSequentially(words, { delay: 40 });
}

/** On to the next section; false when the button would send. */
async function goOn(page: Page): Promise<boolean> {
  const button = page.locator('button[type=submit]');
  if ((await button.textContent()) === 'Antworten absenden') return false;
  const before = await page.locator('#progress').textContent();
  for (let presses = 0; presses < 3; presses += 1) {
    await button.tap();
    await page.waitForTimeout(150);
    if ((await page.locator('#progress').textContent()) !== before) return true;
  }
  throw new Error(`a section is in the way: ${before}`);
}

/** Runs in the page, so nothing in it may bear a name: the longest event of each interaction. */
function recordInteractions(): void {
  const longest = new Map<number, [string, number]>();
  Reflect.set(globalThis, 'interactions', []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, 'interactionId'));
      const known = longest.get(id);
      if (id === 0 || (known?.[1] ?? 0) > entry.duration) continue;
      longest.set(id, [known?.[0] ?? (entry.name.startsWith('key') ? 'key' : 'pointer'), entry.duration]);
    }
    Reflect.set(globalThis, 'interactions', [...longest.values()]);
  }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
}
