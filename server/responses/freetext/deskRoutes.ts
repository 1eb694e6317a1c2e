import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { TextShelf } from '../../../db/queries/sealed/textReading.ts';
import { type GuardedEnv, guard } from '../../accounts/guard.ts';
import { mayReadTexts } from '../../accounts/predicates.ts';
import { readBody } from '../../accounts/readBody.ts';
import type { Deps } from '../../deps.ts';
import { listTextWaves, markPage, readPage, redactText } from './readTexts.ts';

const marks = z.object({ slots: z.array(z.int().min(0)).max(100) });
const redaction = z.object({ was: z.string().max(10_000), becomes: z.string().max(10_000) });

/** Free text after closing: the one place where what somebody wrote is read, apart from everything else they said. */
export const textDeskRoutes = (deps: Deps, rewriteFile: (folder: string) => Promise<void>) => {
  const mayRead = guard(deps, mayReadTexts);
  const one = '/municipalities/:municipality/waves/:wave/texts/:question';
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/texts', mayRead, async function listTexts(c) {
      return c.json({ waves: await listTextWaves(deps.store, c.req.param('municipality')) });
    })
    .get(one, mayRead, async function sendTexts(c) {
      const page = Number(c.req.query('page') ?? 0);
      return c.json(
        await readPage(deps, shelfIn(c), Number.isInteger(page) && page >= 0 ? page : 0, c.var.account.id),
      );
    })
    .post(`${one}/read`, mayRead, async function takeMarks(c) {
      await markPage(deps, shelfIn(c), (await readBody(c, marks)).slots);
      return c.body(null, 204);
    })
    .put(`${one}/:slot{[0-9]+}`, mayRead, async function takeRedaction(c) {
      const change = await readBody(c, redaction);
      await redactText(deps, shelfIn(c), Number(c.req.param('slot')), change, c.var.account.id);
      return c.body(null, 204);
    })
    .post('/municipalities/:municipality/texts/end', mayRead, async function endReading(c) {
      await rewriteFile(deps.store.folder);
      return c.body(null, 204);
    });
};

function shelfIn(c: Context): TextShelf {
  const { municipality = '', wave = '', question = '' } = c.req.param();
  return { municipality, wave, question };
}
