import { type Browser, chromium } from 'playwright-core';

let shared: Promise<Browser> | undefined;

/**
 * A real browser, silent on the network of its own accord. Close it when the tests are done: what was opened in it goes.
 * The suites of one worker run one after the other and share the process; it ends with the worker.
 *
 * @param more further switches of Chromium: then it is a process of one's own
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  if (more.length > 0) return openOwnBrowser(more);
  shared ??= chromium.launch(launchSettings([]));
  return withoutItsEnd(await shared);
}

/** A process of its own, which ends when it is closed: for whatever is no suite of a worker. */
export function openOwnBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchSettings(more));
}

/** The browser, but that closing it closes what is open and leaves the process to the next suite. */
function withoutItsEnd(browser: Browser): Browser {
  const close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return new Proxy(browser, {
    get(target, name) {
      if (name === 'close') return close;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
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
