import type { Page } from 'playwright-core';
import { next } from './residentsPage.ts';

/** The same words in every text, for comparing two ways. */
export const words = 'Mehr Licht am Plossen, bitte.';

/** What somebody answers with. */
export type Hand = 'mouse' | 'touch';
/** Or without a hand, where no script looks on and only what is sent matters. */
type Filling = Hand | 'at once';

interface Field {
  name: string;
  type: string;
  isDone: boolean;
}

/**
 * Answers every question on the page but those about places: the second answer, the first box (by their keys), a number,
 * words. Questions that open on the way are answered, too.
 */
export async function fillIn(page: Page, hand: Filling = 'mouse'): Promise<void> {
  if (hand === 'at once') return page.evaluate(fillAtOnce, words);
  for (let round = 0; round < 200; round += 1) {
    const open = (await listFields(page)).filter(({ isDone }) => !isDone);
    if (open.length === 0) return;
    for (const field of open) await answer(page, field, hand);
  }
  throw new Error('the page never ends');
}

/** Through all sections to the receipt, with scripts. */
export async function walkThrough(page: Page, hand: Hand = 'mouse'): Promise<void> {
  const press = (selector: string) => {
    const button = page.locator(selector);
    return hand === 'touch' ? button.tap() : button.click();
  };
  await press('.welcome .kern-btn');
  await page.locator('form.section').waitFor();
  while ((await page.locator('.receipt').count()) === 0) {
    const before = await page.locator('h1').textContent();
    await fillIn(page, hand);
    await press(next);
    await untilNext(page, before);
  }
}

/** Until another screen than the one with this heading is shown, and nothing is being sent. */
export async function untilNext(page: Page, heading: string | null): Promise<void> {
  await page.waitForFunction((left) => {
    const isSending = document.querySelector('.sending') !== null;
    return !isSending && document.querySelector('h1')?.textContent !== left;
  }, heading);
}

/** From the first page to the form, without scripts. */
export async function beginPlain(page: Page): Promise<void> {
  await page.locator('.welcome .kern-btn').click();
  await page.locator('.plain').waitFor();
}

async function answer(page: Page, { name, type }: Field, hand: Hand): Promise<void> {
  const controls = page.locator(`[name="${name}"]`);
  if (type === 'radio' || type === 'checkbox') {
    // By their values: some lists stand in an order of their own for every person.
    const values = await controls.evaluateAll((all) =>
      all.flatMap((one) => (one as HTMLInputElement).value || []).sort(),
    );
    const control = page.locator(`[name="${name}"][value="${values[type === 'radio' ? 1 : 0]}"]`);
    await (hand === 'touch' ? control.tap() : control.check());
  } else if (type === 'text') await controls.fill('44');
  else await controls.fill(words);
}

/** All that `answer` would do on a page without scripts, in the page. */
function fillAtOnce(text: string): void {
  const controls = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input:not([type=hidden]), main textarea',
    ),
  ].filter(({ name }) => /^\w+$/.test(name));
  for (const name of new Set(controls.map((control) => control.name))) {
    const group = controls.filter((control) => control.name === name);
    const [first] = group;
    if (!(first instanceof HTMLInputElement)) {
      if (first) first.value ||= text;
    } else if (first.type === 'text') first.value ||= '44';
    else {
      const boxes = group as HTMLInputElement[];
      if (boxes.some(({ checked }) => checked)) continue;
      const values = boxes.flatMap(({ value }) => value || []).sort();
      const wanted = values[first.type === 'radio' ? 1 : 0];
      for (const box of boxes) box.checked = box.value === wanted;
    }
  }
}

/** Names of the controls that answer questions, each once. */
function listFields(page: Page): Promise<Field[]> {
  return page.evaluate(() => {
    const fields = new Map<string, Field>();
    const controls = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input:not([type=hidden]), main textarea',
    );
    for (const control of controls) {
      const { name, type, value } = control;
      // Names with a hyphen belong to places, and to the form itself.
      if (!/^\w+$/.test(name)) continue;
      const isDone = control instanceof HTMLInputElement && type !== 'text' ? control.checked : value !== '';
      fields.set(name, { name, type, isDone: isDone || fields.get(name)?.isDone === true });
    }
    return [...fields.values()];
  });
}
