import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findMunicipality, findSettings } from '../../db/queries/municipalities.ts';
import { listWaves } from '../../db/queries/waves.ts';
import { readDraft } from '../../surveys/reading/readDraft.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayEditQuestionnaires } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { previewDocument } from '../pages/previewDocument.tsx';
import { offerBank } from './bank.ts';
import { checkDraft } from './checkDraft.ts';
import { compareVersions } from './compareVersions.ts';
import { correctionRoutes } from './correctionRoutes.ts';
import {
  deleteDraft,
  exportYaml,
  getDraft,
  getVersion,
  keepState,
  listVersions,
  makeDraft,
  readYaml,
  storeDraft,
} from './drafts.ts';
import { formRoutes } from './formRoutes.ts';
import { listDesk, nameOf } from './listDesk.ts';
import { requests } from './requests.ts';
import { useInWave } from './useInWave.ts';

const folder = '/municipalities/:municipality/questionnaires';
const one = `${folder}/drafts/:draft` as const;
/** A questionnaire in eight languages has about 300 kB. */
const mostBytes = 2_000_000;

/** The questionnaire editor. */
export const questionnaireDeskRoutes = (deps: Deps) => {
  const { store } = deps;
  const may = guard(deps, mayEditQuestionnaires);
  const doing = (c: Context<GuardedEnv>) => ({ account: c.var.account.id, now: deps.clock() });
  const record = (
    c: Context<GuardedEnv>,
    municipality: string,
    what: string,
    subject: string,
    detail?: string,
  ): Promise<void> => {
    const account = c.var.account.id;
    const action = `questionnaires.${what}`;
    return recordAction(
      store,
      { municipality, account, action, subject, ...(detail && { detail }) },
      deps.clock(),
    );
  };

  return new Hono<GuardedEnv>()
    .get(folder, may, async function sendQuestionnaires(c) {
      return c.json(await listDesk(store, c.req.param('municipality')));
    })
    .get(`${folder}/bank`, may, async function sendBank(c) {
      return c.json(await offerBank());
    })
    .post(`${folder}/check`, may, bodyLimit({ maxSize: mostBytes }), async function sendCheck(c) {
      const { body, language } = await readBody(c, requests.check);
      return c.json(await checkDraft(store, c.req.param('municipality'), body, language));
    })
    .post(`${folder}/drafts`, may, bodyLimit({ maxSize: mostBytes }), async function addDraft(c) {
      const municipality = c.req.param('municipality');
      const wish = await readBody(c, requests.make);
      const made = await makeDraft(store, municipality, wish, doing(c));
      await record(c, municipality, 'create', wish.key, Object.keys(wish.from)[0]);
      return c.json(made, 201);
    })
    .get(one, may, async function sendDraft(c) {
      const { municipality, draft } = c.req.param();
      const row = await getDraft(store, municipality, draft);
      return c.json({ ...row, savedBy: await nameOf(store, row.savedBy) });
    })
    .put(one, may, bodyLimit({ maxSize: mostBytes }), async function takeDraft(c) {
      const { municipality, draft: key } = c.req.param();
      const saved = await readBody(c, requests.save);
      const { revision } = await storeDraft(store, { municipality, key, ...saved }, doing(c)).catch(
        async (error: unknown) => {
          throw await withName(deps, error);
        },
      );
      return c.json({ revision });
    })
    .delete(one, may, async function removeDraft(c) {
      const { municipality, draft } = c.req.param();
      if (!(await deleteDraft(store, municipality, draft))) throw new Problem('draft.notFound');
      await record(c, municipality, 'delete', draft);
      return c.body(null, 204);
    })
    .post(`${one}/import`, may, bodyLimit({ maxSize: mostBytes }), async function importDraft(c) {
      const { municipality, draft: key } = c.req.param();
      const { revision, yaml } = await readBody(c, requests.importYaml);
      const { body, comments } = await readYaml(yaml);
      const draft = await storeDraft(store, { municipality, key, revision, body }, doing(c), 'replaced');
      await record(c, municipality, 'import', key);
      return c.json({ draft, comments });
    })
    .get(`${one}/export.yaml`, may, async function sendYaml(c) {
      const { municipality, draft } = c.req.param();
      const text = exportYaml(await getDraft(store, municipality, draft));
      c.header('Content-Type', 'application/yaml; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="${draft}.yaml"`);
      return c.body(text);
    })
    .get(`${one}/preview`, may, async function sendPreview(c) {
      const { municipality, draft } = c.req.param();
      const town = await findMunicipality(store, municipality);
      if (!town) throw new Problem('municipality.notFound');
      const { questionnaire } = await readDraft((await getDraft(store, municipality, draft)).body);
      const language = c.req.query('language') ?? questionnaire?.languages[0] ?? '';
      if (!questionnaire?.languages.includes(language) || questionnaire.sections.length === 0)
        throw new Problem('draft.faulty');
      const opened = (await listWaves(store, municipality)).filter(({ areaSet }) => areaSet > 0).at(-1);
      const page = previewDocument({
        town: { municipality: town, settings: await findSettings(store, municipality) },
        questionnaire,
        language,
        opened,
      });
      // The desk shows it in a frame of its own page; nobody else may.
      c.header('Content-Security-Policy', previewPolicy);
      return c.html(page);
    })
    .get(`${one}/versions`, may, async function sendVersions(c) {
      const { municipality, draft } = c.req.param();
      const versions = await listVersions(store, municipality, draft);
      const named = versions.map(async (one) => ({ ...one, savedBy: await nameOf(store, one.savedBy) }));
      return c.json({ versions: await Promise.all(named) });
    })
    .post(`${one}/versions`, may, async function keepVersion(c) {
      const { municipality, draft } = c.req.param();
      const { remark } = await readBody(c, requests.keep);
      return c.json({ number: await keepState(store, municipality, draft, remark) }, 201);
    })
    .get(`${one}/versions/:number`, may, async function sendVersion(c) {
      const { municipality, draft, number } = c.req.param();
      return c.json(await getVersion(store, municipality, draft, Number(number)));
    })
    .get(`${one}/versions/:number/changes`, may, async function sendChanges(c) {
      const { municipality, draft, number } = c.req.param();
      return c.json({ changes: await compareVersions(store, municipality, draft, Number(number)) });
    })
    .post(`${one}/wave`, may, async function makeWave(c) {
      const { municipality, draft } = c.req.param();
      const wish = await readBody(c, requests.wave);
      const made = await useInWave(store, municipality, draft, wish, doing(c));
      await record(c, municipality, 'useInWave', wish.key, `${draft}, version ${made.version}`);
      return c.json(made, 201);
    })
    .route('/', formRoutes(deps))
    .route('/', correctionRoutes(deps));
};

const previewPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Whoever was faster is told by name, not by the id of an account. */
async function withName({ store }: Deps, error: unknown): Promise<unknown> {
  if (!(error instanceof Problem) || error.code !== 'draft.changed') return error;
  const savedBy = await nameOf(store, String(error.details.savedBy));
  return new Problem('draft.changed', { ...error.details, savedBy });
}
