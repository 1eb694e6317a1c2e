import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { deleteAccount } from '../../../db/queries/accounts.ts';
import { enrol, givenDesk, password } from './givenDesk.ts';

const email = 'anja@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' }] as const;

async function givenEnrolled() {
  const desk = await givenDesk();
  const id = await desk.add(email, admin);
  const secret = await enrol(desk, desk.visit(), email);
  desk.pass(60);
  const wrong = (who: string) =>
    desk.visit().ask('POST', '/session', { email: who, password: 'falsch falsch' });
  const signIn = async () => {
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email, password });
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    return visitor;
  };
  const audit = () =>
    connectionOf(desk.store)
      .sqlite.prepare(`SELECT * FROM audit_log WHERE action LIKE 'signIn.%' OR action LIKE 'access.%'`)
      .all() as { municipality: string; at: number; account: string; action: string; subject: string }[];
  return { desk, id, secret, wrong, signIn, audit };
}

describe('attempts at signing in that fail', () => {
  it('are told to the owner after the next sign-in, and then forgotten', async () => {
    const { desk, secret, wrong, signIn } = await givenEnrolled();
    for (let at = 0; at < 3; at += 1) await wrong(email);
    const half = desk.visit();
    await half.ask('POST', '/session', { email, password });
    await half.ask('POST', '/session/code', { code: '000000' });
    expect((await half.ask('GET', '/session')).body).not.toHaveProperty('failedBefore');
    const owner = await signIn();
    const told = { passwords: 3, codes: 1, lastOn: '2026-11-23' };
    expect((await owner.ask('GET', '/session')).body).toMatchObject({ failedBefore: told });
    expect((await owner.ask('GET', '/session')).body).toMatchObject({ failedBefore: told });
    desk.pass(2);
    expect(secret).not.toBe('');
    expect((await (await signIn()).ask('GET', '/session')).body).not.toHaveProperty('failedBefore');
  });

  it('stand once a day in the log of the town, without their time, for admins to see', async () => {
    const { desk, id, wrong, signIn, audit } = await givenEnrolled();
    for (let at = 0; at < 4; at += 1) {
      await wrong(email);
      desk.pass(7);
    }
    expect(audit()).toMatchObject([
      { municipality: 'meissen', account: 'not signed in', action: 'signIn.password', subject: id },
    ]);
    expect(audit()[0]?.at).toBe(Date.parse('2026-11-23T00:00:00Z'));
    desk.pass(24 * 60);
    await wrong(email);
    expect(audit()).toHaveLength(2);
    const owner = await signIn();
    const { body } = await owner.ask('GET', '/desk/municipalities/meissen/audit?words=signIn');
    expect(body).toMatchObject({ total: 2, entries: [{ subject: email }, { subject: email }] });
  });

  it('at addresses nobody has leave a number and no address', async () => {
    const { desk, wrong, audit } = await givenEnrolled();
    await wrong('nobody@meissen.example');
    await wrong('carla@nirgendwo.example');
    const { sqlite } = connectionOf(desk.store);
    expect(sqlite.prepare('SELECT * FROM failed_sign_ins').all()).toEqual([
      { account: '', passwords: 2, codes: 0, last_on: '2026-11-23' },
    ]);
    expect(audit()).toEqual([]);
    expect(sqlite.serialize().includes('nirgendwo')).toBe(false);
  });

  it('go with the account', async () => {
    const { desk, id, wrong } = await givenEnrolled();
    await desk.add('second@meissen.example', admin);
    await wrong(email);
    await deleteAccount(desk.store, id, '2026-11-23');
    expect(connectionOf(desk.store).sqlite.prepare('SELECT * FROM failed_sign_ins').all()).toEqual([]);
  });
});

describe('signing in', () => {
  it('with a recovery code stands in the log, once a day; with the phone it does not', async () => {
    const { desk, id, signIn, audit } = await givenEnrolled();
    await signIn();
    expect(audit()).toEqual([]);
    const other = await givenDesk();
    const visitor = other.visit();
    await other.add(email, admin);
    await visitor.ask('POST', '/session', { email, password });
    const offered = await visitor.ask('POST', '/session/factor', {});
    const made = await visitor.ask('PUT', '/session/factor', {
      code: other.code(String(offered.body.secret)),
    });
    for (const code of (made.body.recoveryCodes as string[]).slice(0, 2)) {
      const late = other.visit();
      await late.ask('POST', '/session', { email, password });
      expect((await late.ask('POST', '/session/code', { code })).status).toBe(200);
    }
    const rows = connectionOf(other.store)
      .sqlite.prepare(`SELECT action FROM audit_log WHERE action = 'signIn.recoveryCode'`)
      .all();
    expect(rows).toHaveLength(1);
    expect(id).toBeTruthy();
    expect(desk).toBeTruthy();
  });
});

describe('asking for what a role does not allow', () => {
  it('stands once a day in the log of the own town, whichever town was asked for', async () => {
    const { desk, audit } = await givenEnrolled();
    const council = await desk.add('rita@meissen.example', [{ municipality: 'meissen', role: 'council' }]);
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email: 'rita@meissen.example', password });
    for (const town of ['meissen', 'coswig', '<b>nirgendwo', 'meissen'])
      expect((await visitor.ask('GET', `/desk/municipalities/${town}/accounts`)).status).toBe(403);
    expect(audit()).toMatchObject([
      {
        municipality: 'meissen',
        account: council,
        action: 'access.refused',
        subject: 'admin (mayAdminister)',
        at: Date.parse('2026-11-23T00:00:00Z'),
      },
    ]);
  });
});
