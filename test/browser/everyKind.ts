import type { Page } from 'playwright-core';
import { next, untilHeading } from './residentsPage.ts';

/** Answers the first section of the wave "alles" and stands before the second. */
export async function answerFirstSection(page: Page): Promise<void> {
  await page.locator('.welcome .kern-btn').click();
  await page.locator('input[name=area]').first().check();
  for (const item of ['item_day', 'item_night']) await page.locator(`input[name=${item}]`).first().check();
  await page.locator(next).click();
  await untilHeading(page, 'Eingeben');
}

/** Up to the button that sends, with everything that is asked for filled in. */
export async function answerUpToSending(page: Page): Promise<void> {
  await answerFirstSection(page);
  await page.locator('input[name=agree]').check();
}

export const thanks = 'Danke, Ihre Antworten sind angekommen';
export const remember = '.keeping [role=switch]';
export const erase = '.erase';
