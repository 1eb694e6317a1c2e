import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { dropFormerKey, formerKey, replaceKey } from '../../../db/keys.ts';
import { openStore } from '../../../db/openStore.ts';
import { storeRecoveryCodes, storeSecondFactor } from '../../../db/queries/accounts.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import type { Store } from '../../../db/store.ts';
import { addAccount } from '../../../server/accounts/createAccount.ts';
import { codeAt, makeFactor } from '../../../server/accounts/oneTimeCode.ts';
import { hashPassword } from '../../../server/accounts/passwords.ts';
import { makeRecoveryCodes } from '../../../server/accounts/recoveryCodes.ts';
import { decrypt, encrypt, hashSecret } from '../../../server/accounts/secrets.ts';
import { createApp } from '../../../server/app.ts';
import { buildProgram } from '../../../server/cli/program.ts';
import { runProgram } from '../../../server/cli/runProgram.ts';
import { readConfig } from '../../../server/config.ts';
import { givenFolder, givenTown, givenWave } from '../../db/givenStore.ts';

const email = 'anja@meissen.example';
const password = 'vier ruhige Worte genügen';
const now = new Date('2026-11-23T08:00:00Z');
const labels = ['session', 'known-browser', 'second-factor', 'proof', 'codes', 'ledger', 'receipt'];

