import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { storeLetterText } from '../../../db/queries/letterTexts.ts';
import { type GuardedEnv, guard } from '../../accounts/guard.ts';
import { maySeeCodes } from '../../accounts/predicates.ts';
import { readBody } from '../../accounts/readBody.ts';
import { recordAction } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { inTens } from '../inTens.ts';
import { listWaveChoices, requireWave } from '../waveChoices.ts';
import { getFacts } from './getFacts.ts';
import { getLetterText } from './getLetterText.ts';
import type { LettersStart } from './lettersStart.ts';
import { findTextFaults } from './text/findTextFaults.ts';

const words = z.string().max(4_000);
const message = z.object({ subject: words, before: words, after: words });
const letterText = z.object({
  closesOn: words,
  minimumAge: z.number(),
  contact: words,
  signature: words,
  invitation: message,
  reminder: message,
  back: words,
  card: words,
  lines: z.record(z.string().max(40), words),
});
const printed = z.object({
  letters: z.int().min(1).max(10_000_000),
  kind: z.enum(['invitation', 'reminder']),
});

/**
 * The wording of the letters. The letters themselves are made in the clerk's browser: addresses and codes never come
 * here.
 */
export const letterRoutes = (deps: Deps) => {
  const { store, clock, site } = deps;
  return new Hono<GuardedEnv>()
    .use('/municipalities/:municipality/letters/*', bodyLimit({ maxSize: 100_000 }))
    .get('/municipalities/:municipality/letters', guard(deps, maySeeCodes), async function listWaves(c) {
      return c.json(await listWaveChoices(store, c.req.param('municipality')));
    })
    .get(
      '/municipalities/:municipality/letters/:wave',
      guard(deps, maySeeCodes),
      async function sendStart(c) {
        const at = c.req.param();
        await requireWave(store, at.municipality, at.wave);
        const facts = await getFacts(store, at, { now: clock(), publicUrl: site?.publicUrl });
        const reply: LettersStart = { facts, text: await getLetterText(store, at, facts) };
        return c.json(reply);
      },
    )
    .put(
      '/municipalities/:municipality/letters/:wave/text',
      guard(deps, maySeeCodes),
      async function takeText(c) {
        const { municipality, wave } = c.req.param();
        await requireWave(store, municipality, wave);
        const text = await readBody(c, letterText);
        const faults = findTextFaults(text);
        if (faults.length > 0) throw new Problem('letters.invalid', { faults });
        await storeLetterText(store, municipality, wave, text);
        await recordAction(store, {
          municipality,
          account: c.var.account.id,
          action: 'letters.text',
          subject: wave,
        });
        return c.body(null, 204);
      },
    )
    .post(
      '/municipalities/:municipality/letters/:wave/printed',
      guard(deps, maySeeCodes),
      async function notePrinted(c) {
        const { municipality, wave } = c.req.param();
        await requireWave(store, municipality, wave);
        const { letters, kind } = await readBody(c, printed);
        await recordAction(store, {
          municipality,
          account: c.var.account.id,
          action: 'letters.print',
          subject: wave,
          detail: kind === 'reminder' ? `reminder: ${inTens(letters)}` : `${kind}: ${letters}`,
        });
        return c.body(null, 204);
      },
    );
};
