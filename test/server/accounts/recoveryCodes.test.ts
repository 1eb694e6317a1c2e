import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import type { Keys } from '../../../db/keys.ts';
import { storeRecoveryCodes } from '../../../db/queries/accounts.ts';
import {
  findRecoveryCode,
  makeRecoveryCode,
  makeRecoveryCodes,
} from '../../../server/accounts/recoveryCodes.ts';
import { hashSecret } from '../../../server/accounts/secrets.ts';
import { enrol, givenDesk, password } from './givenDesk.ts';

const key = () => randomBytes(32);
const keys = (): Keys => ({
  ledger: key(),
  receipt: key(),
  proof: key(),
  codes: key(),
  session: key(),
  browser: key(),
  secondFactor: key(),
});

describe('recovery codes', () => {
  it('have fifty random bits and no look-alikes', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[a-km-np-z2-9]{5}-[a-km-np-z2-9]{5}$/);
  });

  it('are found however they are typed, each as itself', async () => {
    const own = keys();
    const { codes, hashes } = await makeRecoveryCodes(own, 'anja');
    expect(hashes).toHaveLength(10);
    const [code = ''] = codes;
    for (const typed of [code, code.toUpperCase(), ` ${code.replace('-', ' ')} `, code.replace('-', '')])
      expect(await findRecoveryCode(own, 'anja', hashes, typed)).toBe(hashes[0]);
    expect(await findRecoveryCode(own, 'anja', hashes, codes[9] ?? '')).toBe(hashes[9]);
    for (const wrong of [makeRecoveryCode(), '', '123456', 'x'.repeat(40)])
      expect(await findRecoveryCode(own, 'anja', hashes, wrong)).toBeUndefined();
  });

  it('cost as much to guess as a password, for whoever has database and keys, too', async () => {
    const own = keys();
    const { codes, hashes } = await makeRecoveryCodes(own, 'anja');
    // Neither in clear nor as a quick hash of whatever key there is.
    for (const secret of Object.values(own) as Buffer[])
      for (const code of codes) {
        const quick = hashSecret(secret, 'recovery code', code.replace('-', ''));
        expect(hashes.some((hash) => hash.includes(quick))).toBe(false);
      }
    const start = process.cpuUsage();
    for (let round = 0; round < 4; round += 1)
      await findRecoveryCode(own, 'anja', hashes, makeRecoveryCode());
    const { user, system } = process.cpuUsage(start);
    console.log(`checking a recovery code: ${((user + system) / 4_000).toFixed(1)} ms of CPU`);
    expect((user + system) / 4_000).toBeGreaterThan(5);
  });

  it('of one account say nothing for another', async () => {
    const own = keys();
    const { codes, hashes } = await makeRecoveryCodes(own, 'anja');
    await expect(findRecoveryCode(own, 'falk', hashes, codes[0] ?? '')).rejects.toThrow();
  });

  it('made by an earlier version go on being good, once, and their owner hears of it', async () => {
    const desk = await givenDesk();
    const email = 'anja@meissen.example';
    const id = await desk.add(email, [{ municipality: 'meissen', role: 'admin' }]);
    const first = desk.visit();
    await enrol(desk, first, email);
    expect((await first.ask('GET', '/session/own')).body).toMatchObject({
      recoveryCodesLeft: 10,
      hasOldRecoveryCodes: false,
    });
    const old = hashSecret(desk.store.keys.session, 'recovery code', 'abcdefghjk');
    await storeRecoveryCodes(desk.store, id, [old]);
    expect((await first.ask('GET', '/session/own')).body).toMatchObject({ hasOldRecoveryCodes: true });
    const statuses: number[] = [];
    for (const visitor of [desk.visit(), desk.visit()]) {
      await visitor.ask('POST', '/session', { email, password });
      statuses.push((await visitor.ask('POST', '/session/code', { code: 'ABCDE-FGHJK' })).status);
    }
    expect(statuses).toEqual([200, 403]);
    const left = connectionOf(desk.store).sqlite.prepare('SELECT * FROM account_recovery_codes').all();
    expect(left).toEqual([]);
  });
});
