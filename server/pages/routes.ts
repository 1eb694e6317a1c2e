import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { findMunicipality, findSettings, listMunicipalities } from '../../db/queries/municipalities.ts';
import { listPublished } from '../../db/queries/releases.ts';
import { findWave, listWaves } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { assetRoutes } from './assetRoutes.ts';
import { builtFolder, type EntryFiles, findEntryFiles } from './builtPages.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { interfaceTexts, listCommonLanguages } from './interfaceTexts.ts';
import { paperRoutes } from './paper/paperRoutes.ts';
import {
  aboutPages,
  renderAbout,
  renderFailed,
  renderHome,
  renderNotFound,
  renderTown,
} from './plainPages.tsx';
import { respondDocument } from './respondDocument.tsx';
import { respondPage } from './respondPage.ts';
import { resultsDocument } from './resultsDocument.tsx';
import { lookRoutes } from './town/lookRoutes.ts';
import { townLook } from './town/townLook.ts';
import type { Town } from './town/townPage.ts';

const respondEntry = 'web/respond/main.tsx';
const resultsEntry = 'web/results/main.tsx';

/** A browser keeps a page and asks each time whether it still holds: a wave may close at any moment. */
const caching = 'no-cache';

/**
 * Every address a person types. Pages are drawn here and carry no data of anybody; what they load is hashed and kept
 * for good.
 *
 * @param folder what `npm run build` made
 */
export const pagesRoutes = ({ store }: { store: Store }, folder = builtFolder) => {
  const files = () => findEntryFiles(folder, respondEntry);
  const languageOf = (c: Context) => chooseLanguage(c, [...interfaceTexts.keys()]);
  const findTown = async (key: string): Promise<Town | undefined> => {
    const municipality = await findMunicipality(store, key);
    return municipality && { municipality, settings: await findSettings(store, key) };
  };
  const sendNotFound = (c: Context) =>
    c.html(renderNotFound(languageOf(c), files()), 404, { 'Cache-Control': 'no-store' });

  return new Hono()
    .onError((error, c) => {
      console.error(error);
      return c.html(renderFailed(languageOf(c), filesOrNone(folder)), 500, { 'Cache-Control': 'no-store' });
    })
    .route('/', assetRoutes(folder))
    .route('/', lookRoutes(store))
    .use(compress(), etag({ weak: true }))
    .get('/', async function sendHome(c) {
      const municipalities = await listMunicipalities(store);
      const language = languageOf(c);
      return c.html(renderHome(language, municipalities, files()), 200, { 'Cache-Control': caching });
    })
    .get('/m/:m', async function sendTown(c) {
      const town = await findTown(c.req.param('m'));
      if (!town) return sendNotFound(c);
      const { key } = town.municipality;
      const waves = await listWaves(store, key);
      const open = waves.filter(({ state, sample }) => state === 'open' && sample !== 'invited');
      const hasResults = (await listPublished(store, key)).length > 0;
      const page = renderTown(languageOf(c), { ...town, open, hasResults }, files());
      return c.html(page, 200, { 'Cache-Control': caching });
    })
    .get('/m/:m/ergebnisse', async function sendResults(c) {
      const municipality = await findMunicipality(store, c.req.param('m'));
      if (!municipality) return sendNotFound(c);
      const published = await listPublished(store, municipality.key);
      const page = resultsDocument({
        language: languageOf(c),
        municipality,
        published,
        files: findEntryFiles(folder, resultsEntry),
      });
      return c.html(page, 200, { 'Cache-Control': caching });
    })
    .get(`/m/:m/:page{${Object.keys(aboutPages).join('|')}}`, async function sendAbout(c) {
      const { m, page } = c.req.param();
      const [town, about] = [await findTown(m), aboutPages[page]];
      if (!town || !about) return sendNotFound(c);
      return c.html(renderAbout(about, languageOf(c), town, files()), 200, { 'Cache-Control': caching });
    })
    .route('/', paperRoutes({ store, folder, findTown, caching }))
    .get('/m/:m/:w', async function sendQuestionnaire(c) {
      const { m, w } = c.req.param();
      const town = await findTown(m);
      const wave = town && (await findWave(store, m, w));
      // Nobody should have read what may still change.
      if (!town || !wave || wave.state === 'draft') return sendNotFound(c);
      const languages = listCommonLanguages(wave.questionnaire.languages);
      const page = respondPage(town, wave, chooseLanguage(c, languages), languages);
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
