import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type GuardedEnv, guard } from '../../accounts/guard.ts';
import { mayEnterPaper, maySeeCodes } from '../../accounts/predicates.ts';
import { readBody } from '../../accounts/readBody.ts';
import type { Deps } from '../../deps.ts';
import { storePaperForm } from '../../responses/storePaperForm.ts';
import { makeBundle, readPaperDesk, tickOff } from './cards.ts';
import { listEntryWaves, readEntryForm, requireEntry } from './entryWork.ts';
import { createKeptTypings } from './keptTypings.ts';

const form = z.strictObject({
  submission: z.uuid().toLowerCase(),
  language: z.string().max(40),
  bundle: z.number().int().positive().optional(),
  answers: z.record(z.string(), z.unknown()),
  checks: z
    .array(z.strictObject({ question: z.string().max(90), differs: z.boolean() }))
    .max(500)
    .optional(),
});
const values = z.record(
  z.string().max(200),
  z.union([z.array(z.string().max(200)).max(200), z.string().max(5_000), z.null()]),
);
const firstTyping = z.strictObject({
  submission: z.uuid().toLowerCase(),
  language: z.string().max(40),
  bundle: z.number().int().positive().optional(),
  values,
});
const card = z.strictObject({ letter: z.number().int().positive() });
const bundle = z.strictObject({ stratum: z.union([z.number().int().min(-1), z.literal('rest')]) });

/** Cards are ticked off by one role, forms are typed in by another; neither sees the other's part. */
export const paperDeskRoutes = (deps: Deps) => {
  const types = guard(deps, mayEnterPaper);
  const ticks = guard(deps, maySeeCodes);
  const limit = bodyLimit({ maxSize: 256 * 1024 });
  const kept = createKeptTypings(deps.clock);
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/entry', types, async function sendEntryWaves(c) {
      return c.json(await listEntryWaves(deps.store, c.req.param('municipality')));
    })
    .get('/municipalities/:municipality/waves/:wave/entry', types, async function sendEntryForm(c) {
      return c.json(await readEntryForm(deps, c.req.param(), c.req.query('language') ?? ''));
    })
    .post('/municipalities/:municipality/waves/:wave/entry', types, limit, async function takeForm(c) {
      const typed = await readBody(c, form);
      const isNew = await storePaperForm(deps, c.req.param(), typed);
      kept.drop(typed.submission);
      return c.json({ isNew }, isNew ? 201 : 200);
    })
    .post('/municipalities/:municipality/waves/:wave/entry/kept', types, limit, async function keepTyping(c) {
      await requireEntry(deps, c.req.param());
      return c.json(kept.keep(c.req.param(), await readBody(c, firstTyping)), 201);
    })
    .get('/municipalities/:municipality/waves/:wave/entry/kept/:mark', types, async function lookForKept(c) {
      await requireEntry(deps, c.req.param());
      return c.json(kept.look(c.req.param(), c.var.account.id, c.req.param('mark')));
    })
    .post(
      '/municipalities/:municipality/waves/:wave/entry/kept/:mark/compare',
      types,
      limit,
      async function compareWithKept(c) {
        await requireEntry(deps, c.req.param());
        const second = await readBody(c, z.strictObject({ values }));
        return c.json(kept.compare(c.req.param(), c.var.account.id, c.req.param('mark'), second.values));
      },
    )
    .get('/municipalities/:municipality/waves/:wave/paper', ticks, async function sendPaperDesk(c) {
      return c.json(await readPaperDesk(deps, c.req.param()));
    })
    .post('/municipalities/:municipality/waves/:wave/paper/cards', ticks, limit, async function tickCard(c) {
      const { letter } = await readBody(c, card);
      return c.json({ areas: await tickOff(deps, c.req.param(), c.var.account.id, letter) });
    })
    .post('/municipalities/:municipality/waves/:wave/paper/bundles', ticks, limit, async function bind(c) {
      const { stratum } = await readBody(c, bundle);
      return c.json({ number: await makeBundle(deps, c.req.param(), c.var.account.id, stratum) }, 201);
    });
};
