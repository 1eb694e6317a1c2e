import type { Browser, BrowserContext, Page } from 'playwright-core';

/** An old phone at the edge of the network: a quarter of this machine's speed, 400 ms to and fro, 400 kbit/s. */
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const slowDown = 4;

export interface SlowVisit {
  /** Milliseconds from the tap on the link: the first text on the screen. */
  firstText: number;
  /** ... until the first section stands there, for somebody who taps "start" again and again from the beginning. */
  firstSection: number;
  /** Requests until then. */
  requests: number;
}

/** Opens a page for the first time and starts the survey as soon as it can be started. */
export async function visitSlowly(browser: Browser, url: string): Promise<SlowVisit> {
  const { context, page } = await openSlowly(browser);
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.addInitScript(tapStartUntilSection);
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  await page.locator('form.section').waitFor({ timeout: 60_000 });
  const firstText = await readFirstText(page);
  const firstSection = await page.evaluate(() => performance.getEntriesByName('section')[0]?.startTime);
  await context.close();
  return { firstText, firstSection: firstSection ?? Number.NaN, requests };
}

/** When the browser says that it drew the first text, milliseconds after the tap on the link. */
const readFirstText = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

/** Milliseconds until the first text is there although no script ever runs. */
export async function visitWithoutScript(browser: Browser, url: string): Promise<number> {
  const { context, page } = await openSlowly(browser, { javaScriptEnabled: false });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.locator('h1').waitFor({ timeout: 60_000 });
  const firstText = await readFirstText(page);
  await context.close();
  return firstText;
}

/** A page of such a phone, its network slow as well unless only its speed matters. */
export async function openSlowly(
  browser: Browser,
  { javaScriptEnabled = true, isNetworkSlow = true } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'de-DE',
    hasTouch: true,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  if (isNetworkSlow) await wire.send('Network.emulateNetworkConditions', slowNetwork);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { context, page };
}

/** Runs in the page. */
function tapStartUntilSection(): void {
  const timer = setInterval(() => {
    if (document.querySelector('form.section')) {
      performance.mark('section');
      clearInterval(timer);
    } else document.querySelector<HTMLElement>('.welcome .kern-btn')?.click();
  }, 16);
}
