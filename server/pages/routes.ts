import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { listBenchmarks } from '../../db/queries/benchmarks.ts';
import { findMunicipality, findSettings, listMunicipalities } from '../../db/queries/municipalities.ts';
import { listPublished } from '../../db/queries/releases.ts';
import { listWaves } from '../../db/queries/waves.ts';
import type { LaterPart } from '../../web/respond/laterWords.ts';
import type { Deps } from '../deps.ts';
import { describeBreakage, reportOf } from '../http/breakage.ts';
import { dayIn } from '../waves/dayIn.ts';
import { assetRoutes } from './assetRoutes.ts';
import { builtFolder, type EntryFiles, findEntryFiles, findStyleFile } from './builtPages.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { findCodeUse } from './codeUse.ts';
import { deskPages } from './deskPages.ts';
import { interfaceTexts, resultsLanguages } from './interfaceTexts.ts';
import { laterWords } from './laterWords.ts';
import { paperRoutes } from './paper/paperRoutes.ts';
import { plainFormRoutes } from './plainForm/plainFormRoutes.ts';
import type { FormLimit } from './plainForm/takeForm.ts';
import {
  aboutPages,
  renderAbout,
  renderCalendar,
  renderFailed,
  renderHome,
  renderNotFound,
  renderTown,
} from './plainPages.tsx';
import { readWorker } from './readWorker.ts';
import { respondDocument } from './respondDocument.tsx';
import { respondPage } from './respondPage.ts';
import { resultsDocument } from './resultsDocument.tsx';
import { findShownWave } from './shownWave.ts';
import { lookRoutes } from './town/lookRoutes.ts';
import { findPromises } from './town/promises.ts';
import { townLook } from './town/townLook.ts';
import type { Town } from './town/townPage.ts';

const respondEntry = 'web/respond/main.tsx';
const formStyles = 'web/styles/plain.scss';
const pageStyles = 'web/styles/pages.scss';
const resultsEntry = 'web/results/main.tsx';

/** The calendar belongs to no municipality. */
const calendarZone = 'Europe/Berlin';

/** A browser keeps a page and asks each time whether it still holds: a wave may close at any moment. */
const caching = 'no-cache';

/**
 * Every address a person types. Pages are drawn here and carry no data of anybody; what they load is hashed and kept
 * for good.
 *
 * @param folder what `npm run build` made
 * @param formLimit bounds what comes in without scripts; no bound without it
 */
