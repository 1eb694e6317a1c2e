import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { listSeparationBreaks } from '../../../db/queries/accounts.ts';
import { appendAudit } from '../../../db/queries/auditLog.ts';
import { payVacuum } from '../../../db/queries/deletions.ts';
import { type Desk, enrol, givenDesk, password, type Visitor } from './givenDesk.ts';

const email = 'anja@meissen.example';
const accounts = '/desk/municipalities/meissen/accounts';
const in_ = (municipality: string, role: 'admin' | 'fieldwork' | 'entry' | 'analyst' | 'council') => ({
  municipality,
  role,
});

async function givenAdmin(): Promise<{ desk: Desk; admin: Visitor; id: string }> {
  const desk = await givenDesk();
  const id = await desk.add(email, [in_('meissen', 'admin')]);
  const admin = desk.visit();
  await enrol(desk, admin, email);
  return { desk, admin, id };
}

const create = (admin: Visitor, body: Record<string, unknown>) => admin.ask('POST', accounts, body);
const tokenOf = (body: Record<string, unknown>) =>
  String((body.link as { path: string } | undefined)?.path ?? body.path).split('#')[1] ?? '';

describe('a one-time link', () => {
  it('opens a new account: sets the password once, then the second factor', async () => {
    const { desk, admin } = await givenAdmin();
    const { status, body } = await create(admin, { email: 'Falk@Meissen.example', roles: ['fieldwork'] });
    expect(status).toBe(201);
    const token = tokenOf(body);
    const falk = desk.visit();
    expect((await falk.ask('POST', '/session/link', { token })).body).toEqual({
      email: 'falk@meissen.example',
      renewsSecondFactor: false,
    });
    const set = (typed: string) => falk.ask('PUT', '/session/link', { token, password: typed });
    expect((await set('kurz')).body).toMatchObject({ code: 'password.invalid', fault: 'short' });
    expect((await set('falk falk falk')).body).toMatchObject({ fault: 'email' });
    expect((await set('aaaaaaaaaaaaaaaa')).body).toMatchObject({ fault: 'monotonous' });
    expect(await set('ein langer neuer Satz')).toMatchObject({ status: 200, body: { stage: 'enrol' } });
    for (const method of ['POST', 'PUT'])
      expect(
        await desk.visit().ask(method, '/session/link', { token, password: 'ein langer neuer Satz' }),
      ).toMatchObject({ status: 404, body: { code: 'link.notFound' } });
    const file = connectionOf(desk.store).sqlite.serialize().toString('latin1');
    expect(file.includes(token)).toBe(false);
  });

  it('runs out after 30 minutes, and ends when another is made or the account is locked', async () => {
    const { desk, admin } = await givenAdmin();
    const { body } = await create(admin, { email: 'falk@meissen.example', roles: ['fieldwork'] });
    const isGood = async (token: string) =>
      (await desk.visit().ask('POST', '/session/link', { token })).status === 200;
    const link = async () => tokenOf((await admin.ask('POST', `${accounts}/${body.id}/link`, {})).body);
    const first = tokenOf(body);
    desk.pass(29);
    expect(await isGood(first)).toBe(true);
    await admin.ask('GET', '/session');
    desk.pass(1);
    expect(await isGood(first)).toBe(false);
    const [second, third] = [await link(), await link()];
    expect([await isGood(second), await isGood(third)]).toEqual([false, true]);
    await admin.ask('PUT', `${accounts}/${body.id}/lock`, { isLocked: true });
    expect(await isGood(third)).toBe(false);
  });

  it('ends the old second factor only where it says so', async () => {
    const { desk, admin } = await givenAdmin();
    const falk = await desk.add('falk@meissen.example', [in_('meissen', 'fieldwork')]);
    const visitor = desk.visit();
    await enrol(desk, visitor, 'falk@meissen.example');
    const use = async (renewsSecondFactor: boolean) => {
      const { body } = await admin.ask('POST', `${accounts}/${falk}/link`, { renewsSecondFactor });
      const typed = { token: tokenOf(body), password: 'ein langer neuer Satz' };
      return (await desk.visit().ask('PUT', '/session/link', typed)).body.stage;
    };
    expect(await use(false)).toBe('code');
    expect((await visitor.ask('GET', '/session')).status).toBe(401);
    expect(await use(true)).toBe('enrol');
    const left = connectionOf(desk.store)
      .sqlite.prepare('SELECT count(*) AS n FROM account_recovery_codes WHERE account = ?')
      .get(falk);
    expect(left).toEqual({ n: 0 });
  });
});

