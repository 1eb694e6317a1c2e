import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scrollsSideways } from './residentsPage.ts';
import { listViolations } from './resultsPage.ts';

/** What every screen has to pass: nothing broken for assistive technology, nothing to scroll sideways. */
export async function expectSound(page: Page): Promise<void> {
  expect(await listViolations(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}
