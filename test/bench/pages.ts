import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { startServer } from '../scenarios/startServer.ts';
import { makeDemo } from './makeDemo.ts';
import { benchSpeed } from './pages/benchSpeed.ts';
import { addInvitedWave, firstViewBudget, residentsPages } from './pages/firstViews.ts';
import { listImportedFiles, listLaterParts } from './pages/listFiles.ts';
import { weighFiles, weighFirstView } from './pages/weighView.ts';
import { printTable, rounded } from './printTable.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

const WITH_MAP = 110;

const pages = [
  ...residentsPages,
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
    const data = makeDemo(folder);
    await addInvitedWave(data);
    const server = await startServer(data, { UMFELD_PROOF: 'on' });
    try {
      const rows = [];
      for (const page of pages) rows.push(...(await weigh(server.url, page)));
      printTable(
        `Compressed kB (budget: ${firstViewBudget} for the resident's first view, ${WITH_MAP} once the map is open)`,
        rows,
      );
      printTable('A first view beside others (docs/benchmarks.md says where their figures come from)', peers);
      await benchSpeed(server.url, residentsPages);
    } finally {
      await server.stop();
    }
  });
}

/** The first view, then one line for each part that is loaded when it is wanted. */
async function weigh(url: string, { name, path, app }: (typeof pages)[number]) {
  const { html, css, js, all, files } = await weighFirstView(url, path, app);
  const view = {
    page: name,
    HTML: kilobytes(html),
    CSS: kilobytes(css),
    JS: kilobytes(js),
    all: kilobytes(all),
  };
  const later = await Promise.all(
    listLaterParts(app).map(async (part) => {
      const more = await weighFiles(
        url,
        listImportedFiles(part).filter((file) => !files.includes(file)),
      );
      return {
        page: `… with ${basename(part).replace(/\.tsx?$/, '')}`,
        HTML: '',
        CSS: kilobytes(more.css),
        JS: kilobytes(more.js),
        all: kilobytes(all + more.css + more.js),
      };
    }),
  );
  return [view, ...later];
}

const kilobytes = (bytes: number) => rounded(bytes / 1_000, 1);
