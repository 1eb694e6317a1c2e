import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Switch {
  what: string;
  /** Milliseconds from the click to the next frame, and until map, table and chart are drawn and the page is idle. */
  painted: number[];
  drawn: number[];
  /** Milliseconds the main thread worked for it, slowed down: what others do on the machine does not count. */
  worked: number[];
}

const ROUNDS = 12;

/** What a reader clicks in turns. */
const sequence = [
  { what: 'indicator', links: ['a[href*="indicator=indicator_2"]', 'a[href*="indicator=indicator_3"]'] },
  { what: 'colour', links: ['a[href*="show=significance"]', 'a[href*="show=precision"]'] },
  { what: 'map to table', links: ['.rs-forms a[href*="as=table"]'] },
  { what: 'table to sentences', links: ['.rs-forms a[href*="as=sentences"]'] },
];

/** Clicks through the views of the page as often as it takes for a median. */
export async function timeSwitches(browser: Browser, address: string, slower: number): Promise<Switch[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('.rs-map path[role="button"][aria-label]').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const switches: Switch[] = sequence.map(({ what }) => ({ what, painted: [], drawn: [], worked: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { links }] of sequence.entries())
      for (const link of links) {
        // First the work of the thread at full speed, then the clock with the processor slowed down, in turns.
        const byClock = round % 2 === 0;
        await session.send('Emulation.setCPUThrottlingRate', { rate: byClock ? slower : 1 });
        const before = await workOf(session);
        const { painted, drawn } = await timeClick(page, link);
        const worked = ((await workOf(session)) - before) * slower;
        if (round < 2) continue; // what loads or compiles once is not switching
        if (!byClock) {
          switches[at]?.worked.push(worked);
          continue;
        }
        switches[at]?.painted.push(painted);
        switches[at]?.drawn.push(drawn);
      }
    await timeClick(page, '.rs-forms a:first-child');
    await page.locator('.rs-map path[role="button"][aria-label]').first().waitFor();
  }
  await page.close();
  return switches;
}

/** Milliseconds of work of the page's main thread so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Idle means that three frames in a row came on time: effects, labels and canvas are through. */
function timeClick(page: Page, selector: string): Promise<{ painted: number; drawn: number }> {
  // No function with a name in here: the loader would wrap it in a helper that the page does not have.
  return page.evaluate(async (wanted) => {
    const link = document.querySelector<HTMLElement>(wanted);
    if (!link) throw new Error(`no link ${wanted}`);
    const start = performance.now();
    let [painted, drawn, before] = [0, 0, 0];
    link.click();
    for (let calm = 0; calm < 3; ) {
      const now = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      if (painted === 0) [painted, drawn] = [now, now];
      else if (now - before > 40) [drawn, calm] = [now, 0];
      else calm += 1;
      before = now;
    }
    return { painted: painted - start, drawn: drawn - start };
  }, selector);
}
