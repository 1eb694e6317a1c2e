import { describe, expect, it } from 'vitest';
import { setWaveState } from '../../../db/queries/waves.ts';
import type { ProofChallenge } from '../../../server/responses/proof/proof.ts';
import { countRows, givenApp, givenSubmission } from './givenApp.ts';
import { givenProof } from './proof/givenProof.ts';

const protection = { proof: true, submissionsPerMinute: 6_000, formsPerMinute: 0 };

async function givenGuardedApp(more: Partial<typeof protection> = {}, wave = {}) {
  const given = await givenApp(wave, { ...protection, ...more });
  const ask = async () => {
    const reply = await given.get('meissen/waves/2026/challenge');
    return (await reply.json()) as ProofChallenge;
  };
  return { ...given, ask, prove: async () => givenProof(await ask()) };
}

describe('a submission to the open sample', () => {
  it('needs a proof, one for each, and nothing is stored without', async () => {
    const { store, post, prove } = await givenGuardedApp();
    const bare = await post(givenSubmission());
    expect(bare.status).toBe(403);
    expect(await bare.json()).toMatchObject({ code: 'proof.required', reason: 'missing' });
    expect(countRows(store)).toBe(0);
    const proof = await prove();
    expect((await post(givenSubmission({ proof }))).status).toBe(201);
    const stored = countRows(store);
    const reused = await post(givenSubmission({ proof }));
    expect(await reused.json()).toMatchObject({ status: 403, code: 'proof.required', reason: 'spent' });
    expect(countRows(store)).toBe(stored);
  });

  it('gets its receipt again without any proof, also after closing', async () => {
    const { store, post, prove } = await givenGuardedApp();
    const again = givenSubmission();
    const first = await post({ ...again, proof: await prove() });
    expect((await post(again)).status).toBe(200);
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
    const late = await post(again);
    expect([late.status, await late.json()]).toEqual([200, await first.json()]);
  });

  it('may be sent again with its proof after a mistake in the answers', async () => {
    const { post, prove } = await givenGuardedApp();
    const submission = givenSubmission({ proof: await prove() });
    expect((await post({ ...submission, answers: { area: 'mars' } })).status).toBe(422);
    expect((await post(submission)).status).toBe(201);
  });

  it('is told that the wave is closed before it is asked for a proof', async () => {
    const { store, get, post } = await givenGuardedApp();
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
    expect((await post(givenSubmission())).status).toBe(409);
    expect((await get('meissen/waves/2026/challenge')).status).toBe(409);
    expect((await get('meissen/waves/1999/challenge')).status).toBe(404);
  });

  it('from a kiosk needs one as well', async () => {
    const { post, prove } = await givenGuardedApp();
    expect((await post(givenSubmission({ mode: 'kiosk' }))).status).toBe(403);
    expect((await post(givenSubmission({ mode: 'kiosk', proof: await prove() }))).status).toBe(201);
  });
});

describe('where no proof is asked for', () => {
  it('there is no challenge: switched off, or by invitation only', async () => {
    const off = await givenGuardedApp({ proof: false });
    expect((await off.get('meissen/waves/2026/challenge')).status).toBe(204);
    expect((await off.post(givenSubmission())).status).toBe(201);
    const invited = await givenGuardedApp({}, { sample: 'invited' });
    expect((await invited.get('meissen/waves/2026/challenge')).status).toBe(204);
    const refused = await invited.post(givenSubmission());
    expect(await refused.json()).toMatchObject({ code: 'invitation.required' });
  });
});

describe('a flood', () => {
  it('is answered 429 with the seconds to wait, and passes later; a retry is never kept waiting', async () => {
    const { clock, post } = await givenGuardedApp({ proof: false, submissionsPerMinute: 5 });
    const sent = Array.from({ length: 6 }, () => givenSubmission());
    const replies = [];
    for (const submission of sent) replies.push(await post(submission));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
    const wait = Number(replies[5]?.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(12);
    expect(wait).toBeLessThanOrEqual(17);
    expect(await replies[5]?.json()).toMatchObject({ code: 'request.tooMany' });
    expect((await post(sent[0])).status).toBe(200);
    clock.now = new Date(clock.now.getTime() + wait * 1_000);
    expect((await post(sent[5])).status).toBe(201);
  });

  it('without proofs takes nobody the place', async () => {
    const { post, prove } = await givenGuardedApp({ submissionsPerMinute: 1 });
    for (let tries = 0; tries < 50; tries += 1) expect((await post(givenSubmission())).status).toBe(403);
    expect((await post(givenSubmission({ proof: await prove() }))).status).toBe(201);
  });

  it('makes the task dearer for all, and cheap again when it is over', async () => {
    const { clock, ask } = await givenGuardedApp({ submissionsPerMinute: 60 });
    const longestSearch = async () => {
      const proofs = [await givenProof(await ask()), await givenProof(await ask())];
      return Math.max(...proofs.map(({ solution }) => solution.counter));
    };
    expect(await longestSearch()).toBeLessThanOrEqual(600);
    for (let asked = 0; asked < 60; asked += 1) await ask();
    expect(await longestSearch()).toBeGreaterThan(1_000);
    clock.now = new Date(clock.now.getTime() + 5 * 60_000);
    expect(await longestSearch()).toBeLessThanOrEqual(600);
  });
});
