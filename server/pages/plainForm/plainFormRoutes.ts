import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { drawSubmissionId } from '../../../web/respond/drawSubmissionId.ts';
import type { RespondPage } from '../../../web/respond/respondPage.ts';
import type { Deps } from '../../deps.ts';
import { listPlaceChoices } from '../../places/listPlaceChoices.ts';
import type { EntryFiles } from '../builtPages.ts';
import { chooseLanguage } from '../chooseLanguage.ts';
import { findCodeUse } from '../codeUse.ts';
import { respondPage } from '../respondPage.ts';
import { findShownWave, type ShownWave } from '../shownWave.ts';
import { townLook } from '../town/townLook.ts';
import { closedDocument, notAFormDocument, tooLargeDocument } from './endDocuments.tsx';
import { formDocument } from './formDocument.tsx';
import { readForm } from './readForm.ts';
import { renderOutcome } from './renderOutcome.ts';
import { type FormLimit, takeForm } from './takeForm.ts';

/** The longest questionnaire with every text filled in stays well under it. */
const largestBodyBytes = 256 * 1024;

const address = '/m/:m/:w/formular';

/** The form carries an id of its own: kept by anybody, it would be two persons' id. */
const neverKept = { 'Cache-Control': 'no-store' };

export interface PlainFormOptions {
  files: () => EntryFiles;
  sendNotFound: (c: Context) => Response | Promise<Response>;
  limit?: FormLimit | undefined;
}

interface Env {
  Variables: { shown: ShownWave; page: RespondPage; files: EntryFiles };
}
type Middleware = MiddlewareHandler<Env>;

/**
 * The questionnaire for browsers without scripts: drawn anew for everybody, taken in by the same check and the same
 * use case as answers over the API. Sets no cookie and knows no session, so there is nothing to ride on.
 */
export function plainFormRoutes(deps: Deps, { files, sendNotFound, limit }: PlainFormOptions) {
  return new Hono<Env>()
    .use(address, compress(), async function findPage(c, next) {
      const shown = await findShownWave(deps.store, c.req.param('m') ?? '', c.req.param('w') ?? '');
      if (!shown) return sendNotFound(c);
      const { wave, languages, ...town } = shown;
      c.set('shown', shown);
      const codes = await findCodeUse(deps.store, wave);
      c.set('page', respondPage(town, wave, chooseLanguage(c, languages), languages, { codes }));
      const { sheet } = townLook(town.municipality.key, town.settings);
      const found = files();
      // The town's colours come last: they replace some of the others.
      c.set('files', { ...found, styles: [...found.styles, ...(sheet ? [sheet] : [])] });
      return next();
    })
    .get(address, async function sendForm(c) {
      const { page, shown, files } = c.var;
      if (page.wave.access !== 'open') return send(c, closedDocument(page, files));
      const placeChoices = await listPlaceChoices(deps.store, shown.wave);
      return send(c, formDocument(page, files, { ...emptyForm(), placeChoices }));
    })
    .post(address, stay, refuseForeign, refuseLarge, async function takeIn(c) {
      const { page, shown, files } = c.var;
      const entry = readForm(await c.req.text(), shown.wave.questionnaire);
      const placeChoices = await listPlaceChoices(deps.store, shown.wave);
      const { submission, answers, asked } = entry;
      const form = {
        ...emptyForm(submission),
        answers,
        asked,
        placeChoices,
        code: entry.code,
        isReturned: true,
      };
      if (entry.isLanguageSwitch) return send(c, formDocument(page, files, form));
      const outcome = await takeForm(deps, shown, entry, page.language, limit);
      const { html, status } = renderOutcome(outcome, page, files, form);
      if (outcome.kind === 'later') c.header('Retry-After', String(outcome.seconds));
      return send(c, html, status);
    });
}

/** What the Enter key asks for by a slip; nothing of it is read. */
const stay: Middleware = async function stay(c, next) {
  return c.req.query('stay') ? c.body(null, 204, neverKept) : next();
};

const refuseForeign: Middleware = async function refuseForeign(c, next) {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
  // Browsers name the site that sends; a stranger's page must not answer in its visitors' names.
  const isForeign = c.req.header('sec-fetch-site') === 'cross-site';
  if (isForm && !isForeign) return next();
  return send(c, notAFormDocument(c.var.page, c.var.files), isForm ? 403 : 400);
};

const refuseLarge: Middleware = bodyLimit({
  maxSize: largestBodyBytes,
  onError: (c: Context<Env>) => {
    // The rest of the body is never read, so the connection cannot carry another request.
    c.header('Connection', 'close');
    return send(c, tooLargeDocument(c.var.page, c.var.files), 413);
  },
});

function send(c: Context<Env>, html: string, status: ContentfulStatusCode = 200) {
  return c.html(html, status, neverKept);
}

function emptyForm(submission = drawSubmissionId()) {
  return { submission, answers: {}, asked: [], problems: [], gaps: [], isReturned: false };
}