describe('roles', () => {
  it('that are meant to be apart go into one hand only where that is confirmed, and it stays on record', async () => {
    const { desk, admin } = await givenAdmin();
    const wanted = { email: 'falk@meissen.example', roles: ['fieldwork', 'analyst'] };
    expect(await create(admin, wanted)).toMatchObject({
      status: 409,
      body: { code: 'account.separation', roles: ['analyst', 'fieldwork'] },
    });
    expect((await admin.ask('GET', accounts)).body).toHaveLength(1);
    const { body } = await create(admin, { ...wanted, isConfirmed: true });
    const list = () => listSeparationBreaks(desk.store, 'meissen');
    expect(await list()).toMatchObject([
      { account: body.id, roles: 'analyst fieldwork', since: '2026-11-23', until: null },
    ]);
    desk.pass(24 * 60);
    await enrolAgain(desk, admin);
    await admin.ask('PUT', `${accounts}/${body.id}/roles`, { roles: ['analyst'] });
    expect(await list()).toMatchObject([{ since: '2026-11-23', until: '2026-11-24' }]);
    expect(await listSeparationBreaks(desk.store, 'coswig')).toEqual([]);
  });

  it('leave a town with an admin, whatever is tried', async () => {
    const { desk, admin, id } = await givenAdmin();
    const isRefused = { status: 409, body: { code: 'account.lastAdmin' } };
    const roles = (wanted: string[], whose = id) =>
      admin.ask('PUT', `${accounts}/${whose}/roles`, { roles: wanted });
    const lock = (whose = id) => admin.ask('PUT', `${accounts}/${whose}/lock`, { isLocked: true });
    expect(await roles(['analyst'])).toMatchObject(isRefused);
    expect(await roles([])).toMatchObject(isRefused);
    expect(await lock()).toMatchObject(isRefused);
    // One who cannot sign in is no help.
    const second = await desk.add('second@meissen.example', [in_('meissen', 'admin')]);
    await lock(second);
    expect(await roles([])).toMatchObject(isRefused);
    await admin.ask('PUT', `${accounts}/${second}/lock`, { isLocked: false });
    expect((await roles([])).status).toBe(204);
    expect((await admin.ask('GET', accounts)).status).toBe(403);
  });

  it('take effect at once, and a desk takes a second factor from then on', async () => {
    const { desk, admin } = await givenAdmin();
    const rita = await desk.add('rita@meissen.example', [in_('meissen', 'council')]);
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email: 'rita@meissen.example', password });
    expect((await visitor.ask('GET', '/session')).body.stage).toBe('full');
    await admin.ask('PUT', `${accounts}/${rita}/roles`, { roles: ['admin'] });
    expect((await visitor.ask('GET', accounts)).status).toBe(401);
    expect((await visitor.ask('GET', '/session')).body.stage).toBe('enrol');
  });
});

