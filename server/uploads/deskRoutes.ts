import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Store } from '../../db/store.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayUploadData } from '../accounts/predicates.ts';
import { recordAction } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { guessColumns } from './guessColumns.ts';
import { listEntryWords } from './listEntryWords.ts';
import { listStored } from './listStored.ts';
import type { UploadTarget } from './prepareUpload.ts';
import { columnsFor } from './previewUpload.ts';
import { mostUploadBytes } from './readUpload.ts';
import { UnreadableUpload } from './unreadableUpload.ts';
import { type UploadKind, uploadKinds } from './uploadColumns.ts';
import { readElsewhere, takeElsewhere } from './workElsewhere.ts';

/** Tables of the town, read, looked at, and stored as a whole or not at all. */
export const uploadDeskRoutes = (deps: Deps) => {
  const { store, clock } = deps;
  const analyst = guard(deps, mayUploadData);
  const base = '/municipalities/:municipality/uploads';
  return new Hono<GuardedEnv>()
    .use(
      `${base}/*`,
      bodyLimit({
        maxSize: 2 * mostUploadBytes,
        onError: () => {
          throw new Problem('request.tooLarge');
        },
      }),
    )
    .get(base, analyst, async function sendEntryWords(c) {
      return c.json(await listEntryWords(store, c.req.param('municipality')));
    })
    .get(`${base}/:kind/stored`, analyst, async function sendStored(c) {
      return c.json(await listStored(store, targetOf(c)));
    })
    .get(`${base}/:kind/columns`, analyst, async function sendColumns(c) {
      return c.json(await orProblem(() => columnsFor(store, targetOf(c))));
    })
    .post(`${base}/:kind/read`, analyst, async function readTableFile(c) {
      const form = await c.req.parseBody().catch((): Record<string, never> => ({}));
      const { file, sheet } = form;
      if (!(file instanceof File)) throw new Problem('request.invalid', { fields: ['file'] });
      if (file.size > mostUploadBytes) throw new Problem('request.tooLarge');
      const bytes = Buffer.from(await file.arrayBuffer());
      return c.json(
        await orProblem(async () => {
          const columns = await columnsFor(store, targetOf(c));
          const upload = await readElsewhere(
            bytes,
            typeof sheet === 'string' && sheet !== '' ? sheet : undefined,
          );
          return {
            ...upload,
            columns,
            guesses: guessColumns(upload.header, columns).map((one) => one ?? null),
          };
        }),
      );
    })
    .post(`${base}/:kind/preview`, analyst, async function preview(c) {
      const wanted = await c.req.text();
      const { preview: shown } = await orProblem(() => takeElsewhere(store, targetOf(c), wanted, false));
      return c.json(shown);
    })
    .post(`${base}/:kind/apply`, analyst, async function apply(c) {
      const wanted = await c.req.text();
      const target = targetOf(c);
      const { preview: shown, isStored } = await orProblem(() => takeElsewhere(store, target, wanted, true));
      if (!isStored) {
        const { faults, faultCount, refusal } = shown;
        throw new Problem('upload.refused', { faults, faultCount, ...(refusal && { fault: refusal }) });
      }
      await record(store, c, target, shown.changes, clock());
      return c.json(shown);
    });
};

/** @throws Problem request.notFound for a kind there is not */
function targetOf(c: Context<GuardedEnv>): UploadTarget {
  const kind = uploadKinds.find((one) => one === c.req.param('kind')) as UploadKind | undefined;
  if (!kind) throw new Problem('request.notFound');
  return { municipality: c.req.param('municipality') ?? '', kind, wave: c.req.query('wave') ?? '' };
}

async function orProblem<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableUpload) throw new Problem('upload.unreadable', { fault: error.fault });
    throw error;
  }
}

async function record(
  store: Store,
  c: Context<GuardedEnv>,
  { municipality, kind, wave }: UploadTarget,
  changes: { added: number; changed: number; removed: number } | undefined,
  now: Date,
): Promise<void> {
  const { added = 0, changed = 0, removed = 0 } = changes ?? {};
  const detail = `+${added} ~${changed} -${removed}`;
  const action = {
    municipality,
    account: c.var.account.id,
    action: `${kind}.import`,
    subject: wave || municipality,
    detail,
  };
  await recordAction(store, action, now);
}
