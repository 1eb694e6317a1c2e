import { listen } from '../../../server/listen.ts';
import { openOwnBrowser } from '../../browser/openBrowser.ts';
import { setup } from '../../browser/unpackChromium.ts';

const target = 'docs/screenshots';

/** The two pictures of docs/handbuch/bericht.md, drawn anew from the demo. */
export async function drawReportPictures(data: string): Promise<void> {
  await setup();
  const protection = { proof: false, submissionsPerMinute: 0, formsPerMinute: 0 };
  const { url, stop } = await listen({ data, host: '127.0.0.1', port: 0, protection });
  const browser = await openOwnBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
    await page.goto(`${url}/m/meissen/ergebnisse?page=report`);
    await page.locator('.rs-files').first().waitFor();
    await page.screenshot({ path: `${target}/report-files.png` });
    console.log(`${target}/report-files.png`);
    await page.goto(`${url}/m/meissen/bericht/2026`, { timeout: 120_000 });
    await page.locator('#crime').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('crime')?.scrollIntoView());
    await page.screenshot({ path: `${target}/report-crime.png` });
    console.log(`${target}/report-crime.png`);
  } finally {
    await browser.close();
    await stop();
  }
}
