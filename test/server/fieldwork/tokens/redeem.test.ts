import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../../db/connection.ts';
import { listReturns } from '../../../../db/queries/counters.ts';
import { countDispositions, exchangeCode, lookUpCode } from '../../../../db/queries/invitations.ts';
import { readResponseColumns } from '../../../../db/queries/sealed/responses.ts';
import { setWaveState } from '../../../../db/queries/waves.ts';
import { replaceLetter } from '../../../../server/fieldwork/codes/renewCodes.ts';
import { showCode } from '../../../../surveys/language/invitationCode.ts';
import { givenWave } from '../../../db/givenStore.ts';
import { countRows, givenAnswers } from '../../responses/givenApp.ts';
import { blindToken } from '../blindToken.ts';
import { givenInvitedApp, givenLetters, name } from '../givenLetters.ts';

describe('an invited resident', () => {
  it('gets a token for the code, and answers that carry nothing but the stratum', async () => {
    const { store, redeem, send } = await givenInvitedApp();
    const letters = await givenLetters(store, { altstadt: 50, coelln: 50 });
    const letter = letters.find(({ area }) => area === 'coelln');
    const token = await redeem(letter?.code ?? '');
    expect(await send(token)).toMatchObject({ status: 201 });
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([
      { sample: 'invited', stratum: 1, mode: 'web', count: 1 },
    ]);
    expect(await countDispositions(store, name)).toMatchObject({ sent: 99, used: 1 });
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
    for await (const { sample, stratum, count } of readResponseColumns(store, 'meissen', '2026', 8))
      expect([count, sample[0], stratum[0]]).toEqual([1, 0, 1]);
  });

  it('may spell the code as people do, and lose the reply', async () => {
    const { store, exchange, listKeys, send } = await givenInvitedApp();
    const [letter] = await givenLetters(store, { altstadt: 50 });
    const typed = ` ${showCode(letter?.code ?? '').toLowerCase()} `;
    const [key] = await listKeys();
    const pending = await blindToken(key?.key ?? '');
    const first = await exchange({ code: typed, blinded: pending.blinded });
    const again = await exchange({ code: letter?.code, blinded: pending.blinded });
    expect(again).toEqual(first);
    const token = await pending.finish(String(again.body.signature));
    const submission = randomUUID();
    expect(await send(token, { submission })).toMatchObject({ status: 201 });
    expect(await send(token, { submission }), 'the same again').toMatchObject({ status: 200 });
  });

  it('without scripts sends code and answers at once', async () => {
    const { store, send } = await givenInvitedApp();
    const [letter, other] = await givenLetters(store, { altstadt: 60 });
    const invitation = { code: letter?.code };
    expect(await send(invitation, { answers: { ...givenAnswers, area: 'nowhere' } })).toMatchObject({
      status: 422,
    });
    expect(await send(invitation), 'a mistake used nothing up').toMatchObject({ status: 201 });
    expect(await send(invitation)).toMatchObject({ status: 409, body: { code: 'invitation.used' } });
    expect(await send({ code: other?.code })).toMatchObject({ status: 201 });
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([{ stratum: 0, count: 2 }]);
  });
});

