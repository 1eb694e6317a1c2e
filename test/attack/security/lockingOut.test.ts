import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { findMember, setLocked } from '../../../db/queries/accounts.ts';
import { issueLink } from '../../../server/accounts/links.ts';
import { revokeSessions } from '../../../server/accounts/manageAccount.ts';
import { workOf } from '../../fixtures/workOf.ts';
import { type Desk, enrol, givenDesk, password, type Visitor } from '../../server/accounts/givenDesk.ts';

const email = 'anna@meissen.example';
const other = 'berta@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' as const }];
/** Let in with the password alone. */
const council = [{ municipality: 'meissen', role: 'council' as const }];
/** Longer than any password: refused without the cost of a hash, and counted like any other. */
const wrongPassword = 'x'.repeat(999);

/** Two accounts, each let in once, each with a browser of its own that keeps what it was given. */
async function givenKnown() {
  const desk = await givenDesk();
  const ids = { anna: await desk.add(email, admin), berta: await desk.add(other, council) };
  const [anna, berta] = [desk.visit(), desk.visit()];
  const secret = await enrol(desk, anna, email);
  await tryPassword(berta, password, other);
  desk.pass(60);
  return { desk, ids, anna, berta, secret };
}

/** A browser that holds what another one kept after its session. */
function holding(desk: Desk, known: string | undefined): Visitor {
  const visitor = desk.visit();
  visitor.known = known;
  return visitor;
}

const tryPassword = (visitor: Visitor, typed = wrongPassword, who = email) =>
  visitor.ask('POST', '/session', { email: who, password: typed });

/** Spends what strangers have together and what they have for each of these addresses. */
async function flood(desk: Desk, ...addresses: string[]): Promise<void> {
  for (const who of addresses)
    for (let at = 0; at < 12; at += 1) await tryPassword(desk.visit(), wrongPassword, who);
  for (let at = 0; at < 70; at += 1) await tryPassword(desk.visit(), wrongPassword, `n${at}@meissen.example`);
}

async function statusesOf(times: number, attempt: () => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < times; at += 1) statuses.push((await attempt()).status);
  return statuses;
}

describe('somebody who floods the sign-in', () => {
  it('keeps strangers out, and no browser that was let in before, through both steps', async () => {
    const { desk, anna, secret } = await givenKnown();
    await flood(desk, email);
    expect((await tryPassword(desk.visit(), password)).status).toBe(429);
    const again = holding(desk, anna.known);
    expect(await tryPassword(again, password)).toMatchObject({ status: 200, body: { stage: 'code' } });
    await flood(desk, email);
    expect((await again.ask('POST', '/session/code', { code: desk.code(secret) })).status).toBe(200);
    expect((await again.ask('GET', '/desk/municipalities/meissen/accounts')).status).toBe(200);
  });

  it('with the password keeps no known browser from typing its code', async () => {
    const { desk, anna, secret } = await givenKnown();
    const thief = desk.visit();
    await tryPassword(thief, password);
    await statusesOf(14, () => thief.ask('POST', '/session/code', { code: '000000' }));
    const again = holding(desk, anna.known);
    await tryPassword(again, password);
    expect((await again.ask('POST', '/session/code', { code: desk.code(secret) })).status).toBe(200);
  });

  it('keeps nobody who is in from proving it once more', async () => {
    const { desk, anna, secret } = await givenKnown();
    const visitor = holding(desk, anna.known);
    await tryPassword(visitor, password);
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    await flood(desk, email);
    desk.pass(0.5);
    await flood(desk);
    const next = { current: password, password: 'ein anderer langer Satz' };
    visitor.known = undefined;
    expect((await visitor.ask('PUT', '/session/own/password', next)).status).toBe(204);
  });
});

