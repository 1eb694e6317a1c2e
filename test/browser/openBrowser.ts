import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser, silent on the network of its own accord. Close it when the tests are done.
 *
 * @param more further switches, such as a host name of its own
 */
export async function openBrowser(...more: string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run these tests as the project "browser"');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
}
