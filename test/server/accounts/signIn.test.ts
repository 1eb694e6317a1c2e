import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { hashPassword, isPassword, nobodys } from '../../../server/accounts/passwords.ts';
import { workOf } from '../../fixtures/workOf.ts';
import { enrol, givenDesk, password } from './givenDesk.ts';

const email = 'anja@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' }] as const;
const council = [{ municipality: 'meissen', role: 'council' }] as const;

describe('signing in', () => {
  it('asks for the password, makes whoever is new set up a second factor, and opens nothing before', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const visitor = desk.visit();
    expect(
      await visitor.ask('POST', '/session', { email: ` ${email.toUpperCase()} `, password }),
    ).toMatchObject({
      status: 200,
      body: { stage: 'enrol' },
    });
    for (const path of ['/desk/municipalities/meissen/accounts', '/session/own'])
      expect((await visitor.ask('GET', path)).status).toBe(401);
    expect((await visitor.ask('GET', '/session')).body).toMatchObject({ stage: 'enrol', towns: [] });

    const { body } = await visitor.ask('POST', '/session/factor', {});
    expect(body.address).toContain('otpauth://totp/Umfeld:anja%40meissen.example');
    expect(await visitor.ask('PUT', '/session/factor', { code: '000000' })).toMatchObject({ status: 403 });
    const confirmed = await visitor.ask('PUT', '/session/factor', { code: desk.code(String(body.secret)) });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await visitor.ask('GET', '/desk/municipalities/meissen/accounts')).status).toBe(200);
  });

  it('asks for a code next time, and takes each code once', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const secret = await enrol(desk, desk.visit(), email);
    desk.pass(5);
    const [first, second] = [desk.visit(), desk.visit()];
    for (const visitor of [first, second])
      expect((await visitor.ask('POST', '/session', { email, password })).body).toEqual({ stage: 'code' });
    expect((await first.ask('GET', '/desk/municipalities/meissen/accounts')).status).toBe(401);
    expect((await first.ask('POST', '/session/factor', {})).status).toBe(401);
    const code = desk.code(secret);
    expect(await first.ask('POST', '/session/code', { code })).toMatchObject({ status: 200 });
    expect(await second.ask('POST', '/session/code', { code })).toMatchObject({
      status: 403,
      body: { code: 'session.codeRefused' },
    });
    desk.pass(1);
    expect(await second.ask('POST', '/session/code', { code: desk.code(secret) })).toMatchObject({
      status: 200,
    });
  });

  it('takes a recovery code in place of the phone, once', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email, password });
    const { body } = await visitor.ask('POST', '/session/factor', {});
    const enrolled = await visitor.ask('PUT', '/session/factor', { code: desk.code(String(body.secret)) });
    const [code = ''] = enrolled.body.recoveryCodes as string[];
    expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    const later = desk.visit();
    await later.ask('POST', '/session', { email, password });
    expect((await later.ask('POST', '/session/code', { code: code.toUpperCase() })).status).toBe(200);
    expect((await later.ask('GET', '/session/own')).body).toMatchObject({ recoveryCodesLeft: 9 });
    const again = desk.visit();
    await again.ask('POST', '/session', { email, password });
    expect((await again.ask('POST', '/session/code', { code })).status).toBe(403);
  });

  it('lets the council in with the password alone', async () => {
    const desk = await givenDesk();
    await desk.add('rita@meissen.example', council);
    const visitor = desk.visit();
    const reply = await visitor.ask('POST', '/session', { email: 'rita@meissen.example', password });
    expect(reply.body).toEqual({ stage: 'full' });
    expect((await visitor.ask('GET', '/session')).body).toMatchObject({
      towns: [{ key: 'meissen', roles: ['council'], may: ['mayWorkHere', 'maySeeCouncilReleases'] }],
    });
  });
});

