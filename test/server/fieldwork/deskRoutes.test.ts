import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { useLetter } from '../../../db/queries/invitationCodes.ts';
import { listWaitingCards } from '../../../db/queries/paper.ts';
import { closeWave } from '../../../server/waves/closeWave.ts';
import { givenWave } from '../../db/givenStore.ts';
import { enrol, givenDesk, password } from '../accounts/givenDesk.ts';

const wave = '/desk/municipalities/meissen/waves/2026';

async function givenFieldwork() {
  const desk = await givenDesk();
  await givenWave(desk.store, '2026', { sample: 'invited' });
  await desk.add('clerk@meissen.de', [{ municipality: 'meissen', role: 'fieldwork' }]);
  const clerk = desk.visit();
  const secret = await enrol(desk, clerk, 'clerk@meissen.de');
  const signIn = async () => {
    await clerk.ask('POST', '/session', { email: 'clerk@meissen.de', password });
    await clerk.ask('POST', '/session/code', { code: desk.code(secret) });
  };
  const draw = async (count: number) => {
    const reply = await clerk.ask('POST', `${wave}/codes`, { count, area: 'altstadt' });
    return [...String(reply.body.text).matchAll(/(\d+);([2-9A-Z]{5})-([2-9A-Z]{5});/g)].map(
      ([, number, a, b]) => ({
        letter: Number(number),
        code: `${a}${b}`,
      }),
    );
  };
  /** As if somebody had answered. */
  const use = (code: string) => {
    const connection = connectionOf(desk.store);
    return connection.committer.write(() =>
      useLetter(connection, desk.store.keys, { municipality: 'meissen', wave: '2026' }, code),
    );
  };
  return { ...desk, clerk, draw, use, signIn };
}

