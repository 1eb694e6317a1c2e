import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { startServer } from '../scenarios/startServer.ts';
import { makeDemo } from './makeDemo.ts';
import { benchSpeed } from './pages/benchSpeed.ts';
import { fetchBytes } from './pages/fetchBytes.ts';
import { listImportedFiles, listLaterParts, listNamedFiles } from './pages/listFiles.ts';
import { printTable, rounded } from './printTable.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** Kilobytes (1,000 bytes) of HTML, CSS and JavaScript, compressed. */
const FIRST_VIEW = 45;
const WITH_MAP = 110;

const pages = [
  { name: 'resident, full questionnaire', path: '/m/meissen/2028', app: 'web/respond/main.tsx' },
  { name: 'resident, short questionnaire', path: '/m/meissen/kurz', app: 'web/respond/main.tsx' },
  { name: 'results', path: '/m/meissen/ergebnisse', app: 'web/results/main.tsx' },
];

/** First views of others, measured in November 2026. */
const peers = [
  { tool: 'Kartalla', 'first view, kB gz': '635' },
  { tool: 'SurveyJS', 'first view, kB gz': '415' },
  { tool: 'ODK Web Forms', 'first view, kB gz': 'more than 1,200' },
];

/** Loads the pages of the demo as a browser does and adds up what came over the wire. */
export async function benchPages(): Promise<void> {
  if (!existsSync('dist/web/.vite/manifest.json'))
    throw new Error('The pages are not built: run "npm run build".');
  await withTemporaryFolder(async (folder) => {
    const server = await startServer(makeDemo(folder), { UMFELD_PROOF: 'on' });
    try {
      const rows = [];
      for (const page of pages) rows.push(...(await weigh(server.url, page)));
      printTable(
        `Compressed kB (budget: ${FIRST_VIEW} for the resident's first view, ${WITH_MAP} once the map is open)`,
        rows,
      );
      printTable('A first view beside others (docs/benchmarks.md says where their figures come from)', peers);
      await benchSpeed(server.url, pages.slice(0, 2));
    } finally {
      await server.stop();
    }
  });
}

/** The first view, then one line for each part that is loaded when it is wanted. */
async function weigh(url: string, { name, path, app }: (typeof pages)[number]) {
  const html = await fetchBytes(url + path);
  const first = [...new Set([...listNamedFiles(html.text), ...listImportedFiles(app)])];
  const sizes = await sizesOf(url, first);
  const view = {
    page: name,
    HTML: kilobytes(html.bytes),
    ...sizes,
    all: kilobytes(html.bytes + sizes.bytes),
  };
  const later = await Promise.all(
    listLaterParts(app).map(async (part) => {
      const files = listImportedFiles(part).filter((file) => !first.includes(file));
      const more = await sizesOf(url, files);
      const all = kilobytes(html.bytes + sizes.bytes + more.bytes);
      return { page: `… with ${basename(part).replace(/\.tsx?$/, '')}`, HTML: '', ...more, all };
    }),
  );
  return [view, ...later].map(({ bytes: _, ...row }) => row);
}

async function sizesOf(url: string, files: readonly string[]) {
  const fetched = await Promise.all(files.map((file) => fetchBytes(url + file)));
  const sum = (extension: string) =>
    fetched.reduce((all, { bytes }, i) => all + (files[i]?.endsWith(extension) ? bytes : 0), 0);
  return { CSS: kilobytes(sum('.css')), JS: kilobytes(sum('.js')), bytes: sum('.css') + sum('.js') };
}

const kilobytes = (bytes: number) => rounded(bytes / 1_000, 1);
