import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayEditQuestionnaires } from '../accounts/predicates.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { makeDraft, storeDraft } from './drafts.ts';
import { mostFormBytes, readForm } from './readForm.ts';
import { requests } from './requests.ts';

const folder = '/municipalities/:municipality/questionnaires';
const limit = bodyLimit({
  maxSize: mostFormBytes + 100_000,
  onError: () => {
    throw new Problem('request.tooLarge');
  },
});

/** Forms of other tools (XLSForm, LimeSurvey) as drafts; each reply lists what could not be carried over. */
export const formRoutes = (deps: Deps) => {
  const { store, clock } = deps;
  const may = guard(deps, mayEditQuestionnaires);
  return new Hono<GuardedEnv>()
    .post(`${folder}/forms`, may, limit, async function makeDraftOfForm(c) {
      const municipality = c.req.param('municipality');
      const { file, fields } = await readFormBody(c);
      const { key, language } = parse(requests.makeOfForm, fields);
      const { body, remarks, kind } = await readForm(file, language);
      const account = c.var.account.id;
      await makeDraft(store, municipality, { key, from: { body } }, { account, now: clock() });
      const action = {
        municipality,
        account,
        action: 'questionnaires.create',
        subject: key,
        detail: kind,
      };
      await recordAction(store, action, clock());
      return c.json({ key, remarks }, 201);
    })
    .post(`${folder}/drafts/:draft/form`, may, limit, async function replaceByForm(c) {
      const { municipality, draft: key } = c.req.param();
      const { file, fields } = await readFormBody(c);
      const { revision, language } = parse(requests.replaceByForm, fields);
      const { body, remarks, kind } = await readForm(file, language);
      const account = c.var.account.id;
      const row = { municipality, key, revision, body };
      const draft = await storeDraft(store, row, { account, now: clock() }, 'replaced');
      const action = { municipality, account, action: 'questionnaires.import', subject: key, detail: kind };
      await recordAction(store, action, clock());
      return c.json({ draft, remarks });
    });
};

/** @throws Problem request.invalid when no file came */
async function readFormBody(c: Context): Promise<{ file: File; fields: Record<string, unknown> }> {
  const { file, ...fields } = await c.req.parseBody().catch((): Record<string, never> => ({}));
  if (!(file instanceof File)) throw new Problem('request.invalid', { fields: ['file'] });
  return { file, fields };
}

/** @throws Problem request.invalid with the names of the fields */
function parse<Value>(
  schema: {
    safeParse: (
      given: unknown,
    ) => { success: true; data: Value } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
  },
  given: unknown,
): Value {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new Problem('request.invalid', { fields: read.error.issues.map(({ path }) => path.join('.')) });
}