describe('an attempt that fails', () => {
  it('gets the same answer for unknown, wrong, locked and not yet opened, and the same wait', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    await desk.add('second@meissen.example', admin);
    const locked = await desk.add('locked@meissen.example', admin);
    connectionOf(desk.store).sqlite.prepare('UPDATE accounts SET is_locked = 1 WHERE id = ?').run(locked);
    const id = await desk.add('new@meissen.example', admin);
    connectionOf(desk.store).sqlite.prepare('UPDATE accounts SET password = NULL WHERE id = ?').run(id);
    const wrong = (who: string, typed: string) =>
      desk.visit().ask('POST', '/session', { email: who, password: typed });
    const replies = [
      await wrong('nobody@meissen.example', password),
      await wrong(email, 'etwas ganz anderes'),
      await wrong('locked@meissen.example', password),
      await wrong('new@meissen.example', password),
    ];
    for (const { status, body, headers } of replies) {
      expect(status).toBe(401);
      expect(body).toEqual(replies[0]?.body);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('takes as long for an address nobody has', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const median = async (who: string) => {
      const costs: number[] = [];
      for (let round = 0; round < 9; round += 1)
        costs.push(
          await workOf(() =>
            desk.visit().ask('POST', '/session', { email: who, password: 'falsch falsch falsch' }),
          ),
        );
      return costs.sort((one, other) => one - other)[4] ?? 0;
    };
    const [unknown, known] = [await median('nobody@meissen.example'), await median(email)];
    console.log(`sign-in, unknown address / known: ${(unknown / known).toFixed(2)}`);
    // Processor time: without a hash to compare with it is a small part of it.
    expect(unknown / known).toBeGreaterThan(0.5);
    // Times are the machine's; what makes them equal is a hash as dear as a real one.
    const priceOf = (hash: string) => hash.split('$').slice(0, 4);
    expect(priceOf(nobodys)).toEqual(priceOf(await hashPassword(password)));
    expect(await isPassword(undefined, password)).toBe(false);
  });

  it('is counted by address, known or not, and waiting helps', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    for (const who of [email, 'nobody@meissen.example']) {
      const statuses: number[] = [];
      for (let round = 0; round < 12; round += 1)
        statuses.push(
          (await desk.visit().ask('POST', '/session', { email: who, password: 'falsch' })).status,
        );
      expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    }
    const refused = await desk.visit().ask('POST', '/session', { email, password });
    expect(refused).toMatchObject({ status: 429, body: { code: 'session.tooMany' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    desk.pass(3);
    expect((await desk.visit().ask('POST', '/session', { email, password })).status).toBe(200);
  });

  it('is counted for codes, too', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    await enrol(desk, desk.visit(), email);
    const visitor = desk.visit();
    await visitor.ask('POST', '/session', { email, password });
    const statuses: number[] = [];
    for (let round = 0; round < 12; round += 1)
      statuses.push((await visitor.ask('POST', '/session/code', { code: '123456' })).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('cannot fill the memory with addresses: all together are counted first', async () => {
    const desk = await givenDesk();
    let refused = 0;
    for (let round = 0; round < 70; round += 1) {
      const reply = await desk
        .visit()
        .ask('POST', '/session', { email: `n${round}@meissen.example`, password: 'falsch' });
      if (reply.status === 429) refused += 1;
    }
    expect(refused).toBe(10);
  });
});

describe('a request from elsewhere', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
  ])('changes nothing: %o', async (headers) => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const visitor = desk.visit();
    await enrol(desk, visitor, email);
    expect(
      await visitor.ask('DELETE', '/session', undefined, headers as Record<string, string>),
    ).toMatchObject({
      status: 403,
      body: { code: 'session.foreign' },
    });
    expect(
      (await desk.visit().ask('POST', '/session', { email, password }, headers as Record<string, string>))
        .status,
    ).toBe(403);
    expect((await visitor.ask('GET', '/session')).status).toBe(200);
  });
});

describe("the demo's accounts", () => {
  it('sign in where the demo serves, without a second factor, and nowhere else', async () => {
    const roles = admin;
    const demo = await givenDesk({ isDemo: true });
    await demo.add('admin@demo.invalid', roles);
    const typed = { email: 'admin@demo.invalid', password };
    expect((await demo.visit().ask('POST', '/session', typed)).body).toEqual({ stage: 'full' });
    const town = await givenDesk();
    await town.add('admin@demo.invalid', roles);
    expect((await town.visit().ask('POST', '/session', typed)).status).toBe(401);
  });
});
