import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from 'otpauth';
import { afterAll, describe, expect, it } from 'vitest';
import { codeAt } from '../../server/accounts/oneTimeCode.ts';
import { runUmfeld } from './runUmfeld.ts';
import { startServer } from './startServer.ts';

const data = mkdtempSync(join(tmpdir(), 'umfeld-accounts-'));
afterAll(() => rmSync(data, { recursive: true }));
const run = (...words: string[]) => runUmfeld(data, ...words);
const linkIn = (out: string) => /#([\w-]{43})/.exec(out)?.[1] ?? '';

describe('accounts from the command line', () => {
  it('let the first person in, and back in when everything is lost', async () => {
    expect(await run('account', 'create', 'anja@meissen.example', '--role', 'admin')).toMatchObject({
      code: 1,
    });
    await run('municipality', 'create', 'meissen', '--name', 'Meißen');
    const created = await run('account', 'create', 'anja@meissen.example', '--role', 'admin');
    expect(created).toMatchObject({ code: 0 });
    expect(statSync(join(data, 'keys/session.key')).mode & 0o777).toBe(0o600);

    const server = await startServer(data);
    const ask = async (method: string, path: string, body?: unknown, cookie = '') => {
      const reply = await fetch(`${server.url}/api${path}`, {
        method,
        headers: { 'content-type': 'application/json', cookie },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const set = reply.headers.get('set-cookie')?.split(';')[0];
      return { status: reply.status, cookie: set ?? cookie, body: await reply.json().catch(() => ({})) };
    };
    /** Uses a link and sets up a second factor. @returns the cookie of the open session */
    const enter = async (token: string, password: string) => {
      const set = await ask('PUT', '/session/link', { token, password });
      expect(set).toMatchObject({ status: 200, body: { stage: 'enrol' } });
      const { body } = await ask('POST', '/session/factor', {}, set.cookie);
      const code = codeAt(Secret.fromBase32(body.secret).bytes, Date.now());
      return (await ask('PUT', '/session/factor', { code }, set.cookie)).cookie;
    };
    const audit = '/desk/municipalities/meissen/audit';
    const first = await enter(linkIn(created.out), 'vier ruhige Worte genügen');
    const logged = await ask('GET', audit, undefined, first);
    expect(logged.body.entries.map((entry: { action: string }) => entry.action)).toEqual([
      'account.secondFactor',
      'account.password',
      'account.roles',
      'account.create',
      'municipality.create',
    ]);

    const reset = await run('account', 'reset', 'Anja@Meissen.example', '--second-factor');
    expect(reset).toMatchObject({ code: 0 });
    const second = await enter(linkIn(reset.out), 'fünf andere ruhige Worte');
    expect((await ask('GET', audit, undefined, first)).status).toBe(401);
    expect((await ask('GET', audit, undefined, second)).status).toBe(200);
    expect((await ask('POST', '/session/link', { token: linkIn(reset.out) })).status).toBe(404);
    expect((await ask('GET', '/session')).status).toBe(401);
    await server.stop();
  });
});
