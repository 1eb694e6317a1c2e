import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser, silent on the network of its own accord. Close it when the tests are done.
 *
 * @param more further switches of Chromium
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchSettings(more));
}

/** @param args more of what Chromium is told */
export function launchSettings(args: readonly string[] = []): { executablePath: string; args: string[] } {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run these tests as the project "browser"');
  return { executablePath, args: [...quiet, ...args] };
}

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