describe('what a known browser keeps', () => {
  it('is good for its own account alone: forged, made up and of others it is a stranger', async () => {
    const { desk, ids, anna, berta } = await givenKnown();
    const [name = '', value = ''] = (anna.known ?? '').split('=');
    const [nonce = '', mark = ''] = value.split('.');
    const signed = (key: Buffer) =>
      `${name}=${nonce}.${createHmac('sha256', key).update(`${nonce}\0${ids.anna}\0${0}`).digest('base64url')}`;
    const mine = (berta.known ?? '').split('=')[1]?.split('.') ?? [];
    await flood(desk, email);
    for (const forged of [
      berta.known,
      signed(randomBytes(32)),
      `${name}=${nonce}.${mark.slice(0, -2)}AA`,
      `${name}=${mine[0]}.${mark}`,
      `${name}=${nonce}.${mine[1]}`,
      `${name}=${nonce}`,
      `${name}=`,
      `${name}=${value}.${'x'.repeat(5_000)}`,
    ])
      expect((await tryPassword(holding(desk, forged), password)).status, forged).toBe(429);
    expect(signed(desk.store.keys.browser)).toBe(anna.known);
    expect((await tryPassword(holding(desk, anna.known), password)).status).toBe(200);
  });

  it('gives ten tries and then one every two minutes, to whoever holds a copy together', async () => {
    const { desk, anna, berta } = await givenKnown();
    const guess = () => tryPassword(holding(desk, anna.known));
    expect(await statusesOf(13, guess)).toEqual([...Array(10).fill(401), 429, 429, 429]);
    const refused = await tryPassword(holding(desk, anna.known), password);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await tryPassword(holding(desk, berta.known), password, other)).status).toBe(200);
    desk.pass(3);
    expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
    desk.pass(60);
    const visitor = holding(desk, anna.known);
    await tryPassword(visitor, password);
    const codes = await statusesOf(12, () => visitor.ask('POST', '/session/code', { code: '000000' }));
    expect(codes).toEqual([...Array(10).fill(403), 429, 429]);
  });

  it('takes nothing from strangers, and tells of no account whether it is there', async () => {
    const { desk, anna } = await givenKnown();
    const unknown = 'nobody@meissen.example';
    const ofKnown = await statusesOf(12, () => tryPassword(holding(desk, anna.known)));
    expect(ofKnown.filter((status) => status === 401)).toHaveLength(10);
    const asking = (who: string) => tryPassword(holding(desk, anna.known), wrongPassword, who);
    expect(await statusesOf(12, () => asking(other))).toEqual(await statusesOf(12, () => asking(unknown)));
    // What strangers have for this account was left as it was.
    expect(await statusesOf(12, () => tryPassword(desk.visit()))).toEqual([...Array(10).fill(401), 429, 429]);
  });

  it('costs the server the same for every address, whether there is such an account or not', async () => {
    const { desk, anna } = await givenKnown();
    const asking = (who: string) => tryPassword(holding(desk, anna.known), 'falsch falsch falsch', who);
    await asking('warm@meissen.example');
    const costs: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 5; round += 1) {
      costs.known.push(await workOf(() => asking(other)));
      costs.unknown.push(await workOf(() => asking('nobody@meissen.example')));
    }
    const median = (values: number[]) => values.sort((one, next) => one - next)[2] ?? 0;
    const ratio = median(costs.unknown) / median(costs.known);
    console.log(
      `sign-in from a browser known for somebody else, unknown address / known: ${ratio.toFixed(2)}`,
    );
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('is nothing any more once its owner changed the password, but where that was done', async () => {
    const { desk, anna, secret } = await givenKnown();
    const visitor = holding(desk, anna.known);
    await tryPassword(visitor, password);
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    const next = { current: password, password: 'ein anderer langer Satz' };
    expect((await visitor.ask('PUT', '/session/own/password', next)).status).toBe(204);
    await flood(desk, email);
    expect((await tryPassword(holding(desk, anna.known), next.password)).status).toBe(429);
    expect((await tryPassword(holding(desk, visitor.known), next.password)).status).toBe(200);
  });

  it('is nothing any more once its owner ended all sessions', async () => {
    const { desk, anna, secret } = await givenKnown();
    const visitor = holding(desk, anna.known);
    await tryPassword(visitor, password);
    await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    desk.pass(1);
    const proof = desk.code(secret);
    expect((await visitor.ask('DELETE', '/session/own/sessions', { proof })).status).toBe(204);
    expect(visitor.known).toBeUndefined();
    await flood(desk, email);
    expect((await tryPassword(holding(desk, anna.known), password)).status).toBe(429);
  });

  it('is nothing any more once an admin ended all sessions, or a link set another password', async () => {
    const { desk, ids, anna, berta } = await givenKnown();
    const actor = { municipality: 'meissen', account: ids.berta, now: desk.clock.now };
    const member = await findMember(desk.store, 'meissen', ids.anna);
    if (member) await revokeSessions(desk.store, actor, member);
    const { path } = await issueLink(desk.store, ids.berta, {
      renewsSecondFactor: false,
      now: desk.clock.now,
    });
    const next = { token: path.split('#')[1], password: 'ein anderer langer Satz' };
    expect((await desk.visit().ask('PUT', '/session/link', next)).status).toBe(200);
    await flood(desk, email, other);
    expect((await tryPassword(holding(desk, anna.known), password)).status).toBe(429);
    expect((await tryPassword(holding(desk, berta.known), next.password, other)).status).toBe(429);
  });

  it('is nothing any more once the account was locked, and opened again', async () => {
    const { desk, ids, berta } = await givenKnown();
    for (const isLocked of [true, false]) expect(await setLocked(desk.store, ids.berta, isLocked)).toBe(true);
    await flood(desk, other);
    expect((await tryPassword(holding(desk, berta.known), password, other)).status).toBe(429);
  });

  it('holds several accounts of one desk, eight at most, under one name', async () => {
    const desk = await givenDesk();
    const shared = desk.visit();
    const names: string[] = [];
    for (let at = 0; at < 9; at += 1) {
      const who = `rat${at}@meissen.example`;
      await desk.add(who, [{ municipality: 'meissen', role: 'council' }]);
      shared.cookie = undefined;
      expect((await tryPassword(shared, password, who)).body).toEqual({ stage: 'full' });
      names.push((shared.known ?? '').split('=')[1]?.split('.')[0] ?? '');
    }
    expect(new Set(names).size).toBe(1);
    expect((shared.known ?? '').split('.')).toHaveLength(9);
    await flood(desk, 'rat0@meissen.example', 'rat8@meissen.example');
    expect((await tryPassword(shared, password, 'rat8@meissen.example')).status).toBe(200);
    expect((await tryPassword(shared, password, 'rat1@meissen.example')).status).toBe(200);
    expect((await tryPassword(shared, password, 'rat0@meissen.example')).status).toBe(429);
  });

  it('is given to whoever is in, not to whoever only knows the password, and says nothing of them', async () => {
    const { desk, ids, anna } = await givenKnown();
    const half = desk.visit();
    expect((await tryPassword(half, password)).body).toEqual({ stage: 'code' });
    expect(half.known).toBeUndefined();
    expect(anna.known).toMatch(/^umfeld-known=[\w-]{22}\.[\w-]{43}$/);
    for (const word of [email, ids.anna, 'meissen', String(desk.clock.now.getTime())])
      expect(anna.known).not.toContain(word);
    const [, nonce = ''] = /=([\w-]+)\./.exec(anna.known ?? '') ?? [];
    expect(connectionOf(desk.store).sqlite.serialize().includes(nonce)).toBe(false);
  });

  it.each([
    ['https://umfeld.meissen.example', undefined, '/api/session'],
    ['https://www.meissen.example', '/umfrage', '/umfrage/api/session'],
  ])('goes over https to the path of signing in alone, for a year: %s', async (host, base, path) => {
    const site = base ? { site: { base, publicUrl: host + base, trustedHops: 0 } } : {};
    const { app, add } = await givenDesk(site);
    await add('rita@meissen.example', [{ municipality: 'meissen', role: 'council' }]);
    const reply = await app.request(`${host}${base ?? ''}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ email: 'rita@meissen.example', password }),
    });
    const set = reply.headers.getSetCookie().find((one) => one.includes('known')) ?? '';
    expect(set).toMatch(/^__Secure-umfeld-known=/);
    expect(set.split('; ').slice(1).sort()).toEqual(
      ['HttpOnly', 'Max-Age=31536000', `Path=${path}`, 'SameSite=Strict', 'Secure'].sort(),
    );
  });

  it('goes to nobody else: no page and no route for residents sets a cookie', async () => {
    const { desk, anna } = await givenKnown();
    for (const path of [
      '/',
      '/m/meissen',
      '/m/meissen/ergebnisse',
      '/api/municipalities/meissen/results',
      '/verwaltung/',
    ]) {
      const reply = await desk.app.request(`http://localhost${path}`, {
        headers: { cookie: anna.known ?? '' },
      });
      expect(reply.headers.getSetCookie(), path).toEqual([]);
    }
  });
});
