import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { listWaves } from '../../db/queries/waves.ts';
import { showCode } from '../../surveys/language/invitationCode.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { maySeeCodes } from '../accounts/predicates.ts';
import { readBody } from '../accounts/readBody.ts';
import { recordAction, recordDaily } from '../accounts/recordAction.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { codesCsv, lettersCsv } from './codes/codesCsv.ts';
import { createCodes, mostLetters } from './codes/createCodes.ts';
import { listReminders, replaceLetter, replaceUnused } from './codes/renewCodes.ts';
import { inTens } from './inTens.ts';
import { lookAtLetter, noteOnLetter, overviewOfLetters } from './letterDesk.ts';
import { LetterRefusal } from './letterRefusal.ts';
import { requireWave } from './waveChoices.ts';

const orderSchema = z.strictObject({
  count: z.int().min(1).max(mostLetters),
  area: z.string().max(80).optional(),
  wholeTown: z.boolean().optional(),
});
const reminderSchema = z.strictObject({ newCodes: z.boolean() });
const noteSchema = z.strictObject({
  note: z.enum(['sent', 'undeliverable', 'moved', 'refused', 'wantsPaper']),
});

const wave = '/municipalities/:municipality/waves/:wave';

/** Codes, reminders and the hotline. No answer, and no code after its one download, ever leaves by these. */
export const fieldworkDeskRoutes = (deps: Deps) => {
  const { store, clock } = deps;
  const may = guard(deps, maySeeCodes);
  return new Hono<GuardedEnv>()
    .get('/municipalities/:municipality/codes', may, async function sendWaves(c) {
      const waves = await listWaves(store, c.req.param('municipality') ?? '');
      const invited = waves.filter(({ sample }) => sample !== 'open');
      return c.json(invited.map(({ key, title, state, sample }) => ({ key, title, state, sample })));
    })
    .get(`${wave}/codes`, may, async function sendOverview(c) {
      return c.json(await asProblem(overviewOfLetters(store, await nameOf(deps, c), clock())));
    })
    .post(`${wave}/codes`, may, async function drawCodes(c) {
      const name = await nameOf(deps, c);
      const order = await readBody(c, orderSchema);
      const rows = await asProblem(createCodes(store, { ...name, ...order }));
      await record(deps, c, 'codes.create', name.wave, `${rows.length} letters`);
      return sendFile(c, codesCsv(rows), `codes-${name.wave}-${rows[0]?.letterNumber}.csv`);
    })
    .post(`${wave}/codes/reminders`, may, async function remind(c) {
      const name = await nameOf(deps, c);
      const { newCodes } = await readBody(c, reminderSchema);
      const [text, count] = await asProblem(newCodes ? renew() : list());
      await record(deps, c, newCodes ? 'codes.renew' : 'codes.remind', name.wave, inTens(count));
      return sendFile(c, text, `erinnerungen-${name.wave}.csv`);

      async function renew(): Promise<[string, number]> {
        const rows = await replaceUnused(store, name, clock());
        return [codesCsv(rows), rows.length];
      }
      async function list(): Promise<[string, number]> {
        const letters = await listReminders(store, name, clock());
        return [lettersCsv(letters), letters.length];
      }
    })
    .get(`${wave}/letters/:letter`, may, async function sendLetter(c) {
      return c.json(await asProblem(lookAtLetter(store, await nameOf(deps, c), letterOf(c), clock())));
    })
    .post(`${wave}/letters/:letter/note`, may, async function takeNote(c) {
      const name = await nameOf(deps, c);
      const { note } = await readBody(c, noteSchema);
      await asProblem(noteOnLetter(store, name, letterOf(c), note));
      const { municipality } = name;
      const noted = { municipality, account: c.var.account.id, action: 'codes.note', subject: name.wave };
      await recordDaily(store, noted, clock());
      return c.body(null, 204);
    })
    .post(`${wave}/letters/:letter/replace`, may, async function replace(c) {
      const name = await nameOf(deps, c);
      const row = await asProblem(replaceLetter(store, name, letterOf(c)));
      await record(deps, c, 'codes.replace', name.wave);
      return c.json({ letterNumber: row.letterNumber, code: showCode(row.code), areaName: row.areaName });
    });
};

type DeskContext = Context<GuardedEnv>;

/** @throws Problem wave.notFound */
async function nameOf({ store }: Deps, c: DeskContext): Promise<{ municipality: string; wave: string }> {
  const municipality = c.req.param('municipality') ?? '';
  const key = c.req.param('wave') ?? '';
  await requireWave(store, municipality, key);
  return { municipality, wave: key };
}

function letterOf(c: DeskContext): number {
  const letter = Number(c.req.param('letter'));
  if (Number.isSafeInteger(letter) && letter > 0) return letter;
  throw new Problem('codes.refused', { reason: 'noLetter' });
}

/** What a command would say in a sentence, the desk says in its own words. */
async function asProblem<T>(outcome: Promise<T>): Promise<T> {
  try {
    return await outcome;
  } catch (error) {
    if (error instanceof LetterRefusal) throw new Problem('codes.refused', { reason: error.reason });
    throw error;
  }
}

/** Never a letter's number or what was noted of it: the log stays when the letters are forgotten, and it knows the moment. */
function record(deps: Deps, c: DeskContext, action: string, subject: string, detail?: string): Promise<void> {
  const municipality = c.req.param('municipality') ?? '';
  const account = c.var.account.id;
  return recordAction(
    deps.store,
    { municipality, account, action, subject, ...(detail !== undefined && { detail }) },
    deps.clock(),
  );
}

function sendFile(c: DeskContext, text: string, fileName: string) {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  c.header('Cache-Control', 'no-store');
  return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
}