/** A town with an admin who has a second factor, on disk and closed; commands run over it. */
async function givenInstallation() {
  const data = givenFolder();
  const within = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore(data);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  const factor = makeFactor();
  const made = await within(async (store) => {
    await givenTown(store);
    const id =
      (await addAccount(
        store,
        {
          email,
          roles: [{ municipality: 'meissen', role: 'admin' }],
          password: await hashPassword(password),
        },
        now,
      )) ?? '';
    const { codes, hashes } = await makeRecoveryCodes(store.keys, id);
    const secret = encrypt(store.keys.secondFactor, id, factor);
    await storeSecondFactor(store, id, { secret, step: 0, recoveryHashes: hashes });
    return { id, codes };
  });
  const run = async (...words: string[]) => {
    const said = { out: '', errors: '' };
    const spies = [
      vi.spyOn(console, 'log').mockImplementation((line) => {
        said.out += `${line}\n`;
      }),
      vi.spyOn(console, 'error').mockImplementation((line) => {
        said.errors += `${line}\n`;
      }),
    ];
    try {
      const build = (all: readonly string[]) => buildProgram(readConfig({}), all);
      return { code: await runProgram(build, ['keys', ...words, '--data', data]), ...said };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };
  const keyOf = (label: string) => readFileSync(join(data, 'keys', `${label}.key`)).toString('hex');
  return { data, within, factor, ...made, run, keyOf };
}

/** Password, then a code. @returns the status of the second step */
async function signIn(store: Store, code: string): Promise<number> {
  const app = createApp({ store, clock: () => now });
  const post = (path: string, body: object, cookie = '') =>
    app.request(`http://localhost/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
      body: JSON.stringify(body),
    });
  const first = await post('/session', { email, password });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await post('/session/code', { code }, cookie)).status;
}

describe('keys list', () => {
  it('names every key, what it protects and since when, and never a key', async () => {
    const { run, keyOf } = await givenInstallation();
    const { code, out } = await run('list');
    expect(code).toBe(0);
    for (const label of labels) {
      expect(out).toMatch(new RegExp(`^${label} +since \\d{4}-\\d\\d-\\d\\d  \\S`, 'm'));
      expect(out).not.toContain(keyOf(label));
    }
    expect(out).toContain('letters: 0 private keys');
  });
});

describe('keys rotate', () => {
  it('changes the key asked for and no other, readable to its owner only, and says so in the log', async () => {
    for (const label of labels) {
      const { data, run, keyOf, within } = await givenInstallation();
      const before = labels.map(keyOf);
      expect(await run('rotate', label)).toMatchObject({ code: 0 });
      const changed = labels.filter((one, at) => keyOf(one) !== before[at]);
      expect(changed).toEqual([label]);
      for (const name of readdirSync(join(data, 'keys')).filter((file) => file.endsWith('.key')))
        expect(statSync(join(data, 'keys', name)).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(data, 'keys')).filter((name) => /former|key\./.test(name))).toEqual([]);
      const { entries } = await within((store) => listAudit(store, 'meissen', { words: 'keys.rotate' }));
      expect(entries).toMatchObject([{ account: 'command line', action: 'keys.rotate', subject: label }]);
    }
  }, 30_000);

  it('second-factor: phones and recovery codes go on working, and the old key opens nothing', async () => {
    const { run, within, factor, codes, id, keyOf } = await givenInstallation();
    const old = Buffer.from(keyOf('second-factor'), 'hex');
    expect((await run('rotate', 'second-factor')).out).toContain('1 second factors are encrypted anew');
    await within(async (store) => {
      expect(await signIn(store, codeAt(factor, now.getTime()))).toBe(200);
      expect(await signIn(store, codes[3] ?? '')).toBe(200);
      expect(await signIn(store, codes[3] ?? '')).toBe(403);
      const { sqlite } = connectionOf(store);
      const stored = sqlite.prepare('SELECT second_factor FROM accounts WHERE id = ?').pluck().get(id);
      expect(() => decrypt(old, id, stored as Buffer)).toThrow();
    });
  });

  it('second-factor, interrupted: both keys are read meanwhile, and the same command ends it', async () => {
    const { data, run, within, factor, codes } = await givenInstallation();
    replaceKey(data, 'secondFactor', { keepsFormer: true });
    await within(async (store) => {
      expect(await signIn(store, codeAt(factor, now.getTime()))).toBe(200);
      expect(await signIn(store, codes[0] ?? '')).toBe(200);
    });
    expect((await run('list')).out).toContain('being replaced: type "keys rotate" again');
    expect((await run('rotate', 'second-factor')).code).toBe(0);
    expect(formerKey(data, 'secondFactor')).toBeUndefined();
    await within(async (store) => expect(await signIn(store, codes[1] ?? '')).toBe(200));
  });

  it('without the key that belongs to the store, nobody is let in and the operator hears why', async () => {
    const { data, within, codes } = await givenInstallation();
    replaceKey(data, 'secondFactor', { keepsFormer: true });
    dropFormerKey(data, 'secondFactor');
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await within(async (store) => expect(await signIn(store, codes[0] ?? '')).toBe(500));
    expect(String(said.mock.calls)).toContain('put back the key that belongs to the store');
    said.mockRestore();
  });

  it('session: everybody signs in again; codes of the older kind end only when asked for', async () => {
    const { run, within, id, codes } = await givenInstallation();
    await within((store) =>
      storeRecoveryCodes(store, id, [hashSecret(store.keys.session, 'recovery code', 'abcdefghjk')]),
    );
    const refused = await run('rotate', 'session');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.errors).toContain('1 recovery codes of an earlier version');
    await within(async (store) => expect(await signIn(store, 'abcde-fghjk')).toBe(200));
    await within((store) =>
      storeRecoveryCodes(store, id, [hashSecret(store.keys.session, 'recovery code', 'abcdefghjk')]),
    );
    expect((await run('rotate', 'session', '--end-old-codes')).code).toBe(0);
    await within(async (store) => {
      const { sqlite } = connectionOf(store);
      expect(sqlite.prepare('SELECT count(*) FROM account_sessions').pluck().get()).toBe(0);
      expect(await signIn(store, 'abcde-fghjk')).toBe(403);
      expect(codes).toHaveLength(10);
    });
  });

  it('stays where letters or receipts hang on it, and names the waves', async () => {
    const { run, within, keyOf } = await givenInstallation();
    await within(async (store) => {
      await givenWave(store, '2026', { sample: 'invited' });
      await addLetters(store, { municipality: 'meissen', wave: '2026' }, [
        { area: 'altstadt', code: 'ABCDEFGHJK' },
      ]);
      connectionOf(store).sqlite.exec(
        `INSERT INTO ledger VALUES ('meissen', '2026', x'${'00'.repeat(16)}', x'00000000')`,
      );
    });
    const before = labels.map(keyOf);
    for (const label of ['codes', 'ledger', 'receipt']) {
      const { code, errors } = await run('rotate', label);
      expect([code, errors]).toEqual([1, expect.stringMatching(/stays: .*meissen\/2026/)]);
    }
    expect(labels.map(keyOf)).toEqual(before);
    expect((await run('list')).out).toMatch(/stays for now: letters of meissen\/2026/);
  });

  it('is refused while a server works over the folder, and for a key there is not', async () => {
    const { run, within, keyOf } = await givenInstallation();
    await within(async () => {
      const refused = await run('rotate', 'session');
      expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('stop it first')]);
    });
    const unknown = await run('rotate', 'schluessel');
    expect([unknown.code, unknown.errors]).toEqual([1, expect.stringContaining('there are: session')]);
    expect(keyOf('session')).toHaveLength(64);
  });
});
