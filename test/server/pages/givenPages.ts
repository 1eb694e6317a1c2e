import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { replyWithProblem } from '../../../server/http/replyWithProblem.ts';
import { securityHeaders } from '../../../server/http/securityHeaders.ts';
import type { FormLimit } from '../../../server/pages/plainForm/takeForm.ts';
import { pagesRoutes } from '../../../server/pages/routes.ts';
import { givenFolder, givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

const script = `export const answer = 42;\n${'// long enough to be worth compressing\n'.repeat(50)}`;

/** What a build leaves behind, in small. */
function givenBuild(): string {
  const folder = givenFolder();
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  const manifest = {
    '_shared.js': { file: 'assets/shared-1a.js', css: ['assets/shared-3c.css'] },
    'web/respond/main.tsx': {
      file: 'assets/main-2b.js',
      css: ['assets/main-4d.css'],
      imports: ['_shared.js'],
      dynamicImports: ['web/respond/map/PlacesMap.tsx'],
    },
    'web/respond/map/PlacesMap.tsx': { file: 'assets/PlacesMap-5e.js', imports: ['_shared.js'] },
    'web/styles/plain.scss': { file: 'assets/plain-7a.css' },
    'web/styles/pages.scss': { file: 'assets/pages-7a.css' },
    'web/respond/offline/serviceWorker.ts': { file: 'assets/serviceWorker-7a.js' },
    'web/styles/paper.scss': { file: 'assets/paper-7a.css' },
    'web/results/main.tsx': { file: 'assets/main-6f.js', imports: ['_shared.js'] },
  };
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'assets/main-2b.js'), script);
  writeFileSync(join(folder, 'assets/main-4d.css'), 'body{margin:0}');
  writeFileSync(join(folder, 'assets/serviceWorker-7a.js'), 'watch();');
  writeFileSync(join(folder, 'secret.js'), 'not for browsers');
  return folder;
}

/** The pages over a fresh store with an open wave "2026", behind the same headers as in the real server. */
export async function givenPages(
  wave: Parameters<typeof givenWave>[2] = {},
  folder = givenBuild(),
  formLimit?: FormLimit,
) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', wave);
  const clock = () => new Date('2026-11-30T23:30:00Z');
  const app = new Hono()
    .onError(replyWithProblem)
    .use(securityHeaders)
    .route('/', pagesRoutes({ store, clock }, folder, formLimit));
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const read = async (path: string, headers = {}) => (await get(path, headers)).text();
  /** As a browser sends a form. */
  const send = async (body: string, more: Record<string, string> = {}, path = '/m/meissen/2026/formular') =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...more },
      body,
    });
  return { store, get, read, send, script };
}