describe('fieldwork at the desk', () => {
  it('gets codes once, and counts that single nobody out', async () => {
    const { clerk, draw, use } = await givenFieldwork();
    const letters = await draw(60);
    expect(letters).toHaveLength(60);
    for (const { code } of letters.slice(0, 19)) await use(code);
    const { body } = await clerk.ask('GET', `${wave}/codes`);
    expect(body).toMatchObject({ areas: [{ area: 'altstadt', letters: 60, used: 10 }] });
    expect(JSON.stringify(body)).not.toContain(letters[30]?.code);
  });

  it('learns once a day which letters were used, all at once', async () => {
    const { clerk, draw, use, clock, signIn } = await givenFieldwork();
    const [first, second] = await draw(60);
    const look = async (letter: number | undefined) =>
      (await clerk.ask('GET', `${wave}/letters/${letter}`)).body.state;
    expect(await look(first?.letter)).toBe('sent');
    await use(first?.code ?? '');
    clock.now = new Date(clock.now.getTime() + 10 * 60_000);
    expect(await look(first?.letter), 'on the same day').toBe('sent');
    clock.now = new Date('2026-11-24T08:00:00Z');
    await signIn();
    expect(await look(first?.letter), 'on the next').toBe('used');
    expect(await look(second?.letter)).toBe('sent');
  });

  it('notes, replaces and reminds by letter number, and every step is on record', async () => {
    const { clerk, draw, store } = await givenFieldwork();
    const [first, second, third] = await draw(60);
    const note = (letter: number | undefined, given: string) =>
      clerk.ask('POST', `${wave}/letters/${letter}/note`, { note: given });
    expect((await note(first?.letter, 'undeliverable')).status).toBe(204);
    expect((await note(second?.letter, 'wantsPaper')).status).toBe(204);
    expect((await clerk.ask('GET', `${wave}/letters/${second?.letter}`)).body).toMatchObject({
      wantsPaper: true,
    });
    const replaced = await clerk.ask('POST', `${wave}/letters/${third?.letter}/replace`);
    expect(replaced.body).toMatchObject({ letterNumber: 61, code: expect.stringMatching(/^.{5}-.{5}$/) });
    const settled = { status: 422, body: { code: 'codes.refused', reason: 'settled' } };
    expect(await clerk.ask('POST', `${wave}/letters/${third?.letter}/replace`)).toMatchObject(settled);
    expect(await note(third?.letter, 'refused')).toMatchObject(settled);
    expect(await note(999, 'refused')).toMatchObject({ status: 422, body: { reason: 'noLetter' } });
    const list = String((await clerk.ask('POST', `${wave}/codes/reminders`, { newCodes: false })).body.text);
    expect(list.trim().split('\r\n')).toHaveLength(1 + 59);
    const renewed = String(
      (await clerk.ask('POST', `${wave}/codes/reminders`, { newCodes: true })).body.text,
    );
    expect(renewed.match(/[2-9A-Z]{5}-[2-9A-Z]{5}/g)).toHaveLength(59);
    const actions = (await listAudit(store, 'meissen', {})).entries.map(({ action }) => action);
    for (const action of ['codes.create', 'codes.note', 'codes.replace', 'codes.remind', 'codes.renew'])
      expect(actions).toContain(action);
  });

  it('leaves no letter number in the log, which stays when the letters are forgotten', async () => {
    const { clerk, draw, store } = await givenFieldwork();
    const letters = await draw(800);
    const [noted, replaced, ticked] = letters.filter(({ letter }) => letter > 700);
    await clerk.ask('POST', `${wave}/letters/${noted?.letter}/note`, { note: 'refused' });
    const { body } = await clerk.ask('POST', `${wave}/letters/${replaced?.letter}/replace`);
    const card = await clerk.ask('POST', `${wave}/paper/cards`, { letter: ticked?.letter });
    expect(card.status).toBe(200);
    await closeWave(store, 'meissen', '2026', new Date('2026-12-20T12:00:00Z'), 'command line');
    const { sqlite } = connectionOf(store);
    expect(sqlite.prepare('SELECT count(*) FROM invitations').pluck().get()).toBe(0);
    const log = sqlite.prepare('SELECT action, subject, detail FROM audit_log').all() as object[];
    const acts = JSON.stringify(log);
    for (const action of ['codes.note', 'codes.replace', 'paper.tickOff']) expect(acts).toContain(action);
    for (const number of [noted?.letter, replaced?.letter, ticked?.letter, body.letterNumber])
      expect(acts).not.toMatch(new RegExp(`\\b${number}\\b`));
  });

  it('takes notes back, and leaves a letter that came back with a form to its card', async () => {
    const { clerk, draw, store } = await givenFieldwork();
    const [first] = await draw(60);
    const look = async () => (await clerk.ask('GET', `${wave}/letters/${first?.letter}`)).body;
    const note = (given: string) =>
      clerk.ask('POST', `${wave}/letters/${first?.letter}/note`, { note: given });
    expect(await note('used')).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await look()).toMatchObject({ state: 'sent', wantsPaper: false });
    await note('wantsPaper');
    await note('refused');
    expect(await look()).toMatchObject({ state: 'refused', wantsPaper: true });
    await note('sent');
    expect(await look()).toMatchObject({ state: 'sent', wantsPaper: false });
    const name = { municipality: 'meissen', wave: '2026' };
    const card = await clerk.ask('POST', `${wave}/paper/cards`, { letter: first?.letter });
    expect(card.status).toBe(200);
    expect(await look()).toMatchObject({ state: 'used' });
    expect(await listWaitingCards(store, name)).toMatchObject([{ waiting: 1 }]);
  });

  it('is told in which way an order does not fit', async () => {
    const { clerk } = await givenFieldwork();
    expect(await clerk.ask('POST', `${wave}/codes`, { count: 5, area: 'mond' })).toMatchObject({
      status: 422,
      body: { reason: 'noArea' },
    });
    expect(await clerk.ask('POST', `${wave}/codes`, { count: 0 })).toMatchObject({ status: 400 });
    expect(await clerk.ask('GET', '/desk/municipalities/meissen/waves/1999/codes')).toMatchObject({
      status: 404,
    });
  });
});
