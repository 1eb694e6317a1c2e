import { openOwnBrowser } from '../../browser/openBrowser.ts';
import { setup } from '../../browser/unpackChromium.ts';
import { median } from '../median.ts';
import { printTable, rounded } from '../printTable.ts';
import { visitSlowly, visitWithoutScript } from './slowVisit.ts';
import { timeInteractions } from './timeInteractions.ts';

const VISITS = 5;

/** How fast the resident's page is on a slow phone: until it can be read, until it can be used, and while it is. */
export async function benchSpeed(
  server: string,
  pages: readonly { name: string; path: string }[],
): Promise<void> {
  await setup();
  const browser = await openOwnBrowser();
  try {
    const visits = [];
    const delays = [];
    for (const { name, path } of pages) {
      visits.push({ page: name, ...(await timeVisits(browser, server + path)) });
      const { taps, keys } = await timeInteractions(browser, server + path);
      delays.push({ page: name, doing: 'tapping', ...describeDelays(taps) });
      if (keys.length > 0) delays.push({ page: name, doing: 'typing', ...describeDelays(keys) });
    }
    printTable(
      `Seconds on a slow phone (CPU slowed down 4 times, 400 ms, 400 kbit/s), median of ${VISITS} first visits`,
      visits,
    );
    printTable('Milliseconds until a tap or a key shows (CPU slowed down 4 times)', delays);
  } finally {
    await browser.close();
  }
}

async function timeVisits(browser: Awaited<ReturnType<typeof openOwnBrowser>>, url: string) {
  const visits = [];
  const readable = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    visits.push(await visitSlowly(browser, url));
    readable.push(await visitWithoutScript(browser, url));
  }
  const seconds = (times: number[]) => rounded(median(times) / 1_000, 2);
  return {
    'readable, no script': seconds(readable),
    'first text': seconds(visits.map(({ firstText }) => firstText)),
    'first section': seconds(visits.map(({ firstSection }) => firstSection)),
    requests: median(visits.map(({ requests }) => requests)),
  };
}

const describeDelays = (delays: readonly number[]) => ({
  interactions: delays.length,
  median: delays.length > 0 ? median([...delays]) : '',
  worst: delays.length > 0 ? Math.max(...delays) : '',
});