export const pagesRoutes = (deps: Deps, folder = builtFolder, formLimit?: FormLimit) => {
  const { store, clock } = deps;
  const files = () => findEntryFiles(folder, respondEntry);
  const today = () => dayIn(calendarZone, clock());
  const filesWith = (style: string) => {
    const found = files();
    return { ...found, styles: [...found.styles, findStyleFile(folder, style)] };
  };
  const languageOf = (c: Context) => chooseLanguage(c, [...interfaceTexts.keys()]);
  const findTown = async (key: string): Promise<Town | undefined> => {
    const municipality = await findMunicipality(store, key);
    return municipality && { municipality, settings: await findSettings(store, key) };
  };
  const sendNotFound = (c: Context) =>
    c.html(renderNotFound(languageOf(c), files()), 404, { 'Cache-Control': 'no-store' });

  return new Hono()
    .onError((error, c) => {
      reportOf(c)(describeBreakage(error), c.req.path);
      return c.html(renderFailed(languageOf(c), filesOrNone(folder)), 500, { 'Cache-Control': 'no-store' });
    })
    .route('/', assetRoutes(folder))
    .route('/', plainFormRoutes(deps, { files: () => filesWith(formStyles), sendNotFound, limit: formLimit }))
    .route('/', lookRoutes(store))
    .use(compress(), etag({ weak: true }))
    .get('/', async function sendHome(c) {
      const municipalities = await listMunicipalities(store);
      const language = languageOf(c);
      return c.html(renderHome(language, municipalities, filesWith(pageStyles)), 200, {
        'Cache-Control': caching,
      });
    })
    .get('/service-worker.js', async function sendWorker(c) {
      c.header('Content-Type', 'text/javascript; charset=utf-8');
      return c.body(await readWorker(folder, respondEntry), 200, { 'Cache-Control': caching });
    })
    .get('/woerter/:part{where|invitation}/:language', function sendWords(c) {
      const { part, language } = c.req.param();
      return c.json(laterWords(part as LaterPart, language), 200, { 'Cache-Control': caching });
    })
    .get('/kalender', function sendCalendar(c) {
      const page = renderCalendar(languageOf(c), today(), filesWith(pageStyles));
      return c.html(page, 200, { 'Cache-Control': 'no-store' });
    })
    .get('/verwaltung/:m/ergebnisse', async function sendCouncilResults(c, next) {
      const municipality = await findMunicipality(store, c.req.param('m'));
      if (!municipality) return next();
      const page = resultsDocument({
        language: chooseLanguage(c, resultsLanguages),
        municipality,
        published: [],
        hasBenchmarks: false,
        files: findEntryFiles(folder, resultsEntry),
        isCouncil: true,
      });
      c.header('X-Robots-Tag', 'noindex, nofollow');
      return c.html(page, 200, { 'Cache-Control': 'no-store' });
    })
    .route('/', deskPages(folder))
    .get('/m/:m', async function sendTown(c) {
      const town = await findTown(c.req.param('m'));
      if (!town) return sendNotFound(c);
      const { key } = town.municipality;
      const waves = await listWaves(store, key);
      const open = waves.filter(({ state, sample }) => state === 'open' && sample !== 'invited');
      const hasResults = (await listPublished(store, key)).length > 0;
      const page = renderTown(languageOf(c), { ...town, open, hasResults }, filesWith(pageStyles));
      return c.html(page, 200, { 'Cache-Control': caching });
    })
    .get('/m/:m/ergebnisse', async function sendResults(c) {
      const municipality = await findMunicipality(store, c.req.param('m'));
      if (!municipality) return sendNotFound(c);
      const published = await listPublished(store, municipality.key);
      const page = resultsDocument({
        language: chooseLanguage(c, resultsLanguages),
        municipality,
        published,
        hasBenchmarks: (await listBenchmarks(store, municipality.key)).length > 0,
        files: findEntryFiles(folder, resultsEntry),
      });
      return c.html(page, 200, { 'Cache-Control': caching });
    })
    .get(`/m/:m/:page{${Object.keys(aboutPages).join('|')}}`, async function sendAbout(c) {
      const { m, page } = c.req.param();
      const [town, about] = [await findTown(m), aboutPages[page]];
      if (!town || !about) return sendNotFound(c);
      const { key, timeZone } = town.municipality;
      const promises = await findPromises(store, key, dayIn(timeZone, clock()));
      const told = { ...town, promises };
      return c.html(renderAbout(about, languageOf(c), told, filesWith(pageStyles)), 200, {
        'Cache-Control': caching,
      });
    })
    .route('/', paperRoutes({ store, folder, findTown, caching }))
    .get('/m/:m/:w', async function sendQuestionnaire(c) {
      const { m, w } = c.req.param();
      const shown = await findShownWave(store, m, w);
      if (!shown) return sendNotFound(c);
      const { wave, languages, ...town } = shown;
      const isKiosk = c.req.query('mode') === 'kiosk';
      const codes = isKiosk ? undefined : await findCodeUse(store, wave);
      const language = chooseLanguage(c, languages);
      const page = respondPage(town, wave, language, languages, { isKiosk, codes });
      c.header('Content-Language', page.language);
      return c.html(respondDocument(page, files(), townLook(m, town.settings).sheet), 200, {
        'Cache-Control': caching,
      });
    })
    .get('*', (c, next) => (c.req.path.startsWith('/api/') ? next() : sendNotFound(c)));
};

/** What broke may be that the pages were never built; the page that says so then comes without its looks. */
function filesOrNone(folder: string): EntryFiles {
  try {
    return findEntryFiles(folder, respondEntry);
  } catch {
    return { script: '', styles: [], preloads: [] };
  }
}
