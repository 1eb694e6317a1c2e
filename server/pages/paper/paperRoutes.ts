import { type Context, Hono } from 'hono';
import { findWave, type WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { localise } from '../../../surveys/language/localise.ts';
import { reachedAt } from '../../http/site.ts';
import { findStyleFile } from '../builtPages.ts';
import { chooseLanguage } from '../chooseLanguage.ts';
import { listCommonLanguages } from '../interfaceTexts.ts';
import type { Town } from '../town/townPage.ts';
import { entryMapping } from './entryMapping.ts';
import { paperDocument } from './paperDocument.tsx';

const styles = 'web/styles/paper.scss';

export interface PaperDeps {
  store: Store;
  /** What `npm run build` made. */
  folder: string;
  findTown: (key: string) => Promise<Town | undefined>;
  caching: string;
}

/** The form for paper, the key for those who type it in, and what is printed at the foot of each page. */
export const paperRoutes = ({ store, folder, findTown, caching }: PaperDeps) => {
  async function send(c: Context, isKey: boolean): Promise<Response | undefined> {
    const { m = '', w = '' } = c.req.param();
    const town = await findTown(m);
    const wave = town && (await findWave(store, m, w));
    // Codes belong to the frozen questionnaire.
    if (!town || !wave || wave.state === 'draft') return undefined;
    const language = chooseLanguage(c, listCommonLanguages(wave.questionnaire.languages));
    const page = paperDocument({
      town,
      wave: w,
      language,
      questionnaire: localise(wave.questionnaire, language),
      files: { script: '', styles: [findStyleFile(folder, styles)], preloads: [] },
      address: webAddress(c, town, wave),
      isKey,
    });
    return c.html(page, 200, { 'Cache-Control': caching });
  }

  return new Hono()
    .get('/m/:m/:w/papier', async (c, next) => (await send(c, false)) ?? next())
    .get('/m/:m/:w/papier/schluessel', async (c, next) => (await send(c, true)) ?? next())
    .get('/m/:m/:w/papier/:file{erfassung\\.(?:csv|yaml)}', async function sendEntryFiles(c, next) {
      const { m, w, file } = c.req.param();
      const wave = await findWave(store, m, w);
      if (!wave || wave.state === 'draft') return next();
      const { header, mapping } = entryMapping(wave.questionnaire);
      const isTable = file.endsWith('.csv');
      return c.body(isTable ? `${header.join(',')}\n` : `${JSON.stringify(mapping, null, 2)}\n`, 200, {
        'Content-Type': isTable ? 'text/csv; charset=utf-8' : 'application/yaml; charset=utf-8',
        'Cache-Control': caching,
      });
    })
    .get('/m/:m/:w/papier/:file{seiten-[a-z0-9-]+\\.css}', async function sendPageMarks(c, next) {
      const { m, w, file } = c.req.param();
      const wave = await findWave(store, m, w);
      const language = file.slice('seiten-'.length, -'.css'.length);
      if (!wave?.questionnaire.languages.includes(language)) return next();
      return c.body(pageMarks(wave, language), 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': caching,
      });
    });
};

/**
 * "meissen/2026 · v1 · de · 3/12" at the foot of each page: a sheet that fell out of its form finds its place.
 * Keys of towns, waves and languages hold nothing that could end the text.
 */
function pageMarks({ municipality, key, questionnaire }: WaveRow, language: string): string {
  const form = `${municipality}/${key} · v${questionnaire.version} · ${language} · `;
  return `@page{@bottom-center{content:"${form}" counter(page) "/" counter(pages)}}`;
}

/** As short as addresses get here: it is typed in from paper, too. */
function webAddress(c: Context, { municipality, settings }: Town, wave: WaveRow): string | undefined {
  if (wave.sample === 'invited') return undefined;
  const reached = settings?.address ?? reachedAt(c).href.replace(/\/$/, '');
  return `${reached}/m/${municipality.key}/${wave.key}`;
}