describe('what is refused, with nothing stored', () => {
  it('another code for one that was spent, although no answers came: they may still come', async () => {
    const { store, redeem, send } = await givenInvitedApp();
    const [letter] = await givenLetters(store, { altstadt: 50 });
    const token = await redeem(letter?.code ?? '');
    await expect(replaceLetter(store, name, letter?.letterNumber ?? 0)).rejects.toMatchObject({
      reason: 'settled',
    });
    expect(await countDispositions(store, name)).toMatchObject({ sent: 49, used: 1, replaced: 0 });
    expect(await send(token), 'the device that spent it goes on').toMatchObject({ status: 201 });
  });

  it('a code that was replaced between being looked up and being spent', async () => {
    const { store } = await givenInvitedApp();
    const [letter, other] = await givenLetters(store, { altstadt: 50 });
    const code = letter?.code ?? '';
    expect(await lookUpCode(store, name, code)).toMatchObject({ isUsed: false });
    await replaceLetter(store, name, letter?.letterNumber ?? 0);
    // Straight to the store: whoever asks it has looked before, and there the code was still good.
    expect(await exchangeCode(store, name, code, 'blinded')).toEqual({ unusable: 'replaced' });
    expect(await countDispositions(store, name)).toMatchObject({ used: 0, replaced: 1 });
    expect(await exchangeCode(store, name, other?.code ?? '', 'blinded')).toEqual({ area: 'altstadt' });
  });

  it('a code that was used for another blinded message', async () => {
    const { store, exchange, listKeys, redeem } = await givenInvitedApp();
    const [letter] = await givenLetters(store, { altstadt: 50 });
    await redeem(letter?.code ?? '');
    const { blinded } = await blindToken((await listKeys())[0]?.key ?? '');
    const used = { status: 409, body: { code: 'invitation.used' } };
    expect(await exchange({ code: letter?.code, blinded })).toMatchObject(used);
    // Asked for the key alone it says nothing: whoever holds the letters could watch for the moment.
    expect(await exchange({ code: letter?.code })).toMatchObject({
      status: 200,
      body: { key: expect.any(String) },
    });
  });

  it('a token sent a second time, forged, of another stratum, of another wave', async () => {
    const { store, redeem, send } = await givenInvitedApp();
    await givenWave(store, '2028', { sample: 'invited' });
    const letters = await givenLetters(store, { altstadt: 50, coelln: 50 });
    const [foreign] = await givenLetters(store, { altstadt: 50 }, '2028');
    const token = await redeem(letters[0]?.code ?? '');
    const other = await redeem(letters[60]?.code ?? '');
    expect(await send(token)).toMatchObject({ status: 201 });
    const rows = countRows(store);
    expect(await send(token)).toMatchObject({ status: 409, body: { code: 'invitation.used' } });
    const invalid = { status: 403, body: { code: 'invitation.invalid' } };
    const random = Buffer.from(crypto.getRandomValues(new Uint8Array(256))).toString('base64');
    const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(64))).toString('base64');
    for (const forged of [
      { ...other, signature: random },
      { ...other, token: fresh },
      { token: other.token, signature: token.signature },
      { ...other, token: other.token.slice(4) },
      { token: '', signature: '' },
      await redeem(foreign?.code ?? '', '2028'),
    ])
      expect(await send(forged)).toMatchObject(invalid);
    expect(countRows(store)).toBe(rows);
    // Written in the other alphabet of base64 it is the same token.
    const respelt = { ...token, token: Buffer.from(token.token, 'base64').toString('base64url') };
    expect(await send(respelt)).toMatchObject({ status: 409 });
    expect(await send(other), 'and the good one still is good').toMatchObject({ status: 201 });
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([
      { stratum: 0, count: 1 },
      { stratum: 1, count: 1 },
    ]);
  });

  it('two at once: exactly one counts, and of two blinded messages one is signed', async () => {
    const { store, redeem, send, exchange, listKeys } = await givenInvitedApp();
    const letters = await givenLetters(store, { altstadt: 50 });
    const token = await redeem(letters[0]?.code ?? '');
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(token)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    const codes = await Promise.all(Array.from({ length: 8 }, () => send({ code: letters[1]?.code })));
    expect(codes.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    const [key] = await listKeys();
    const blinded = await Promise.all(Array.from({ length: 8 }, () => blindToken(key?.key ?? '')));
    const signed = await Promise.all(
      blinded.map((one) => exchange({ code: letters[2]?.code, blinded: one.blinded })),
    );
    expect(signed.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
  });

  it('codes that are unknown, misspelt or void, and messages that fit no key', async () => {
    const { store, exchange, send } = await givenInvitedApp();
    const [letter] = await givenLetters(store, { altstadt: 50 });
    const code = letter?.code ?? '';
    const unknown = { status: 403, body: { code: 'invitation.unknown' } };
    expect(await exchange({ code: 'K7MNP' })).toMatchObject(unknown);
    expect(await send({ code: 'K7MNP' })).toMatchObject(unknown);
    for (const blinded of ['', 'AAAA', Buffer.alloc(256, 255).toString('base64')])
      expect(await exchange({ code, blinded })).toMatchObject({ status: 400 });
    expect(await exchange({ code, more: 1 })).toMatchObject({ status: 400 });
    expect(await exchange({ code, blinded: 'A'.repeat(9_000) })).toMatchObject({ status: 413 });
    const anew = await replaceLetter(store, name, letter?.letterNumber ?? 0);
    expect(await exchange({ code })).toMatchObject({ status: 403, body: { code: 'invitation.void' } });
    expect(await exchange({ code: anew.code })).toMatchObject({ status: 200 });
    expect(countRows(store)).toBe(0);
  });

  it('an invitation where none is taken, and none where it takes one', async () => {
    const { store, send, request } = await givenInvitedApp();
    await givenWave(store, 'open', { sample: 'open' });
    const required = { status: 403, body: { code: 'invitation.required' } };
    expect(await send(undefined)).toMatchObject(required);
    expect(await send(undefined, { sample: 'open' })).toMatchObject(required);
    expect(await send({ code: 'x' }, {}, 'open')).toMatchObject(required);
    expect(await request('tokens', { code: 'x' }, 'open')).toMatchObject({ status: 403 });
  });

  it('more wrong codes than a minute holds, whoever types them; right ones use none of it up', async () => {
    const bound = { proof: false, submissionsPerMinute: 0, formsPerMinute: 0, codesPerMinute: 5 };
    const { store, exchange, send } = await givenInvitedApp({}, bound);
    const [letter] = await givenLetters(store, { altstadt: 50 });
    for (let turn = 0; turn < 20; turn++) expect((await exchange({ code: letter?.code })).status).toBe(200);
    for (let turn = 0; turn < 5; turn++) expect((await exchange({ code: 'K7MNP-4XWRA' })).status).toBe(403);
    expect(await exchange({ code: letter?.code })).toMatchObject({ status: 429 });
    expect(await send({ code: letter?.code })).toMatchObject({ status: 429 });
  });
});

describe('a wave that takes both samples', () => {
  it('keeps them apart', async () => {
    const { store, send } = await givenInvitedApp({ sample: 'both' });
    const [letter] = await givenLetters(store, { altstadt: 50 });
    expect(await send({ code: letter?.code })).toMatchObject({ status: 201 });
    expect(await send(undefined, { sample: 'open' })).toMatchObject({ status: 201 });
    expect(await send({ code: letter?.code }, { sample: 'open' })).toMatchObject({ status: 400 });
    const returns = await listReturns(store, 'meissen', '2026');
    expect(returns.map(({ sample, stratum }) => [sample, stratum])).toEqual([
      ['invited', 0],
      ['open', -1],
    ]);
  });
});

describe('the columns of a letter', () => {
  it('keep their width, whatever becomes of it', async () => {
    const { store, redeem, send } = await givenInvitedApp();
    const letters = await givenLetters(store, { altstadt: 50 });
    const lengths = () =>
      connectionOf(store)
        .prepare('SELECT letter, length(code), length(blinded), typeof(state) FROM invitations')
        .raw()
        .all();
    const before = lengths();
    await redeem(letters[3]?.code ?? '');
    await send({ code: letters[4]?.code });
    expect(lengths()).toEqual(before);
  });
});
