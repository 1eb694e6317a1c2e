import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { findAreaSet } from '../../db/queries/areas.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { readTheme } from '../../web/results/compare/embedLine.ts';
import { wordsIn } from '../../web/results/state/Reader.ts';
import { readView } from '../../web/results/state/view.ts';
import type { Deps } from '../deps.ts';
import { builtFolder, findStyleFile } from '../pages/builtPages.ts';
import { chooseLanguage } from '../pages/chooseLanguage.ts';
import type { Release } from '../release/release.ts';
import { listResults } from '../results/listResults.ts';
import { outlinesOf } from '../results/outlinesOf.ts';
import { embedDocument, emptyEmbedDocument } from './embedDocument.tsx';

/**
 * The only page that others may frame. It runs no script, asks nobody, keeps nothing and takes no input, so that a
 * frame gains an attacker nothing.
 */
const framedHeaders: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  ],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** GET /m/:m/einbetten: one map of the released figures for an <iframe> on another site. */
export const embedRoutes = ({ store }: Pick<Deps, 'store'>, folder = builtFolder) => {
  /** Of the wave in view, else of the newest. */
  const newestRelease = async (m: string, wave: string | undefined): Promise<Release | undefined> => {
    const published = await listResults(store, m);
    const found = wave === undefined ? published[0] : published.find((one) => one.wave === wave);
    const row = found && (await findRelease(store, m, found.wave, found.release));
    return row && JSON.parse(row.body);
  };
  return new Hono().get('/m/:m/einbetten', compress(), etag({ weak: true }), async function sendEmbed(c) {
    const m = c.req.param('m');
    const { search } = new URL(c.req.url);
    const view = readView(search);
    const theme = readTheme(search);
    const words = wordsIn(chooseLanguage(c, ['de', 'en']));
    const styles = [findStyleFile(folder, 'web/embed/embed.scss')];
    setFramed(c);
    const release = await newestRelease(m, view.wave);
    if (!release) return c.html(emptyEmbedDocument({ words, styles, theme }), 404);
    const set = await findAreaSet(store, m, release.areaSet);
    const outlines = set && outlinesOf(set);
    return c.html(embedDocument({ release, outlines, view, words, styles, theme }));
  });
};

function setFramed(c: Context): void {
  for (const [name, value] of framedHeaders) c.header(name, value);
  c.header('Cache-Control', 'no-cache');
}
