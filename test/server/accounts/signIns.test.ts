import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { deleteAccount } from '../../../db/queries/accounts.ts';
import { issueLink } from '../../../server/accounts/links.ts';
import { enrol, givenDesk, password } from './givenDesk.ts';

const email = 'anja@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' }] as const;
const council = [{ municipality: 'meissen', role: 'council' }] as const;

const rowsOf = (desk: Awaited<ReturnType<typeof givenDesk>>) =>
  connectionOf(desk.store).sqlite.prepare('SELECT * FROM sign_ins').all();

describe('being let in', () => {
  it('is counted by day and by what proved it, and a password alone is not enough to count', async () => {
    const desk = await givenDesk();
    const id = await desk.add(email, admin);
    const visitor = desk.visit();
    const secret = await enrol(desk, visitor, email);
    for (let round = 0; round < 2; round += 1) {
      desk.pass(1);
      await visitor.ask('POST', '/session', { email, password });
      await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    }
    await desk.visit().ask('POST', '/session', { email, password });
    await desk.visit().ask('POST', '/session', { email, password: 'falsch falsch falsch' });
    desk.pass(24 * 60);
    await visitor.ask('POST', '/session', { email, password });
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    const { body } = await visitor.ask('GET', '/session/own');
    expect(body.signIns).toEqual([
      { day: '2026-11-24', proof: 'app', times: 1 },
      { day: '2026-11-23', proof: 'app', times: 3 },
    ]);
    expect(rowsOf(desk)).toMatchObject([{ account: id }, { account: id }]);
  });

  it('is told apart: the password alone, a recovery code, a link', async () => {
    const desk = await givenDesk();
    const rita = await desk.add('rita@meissen.example', council);
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email: 'rita@meissen.example', password });
    const { path } = await issueLink(desk.store, rita, { renewsSecondFactor: false, now: desk.clock.now });
    const next = { token: path.split('#')[1], password: 'ein anderer langer Satz' };
    await visitor.ask('PUT', '/session/link', next);
    expect((await visitor.ask('GET', '/session/own')).body.signIns).toEqual([
      { day: '2026-11-23', proof: 'link', times: 1 },
      { day: '2026-11-23', proof: 'password', times: 1 },
    ]);
    await desk.add(email, admin);
    const anja = desk.visit();
    await anja.ask('POST', '/session', { email, password });
    const { body } = await anja.ask('POST', '/session/factor', {});
    const made = await anja.ask('PUT', '/session/factor', { code: desk.code(String(body.secret)) });
    const [code] = made.body.recoveryCodes as string[];
    await anja.ask('POST', '/session', { email, password });
    await anja.ask('POST', '/session/code', { code });
    expect((await anja.ask('GET', '/session/own')).body.signIns).toMatchObject([
      { proof: 'app', times: 1 },
      { proof: 'recovery', times: 1 },
    ]);
  });

  it('is told to nobody else: not to an admin, and the log of the town says nothing of it', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    await desk.add('rita@meissen.example', council);
    await desk.visit().ask('POST', '/session', { email: 'rita@meissen.example', password });
    const visitor = desk.visit();
    await enrol(desk, visitor, email);
    const { body: own } = await visitor.ask('GET', '/session/own');
    expect(own.signIns).toEqual([{ day: '2026-11-23', proof: 'app', times: 1 }]);
    const accounts = await visitor.ask('GET', '/desk/municipalities/meissen/accounts');
    const log = await visitor.ask('GET', '/desk/municipalities/meissen/audit');
    for (const { body } of [accounts, log])
      expect(JSON.stringify(body)).not.toMatch(/signIns|"times"|signIn\./);
  });

  it('is forgotten after 30 days, holds no time, and goes with the account', async () => {
    const desk = await givenDesk();
    const id = await desk.add('rita@meissen.example', council);
    const visitor = desk.visit();
    const signIn = () => visitor.ask('POST', '/session', { email: 'rita@meissen.example', password });
    await signIn();
    desk.pass(30 * 24 * 60);
    await signIn();
    expect((await visitor.ask('GET', '/session/own')).body.signIns).toHaveLength(2);
    desk.pass(24 * 60);
    await signIn();
    expect((await visitor.ask('GET', '/session/own')).body.signIns).toMatchObject([
      { day: '2026-12-24' },
      { day: '2026-12-23' },
    ]);
    expect(rowsOf(desk)).toHaveLength(2);
    expect(Object.keys(rowsOf(desk)[0] as object)).toEqual(['account', 'day', 'proof', 'times']);
    await deleteAccount(desk.store, id, '2026-12-24');
    expect(rowsOf(desk)).toEqual([]);
  });
});
