import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scrollsSideways } from './residentsPage.ts';
import { listViolations } from './resultsPage.ts';

/** What every screen has to pass: nothing broken for assistive technology, nothing to scroll sideways. */
export async function expectSound(page: Page, where?: string): Promise<void> {
  expect(await listViolations(page), where).toEqual([]);
  expect(await scrollsSideways(page), where).toBe(false);
}