describe('an admin', () => {
  it('reaches nobody of another town, and whoever works for two only as far as the own town goes', async () => {
    const { desk, admin } = await givenAdmin();
    const stranger = await desk.add('carla@coswig.example', [in_('coswig', 'analyst')]);
    const both = await desk.add('both@coswig.example', [in_('coswig', 'admin'), in_('meissen', 'entry')]);
    for (const id of [stranger, 'no-such-account']) {
      for (const [method, what, body] of [
        ['PUT', 'roles', { roles: ['admin'] }],
        ['PUT', 'lock', { isLocked: true }],
        ['DELETE', 'sessions', undefined],
        ['DELETE', '', undefined],
        ['POST', 'link', {}],
      ] as const)
        expect(
          (await admin.ask(method, `${accounts}/${id}/${what}`.replace(/\/$/, ''), body)).body.code,
        ).toBe('session.forbidden');
    }
    for (const [method, what, body] of [
      ['PUT', 'lock', { isLocked: true }],
      ['DELETE', 'sessions', undefined],
      ['DELETE', '', undefined],
      ['POST', 'link', { renewsSecondFactor: true }],
    ] as const)
      expect(
        (await admin.ask(method, `${accounts}/${both}/${what}`.replace(/\/$/, ''), body)).body.code,
      ).toBe('account.elsewhere');
    expect((await admin.ask('PUT', `${accounts}/${both}/roles`, { roles: [] })).status).toBe(204);
    const added = await create(admin, { email: 'carla@coswig.example', roles: ['council'] });
    expect(added.body).toEqual({ id: stranger, email: 'carla@coswig.example' });
    expect((await create(admin, { email: 'carla@coswig.example', roles: ['council'] })).body.code).toBe(
      'account.taken',
    );
  });

  it('ends the sessions of somebody, or locks them out', async () => {
    const { desk, admin } = await givenAdmin();
    const falk = await desk.add('falk@meissen.example', [in_('meissen', 'fieldwork')]);
    const visitor = desk.visit();
    const secret = await enrol(desk, visitor, 'falk@meissen.example');
    await admin.ask('DELETE', `${accounts}/${falk}/sessions`);
    expect((await visitor.ask('GET', '/session')).status).toBe(401);
    desk.pass(1);
    await visitor.ask('POST', '/session', { email: 'falk@meissen.example', password });
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    await admin.ask('PUT', `${accounts}/${falk}/lock`, { isLocked: true });
    expect((await visitor.ask('GET', '/session')).status).toBe(401);
  });

  it('deletes an account: its sessions end, its address is gone, what it did stays under an id', async () => {
    const { desk, admin, id } = await givenAdmin();
    const falk = await desk.add('falk@meissen.example', [in_('meissen', 'fieldwork')]);
    const visitor = desk.visit();
    await enrol(desk, visitor, 'falk@meissen.example');
    await admin.ask('PUT', `${accounts}/${falk}/roles`, { roles: ['entry'] });
    expect((await admin.ask('DELETE', `${accounts}/${id}`)).body.code).toBe('account.lastAdmin');
    expect((await admin.ask('DELETE', `${accounts}/${falk}`)).status).toBe(204);
    expect((await admin.ask('DELETE', `${accounts}/${falk}`)).body.code).toBe('session.forbidden');
    expect((await visitor.ask('GET', '/session')).status).toBe(401);
    const again = await desk.visit().ask('POST', '/session', { email: 'falk@meissen.example', password });
    expect(again.body.code).toBe('session.refused');
    const { body } = await admin.ask('GET', '/desk/municipalities/meissen/audit');
    const log = (
      body.entries as { action: string; subject: string; who: string | null; account: string }[]
    ).map(({ action, subject, who, account }) => [action, subject, who ?? account]);
    expect(log).toContainEqual(['account.delete', falk, email]);
    expect(log).toContainEqual(['account.roles', falk, email]);
    expect(log).toContainEqual(['account.secondFactor', falk, falk]);
    await payVacuum(desk.store);
    const file = connectionOf(desk.store).sqlite.serialize().toString('latin1');
    expect(file).toContain(email);
    expect(file).not.toContain('falk@meissen.example');
  });

  it('gets clear words for what cannot be stored', async () => {
    const { admin } = await givenAdmin();
    for (const [body, field] of [
      [{ email: 'no address', roles: ['entry'] }, 'email'],
      [{ email: 'a@b.de', roles: [] }, 'roles'],
    ] as const)
      expect(await create(admin, body)).toMatchObject({
        status: 422,
        body: { code: 'account.invalid', field },
      });
    expect(await create(admin, { email: 'a@b.de', roles: ['mayor'] })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', fields: ['roles.0'] },
    });
    expect((await admin.ask('GET', accounts)).body).toHaveLength(1);
  });
});

