import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { enrol, givenDesk, password } from './givenDesk.ts';

const email = 'anja@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' }] as const;
const accounts = '/desk/municipalities/meissen/accounts';

async function givenSignedIn() {
  const desk = await givenDesk();
  const id = await desk.add(email, admin);
  const visitor = desk.visit();
  const secret = await enrol(desk, visitor, email);
  return { ...desk, desk, id, visitor, secret };
}

describe('a session', () => {
  it('ends 30 minutes after its last use', async () => {
    const { visitor, pass } = await givenSignedIn();
    for (let round = 0; round < 5; round += 1) {
      pass(29);
      expect((await visitor.ask('GET', accounts)).status).toBe(200);
    }
    pass(30);
    expect((await visitor.ask('GET', accounts)).status).toBe(401);
  });

  it('ends after eight hours, however busy it was', async () => {
    const { visitor, pass } = await givenSignedIn();
    for (let minutes = 0; minutes < 8 * 60 - 20; minutes += 20) {
      pass(20);
      expect((await visitor.ask('GET', accounts)).status).toBe(200);
    }
    pass(20);
    expect((await visitor.ask('GET', accounts)).status).toBe(401);
  });

  it('changes its id at every step, so that a planted or stolen one opens nothing', async () => {
    const { desk, secret } = await givenSignedIn();
    desk.pass(1);
    const visitor = desk.visit();
    visitor.cookie = 'umfeld=planted-by-somebody-else-planted-by-somebody';
    await visitor.ask('POST', '/session', { email, password });
    const afterPassword = visitor.cookie;
    expect(afterPassword).not.toContain('planted');
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    expect(visitor.cookie).not.toBe(afterPassword);
    const thief = desk.visit();
    thief.cookie = afterPassword;
    expect((await thief.ask('GET', '/session')).status).toBe(401);
  });

  it('stands in the store as a hash, without an address or a user agent', async () => {
    const { store, visitor } = await givenSignedIn();
    const rows = connectionOf(store).sqlite.prepare('SELECT * FROM account_sessions').all();
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] as object).sort()).toEqual(
      [
        ...['account', 'failed_codes', 'failed_last_on', 'failed_passwords', 'hash', 'id', 'pending_factor'],
        ...['seen_at', 'stage', 'started_at'],
      ].sort(),
    );
    const [, token = ''] = visitor.cookie?.split('=') ?? [];
    const file = connectionOf(store).sqlite.serialize().toString('latin1');
    expect(token).toHaveLength(43);
    expect(file.includes(token)).toBe(false);
  });

  it('is one of those its owner sees and ends, one by one or all', async () => {
    const { desk, visitor, secret } = await givenSignedIn();
    desk.pass(2);
    const other = desk.visit();
    await other.ask('POST', '/session', { email, password });
    await other.ask('POST', '/session/code', { code: desk.code(secret) });
    const { body } = await visitor.ask('GET', '/session/own');
    const sessions = body.sessions as { id: string; isCurrent: boolean }[];
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    expect(Object.keys(sessions[0] ?? {}).sort()).toEqual(['id', 'isCurrent', 'seenAt', 'startedAt']);
    const another = sessions.find(({ isCurrent }) => !isCurrent);
    const end = (id: string, proof?: string) =>
      visitor.ask('DELETE', `/session/own/sessions${id}`, proof === undefined ? undefined : { proof });
    // Whoever finds the desk open ends nothing.
    for (const id of [`/${another?.id}`, '']) {
      expect((await end(id)).status).toBe(400);
      for (const proof of ['', '111111', password])
        expect((await end(id, proof)).body).toMatchObject({ code: 'session.codeRefused' });
    }
    expect((await other.ask('GET', '/session')).status).toBe(200);
    desk.pass(20);
    await end(`/${another?.id}`, desk.code(secret));
    expect((await other.ask('GET', '/session')).status).toBe(401);
    desk.pass(2);
    expect((await end('', desk.code(secret))).status).toBe(204);
    expect((await visitor.ask('GET', '/session')).status).toBe(401);
  });

  it('ends for all but the one who changed the password, which takes the old one', async () => {
    const { desk, visitor, secret } = await givenSignedIn();
    desk.pass(2);
    const other = desk.visit();
    await other.ask('POST', '/session', { email, password });
    await other.ask('POST', '/session/code', { code: desk.code(secret) });
    const change = (current: string, next: string) =>
      visitor.ask('PUT', '/session/own/password', { current, password: next });
    expect((await change('falsch falsch', 'ein anderer langer Satz')).body).toMatchObject({
      code: 'session.passwordRefused',
    });
    expect((await change(password, 'kurz')).body).toMatchObject({ code: 'password.invalid', fault: 'short' });
    expect((await change(password, 'ein anderer langer Satz')).status).toBe(204);
    expect((await visitor.ask('GET', '/session')).status).toBe(200);
    expect((await other.ask('GET', '/session')).status).toBe(401);
    expect((await desk.visit().ask('POST', '/session', { email, password })).status).toBe(401);
  });

  it('does not let a passer-by renew the second factor or the recovery codes', async () => {
    const { desk, visitor, secret } = await givenSignedIn();
    desk.pass(2);
    for (const proof of ['', password, '111111'])
      expect((await visitor.ask('POST', '/session/factor', { proof })).status).toBe(403);
    expect((await visitor.ask('PUT', '/session/factor', { code: desk.code(secret) })).status).toBe(403);
    expect((await visitor.ask('PUT', '/session/own/recovery-codes', { code: '111111' })).status).toBe(403);
    const offered = await visitor.ask('POST', '/session/factor', { proof: desk.code(secret) });
    const next = String(offered.body.secret);
    expect((await visitor.ask('PUT', '/session/factor', { code: desk.code(next) })).status).toBe(200);
    desk.pass(2);
    const renewed = await visitor.ask('PUT', '/session/own/recovery-codes', { code: desk.code(next) });
    expect(renewed.body.recoveryCodes).toHaveLength(10);
  });
});

describe('its cookie', () => {
  const sign = async (address: string, headers = {}) => {
    const { app, add } = await givenDesk();
    await add('rita@meissen.example', [{ municipality: 'meissen', role: 'council' }]);
    const response = await app.request(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      body: JSON.stringify({ email: 'rita@meissen.example', password }),
    });
    expect(response.status).toBe(200);
    return response.headers.getSetCookie()[0] ?? '';
  };

  it('is for this host and https alone', async () => {
    for (const cookie of [
      await sign('https://umfeld.meissen.example'),
      await sign('http://umfeld.meissen.example'),
      await sign('http://127.0.0.1:3000', { 'x-forwarded-proto': 'https' }),
    ]) {
      expect(cookie).toMatch(/^__Host-umfeld=/);
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
      expect(cookie).not.toMatch(/domain|max-age|expires/i);
    }
  });

  it('goes over plain http on the machine itself', async () => {
    for (const host of ['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000']) {
      const cookie = await sign(host);
      expect(cookie).toMatch(/^umfeld=/);
      expect(cookie).not.toContain('Secure');
      expect(cookie).toContain('SameSite=Strict');
    }
  });
});
