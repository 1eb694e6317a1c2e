import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashFor } from '../../db/queries/invitationCodes.ts';
import { givenStore } from './givenStore.ts';

it('is another in every wave, every town, for every purpose and every key, and always the same', async () => {
  const { keys } = await givenStore();
  const wave = { municipality: 'meissen', wave: '2026' };
  const hash = () => hashFor(keys, 'code', wave, 'K7MNP4XWRA').toString('hex');
  const others = [
    hashFor(keys, 'token', wave, 'K7MNP4XWRA'),
    hashFor(keys, 'blinded', wave, 'K7MNP4XWRA'),
    hashFor(keys, 'code', { ...wave, wave: '2028' }, 'K7MNP4XWRA'),
    hashFor(keys, 'code', { ...wave, municipality: 'coswig' }, 'K7MNP4XWRA'),
    hashFor(keys, 'code', wave, 'K7MNP4XWRB'),
    hashFor({ ...keys, codes: randomBytes(32) }, 'code', wave, 'K7MNP4XWRA'),
  ].map((other) => other.toString('hex'));
  expect(hash()).toBe(hash());
  expect(new Set([hash(), ...others]).size).toBe(7);
  expect(hash()).toHaveLength(32);
});
