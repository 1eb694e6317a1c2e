import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchSettings } from './openBrowser.ts';

/** A browser of one person, that can be closed and opened again: what it stores lies in a folder of its own. */
export function givenProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return async function openProfile(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchSettings(),
      viewport: { width: 360, height: 740 },
      locale: 'de-DE',
    });
    onTestFinished(() => context.close());
    return context;
  };
}
