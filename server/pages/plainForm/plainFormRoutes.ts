import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { drawSubmissionId } from '../../../web/respond/drawSubmissionId.ts';
import type { RespondPage } from '../../../web/respond/respondPage.ts';
import type { Deps } from '../../deps.ts';
import { listPlaceChoices } from '../../responses/placeChoices.ts';
import type { EntryFiles } from '../builtPages.ts';
import { chooseLanguage } from '../chooseLanguage.ts';
import { respondPage } from '../respondPage.ts';
import { findShownWave, type ShownWave } from '../shownWave.ts';
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

type Variables = { shown: ShownWave; page: RespondPage };

/**
 * The questionnaire for browsers without scripts: drawn anew for everybody, taken in by the same check and the same
 * use case as answers over the API. Sets no cookie and knows no session, so there is nothing to ride on.
 */
export function plainFormRoutes(deps: Deps, { files, sendNotFound, limit }: PlainFormOptions) {
  const send = (
    c: Context,
    html: string,
    status: 200 | 201 | 400 | 403 | 409 | 413 | 422 | 429 | 500 | 503,
  ) => c.html(html, status, neverKept);

  return new Hono<{ Variables: Variables }>()
    .use(address, compress(), async function findPage(c, next) {
      const shown = await findShownWave(deps.store, c.req.param('m') ?? '', c.req.param('w') ?? '');
      if (!shown) return sendNotFound(c);
      const { municipality, wave, languages } = shown;
      c.set('shown', shown);
      c.set('page', respondPage(municipality, wave, chooseLanguage(c, languages), languages));
      return next();
    })
    .get(address, async function sendForm(c) {
      const { page, shown } = c.var;
      if (page.wave.access !== 'open') return send(c, closedDocument(page, files()), 200);
      const placeChoices = await listPlaceChoices(deps.store, shown.wave);
      return send(c, formDocument(page, files(), { ...emptyForm(), placeChoices }), 200);
    })
    .post(
      address,
      async function stay(c, next) {
        return c.req.query('stay') ? c.body(null, 204, neverKept) : next();
      },
      async function refuseForeign(c, next) {
        const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
        if (!isForm) return send(c, notAFormDocument(c.var.page, files()), 400);
        // Browsers name the site that sends; a stranger's page must not answer in its visitors' names.
        const isForeign = c.req.header('sec-fetch-site') === 'cross-site';
        return isForeign ? send(c, notAFormDocument(c.var.page, files()), 403) : next();
      },
      async function refuseLarge(c, next) {
        const refuse = () => {
          // The rest of the body is never read, so the connection cannot carry another request.
          c.header('Connection', 'close');
          return send(c, tooLargeDocument(c.var.page, files()), 413);
        };
        return bodyLimit({ maxSize: largestBodyBytes, onError: refuse })(c, next);
      },
      async function takeIn(c) {
        const { page, shown } = c.var;
        const entry = readForm(await c.req.text(), shown.wave.questionnaire);
        const placeChoices = await listPlaceChoices(deps.store, shown.wave);
        const { submission, answers, asked } = entry;
        const form = { ...emptyForm(submission), answers, asked, placeChoices, isReturned: true };
        if (entry.isLanguageSwitch) return send(c, formDocument(page, files(), form), 200);
        const outcome = await takeForm(deps, shown, entry, page.language, limit);
        const { html, status } = renderOutcome(outcome, page, files(), form);
        if (outcome.kind === 'later') c.header('Retry-After', String(outcome.seconds));
        return send(c, html, status);
      },
    );
}

function emptyForm(submission = drawSubmissionId()) {
  return { submission, answers: {}, asked: [], problems: [], gaps: [], isReturned: false };
}
