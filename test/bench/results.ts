import { existsSync } from 'node:fs';
import { openOwnBrowser } from '../browser/openBrowser.ts';
import { setup } from '../browser/unpackChromium.ts';
import { startServer } from '../scenarios/startServer.ts';
import { median } from './median.ts';
import { fetchBytes } from './pages/fetchBytes.ts';
import { listImportedFiles, listNamedFiles } from './pages/listFiles.ts';
import { printTable, rounded } from './printTable.ts';
import { INDICATORS } from './results/largeRelease.ts';
import { AREAS, storeLargeTown, waves } from './results/storeLargeTown.ts';
import { type Switch, timeSwitches } from './results/timeSwitches.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** Kilobytes (1,000 bytes), compressed, before the map chunk. */
const BUDGET_KILOBYTES = 150;
/** From the click until the map is drawn, on a processor a quarter as fast. */
const BUDGET_MILLISECONDS = 100;
const SLOWER = 4;

const app = 'web/results/main.tsx';
const api = '/api/municipalities/town';

/** What opening the results of a large town takes, and how long switching does. */
export async function benchResults(): Promise<void> {
  if (!existsSync('dist/web/.vite/manifest.json'))
    throw new Error('The pages are not built: run "npm run build".');
  await withTemporaryFolder(async (folder) => {
    const outlines = await storeLargeTown(folder);
    console.log(
      `${AREAS} areas (${outlines}), ${INDICATORS} indicators, 4 breakdowns, ${waves.length} waves`,
    );
    const server = await startServer(folder);
    try {
      await weigh(server.url);
      await setup();
      await time(server.url);
    } finally {
      await server.stop();
    }
  });
}

async function weigh(url: string): Promise<void> {
  const html = await fetchBytes(`${url}/m/town/ergebnisse`);
  const files = [...new Set([...listNamedFiles(html.text), ...listImportedFiles(app)])];
  const page = (await Promise.all(files.map((file) => fetchBytes(url + file)))).reduce(
    (all, { bytes }) => all + bytes,
    html.bytes,
  );
  const newest = await fetchBytes(`${url}${api}/results/2026`);
  const list = await fetchBytes(`${url}${api}/results`);
  const outlines = await fetchBytes(`${url}${api}/areas/1`);
  const opening = page + newest.bytes + list.bytes;
  const kilobytes = (bytes: number) => rounded(bytes / 1_000, 1);
  printTable(`Compressed kB (budget: ${BUDGET_KILOBYTES} before the map chunk)`, [
    { what: 'page, styles, scripts', kB: kilobytes(page) },
    { what: `the newest release (${kilobytes(newest.text.length)} kB of JSON)`, kB: kilobytes(newest.bytes) },
    { what: 'opening the results, all together', kB: kilobytes(opening) },
    { what: 'outlines, with the map', kB: kilobytes(outlines.bytes) },
  ]);
}

async function time(url: string): Promise<void> {
  const browser = await openOwnBrowser();
  try {
    const switches = await timeSwitches(browser, `${url}/m/town/ergebnisse?page=map`, SLOWER);
    const row = ({ what, painted, drawn, worked }: Switch) => ({
      switch: what,
      'next frame, ms': rounded(median(painted), 0),
      'all drawn, ms': rounded(median(drawn), 0),
      [`work × ${SLOWER}, ms`]: rounded(median(worked), 0),
    });
    printTable(
      `Switching at ${SLOWER} × slower (budget: ${BUDGET_MILLISECONDS} ms; medians)`,
      switches.map(row),
    );
  } finally {
    await browser.close();
  }
}