describe('the audit log', () => {
  const audit = '/desk/municipalities/meissen/audit';

  it('tells who did what to whom, newest first, with filter and pages', async () => {
    const { desk, admin, id } = await givenAdmin();
    await create(admin, { email: 'falk@meissen.example', roles: ['fieldwork'] });
    const { body } = await admin.ask('GET', audit);
    const entries = body.entries as { number: number; who: string; action: string; subject: string }[];
    expect(entries.map(({ action, who, subject }) => [action, who, subject])).toEqual([
      ['account.roles', email, 'falk@meissen.example'],
      ['account.create', email, 'falk@meissen.example'],
      ['account.secondFactor', email, email],
    ]);
    for (let number = 0; number < 120; number += 1) {
      desk.pass(1);
      const at = desk.clock.now.getTime();
      const row = {
        municipality: 'meissen',
        at,
        account: id,
        action: 'codes.create',
        subject: `S${number}`,
        detail: null,
      };
      await appendAudit(desk.store, row);
      if (number % 20 === 0) await admin.ask('GET', '/session');
    }
    const page = async (search: string) => (await admin.ask('GET', `${audit}?${search}`)).body;
    expect(await page('')).toMatchObject({ total: 123 });
    expect((await page('page=3')).entries).toHaveLength(23);
    expect((await page('words=S11')).total).toBe(11);
    expect((await page('words=%25')).total).toBe(0);
    expect((await page('from=2026-11-24')).total).toBe(0);
    expect((await page('from=2026-11-23&to=2026-11-23')).total).toBe(123);
    expect((await admin.ask('GET', `${audit}?page=0&from=gestern`)).body).toMatchObject({
      code: 'request.invalid',
      fields: ['from', 'page'],
    });
  });

  it('comes as CSV, with what a spreadsheet would run defused', async () => {
    const { desk, admin } = await givenAdmin();
    await appendAudit(desk.store, {
      municipality: 'meissen',
      at: 0,
      account: 'command line',
      action: 'wave.open',
      subject: '=1+1',
      detail: '2026, "Sommer"',
    });
    const { body, headers } = await admin.ask('GET', `${audit}.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const [head, first] = String(body.text).split('\n');
    expect(head).toBe('number,at,account,action,subject,detail');
    expect(first).toBe(`2,1970-01-01T00:00:00.000Z,command line,wave.open,'=1+1,"2026, ""Sommer"""`);
  });

  it('is never changed or shortened; only with the town itself it goes', async () => {
    const { desk } = await givenAdmin();
    const { sqlite } = connectionOf(desk.store);
    const row = { at: 0, account: 'command line', action: 'a', subject: 's', detail: null };
    await appendAudit(desk.store, { ...row, municipality: 'meissen' });
    await appendAudit(desk.store, { ...row, municipality: 'gone' });
    expect(() => sqlite.exec("UPDATE audit_log SET subject = 'x'")).toThrow('never changed');
    expect(() => sqlite.exec("DELETE FROM audit_log WHERE municipality = 'meissen'")).toThrow(
      'never shortened',
    );
    expect(() => sqlite.exec('REPLACE INTO audit_log SELECT * FROM audit_log')).toThrow();
    sqlite.exec("DELETE FROM audit_log WHERE municipality = 'gone'");
    expect(sqlite.prepare('SELECT count(*) AS n FROM audit_log').get()).toEqual({ n: 2 });
  });
});

/** A day later the session is gone. */
async function enrolAgain(desk: Desk, admin: Visitor): Promise<void> {
  connectionOf(desk.store)
    .sqlite.prepare('UPDATE accounts SET second_factor = NULL WHERE email = ?')
    .run(email);
  await enrol(desk, admin, email);
}
