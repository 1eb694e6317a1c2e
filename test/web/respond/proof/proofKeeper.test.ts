import { describe, expect, it } from 'vitest';
import type { Proof, ProofChallenge } from '../../../../server/responses/proof/proof.ts';
import type { Outcome } from '../../../../web/respond/postResponse.ts';
import type { AskedChallenge } from '../../../../web/respond/proof/askChallenge.ts';
import { createProofKeeper } from '../../../../web/respond/proof/proofKeeper.ts';
import { sendWithProof } from '../../../../web/respond/proof/sendWithProof.ts';

const challenge = { signature: 'ab' } as ProofChallenge;
const solution = { counter: 1, derivedKey: 'cd' };
const asked: AskedChallenge = { kind: 'asked', challenge };

/** A keeper whose server answers in turn, the last for good, and whose device solves when told to. */
function givenKeeper(
  replies: AskedChallenge[] = [asked],
  solves: () => Promise<Proof['solution']> = async () => solution,
) {
  let asks = 0;
  const keeper = createProofKeeper(
    '/challenge',
    async () => replies[Math.min(asks++, replies.length - 1)] ?? asked,
    solves,
  );
  return { keeper, asks: () => asks };
}

const nobody = () => {};

describe('the proof of a page', () => {
  it('is made once, however often it is begun and asked for', async () => {
    const { keeper, asks } = givenKeeper();
    keeper.begin();
    keeper.begin();
    expect(await keeper.make(nobody)).toEqual({ kind: 'ready', proof: { challenge, solution } });
    await keeper.make(nobody);
    expect(asks()).toBe(1);
    keeper.forget();
    await keeper.make(nobody);
    expect(asks()).toBe(2);
  });

  it('is begun again after a lost connection', async () => {
    const { keeper } = givenKeeper([{ kind: 'unreachable' }, { kind: 'busy', waitSeconds: 3 }, asked]);
    expect(await keeper.make(nobody)).toEqual({ kind: 'unreachable' });
    expect(await keeper.make(nobody)).toEqual({ kind: 'busy', waitSeconds: 3 });
    expect(await keeper.make(nobody)).toMatchObject({ kind: 'ready' });
  });

  it('tells who waits for it, and nobody who has gone', async () => {
    let finish = (_: Proof['solution']) => {};
    const { keeper } = givenKeeper([asked], () => new Promise((resolve) => (finish = resolve)));
    const told: string[] = [];
    keeper.begin();
    await new Promise(setImmediate);
    const made = keeper.make(() => told.push('first'));
    expect(told).toEqual(['first']);
    finish(solution);
    await made;
    keeper.forget();
    keeper.begin();
    await new Promise(setImmediate);
    expect(told).toEqual(['first']);
  });

  it('is left out where none is asked for, or where the device cannot', async () => {
    const none = givenKeeper([{ kind: 'asked' }]);
    expect(await none.keeper.make(nobody)).toEqual({ kind: 'ready' });
    const unable = givenKeeper([asked], () => Promise.reject(new Error('no')));
    expect(await unable.keeper.make(nobody)).toEqual({ kind: 'ready' });
  });
});

describe('sending with it', () => {
  const received: Outcome = { kind: 'received', receipt: { date: '2026-11-22', word: 'toka' } };

  async function send(outcomes: Outcome[], replies?: AskedChallenge[]) {
    const { keeper, asks } = givenKeeper(replies);
    const proofs: (Proof | undefined)[] = [];
    const outcome = await sendWithProof(
      async (proof) => outcomes[proofs.push(proof) - 1] ?? received,
      keeper,
      nobody,
    );
    return { outcome, posts: proofs.length, asks: asks() };
  }

  it('sends once when the proof is taken', async () => {
    expect(await send([received])).toEqual({ outcome: received, posts: 1, asks: 1 });
  });

  it('makes a new proof once when the first is not taken', async () => {
    expect(await send([{ kind: 'unproven' }, received])).toEqual({ outcome: received, posts: 2, asks: 2 });
    const never = await send([{ kind: 'unproven' }, { kind: 'unproven' }]);
    expect(never).toEqual({ outcome: { kind: 'unproven' }, posts: 2, asks: 2 });
  });

  it('sends nothing while there is no task', async () => {
    expect(await send([], [{ kind: 'unreachable' }])).toMatchObject({
      outcome: { kind: 'unreachable' },
      posts: 0,
    });
  });
});
