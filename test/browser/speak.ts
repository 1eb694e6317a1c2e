import type { Page } from 'playwright-core';

/** The desk in a language, by its own switch; what is on the page stays. */
export async function speak(page: Page, language: 'de' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.getByRole('button', { name: language === 'de' ? 'Deutsch' : 'English', exact: true }).click();
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
}
