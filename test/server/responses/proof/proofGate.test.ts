import { expect, it } from 'vitest';
import { createProofGate } from '../../../../server/responses/proof/proofGate.ts';
import { derivePlainKey } from '../../../../web/respond/proof/derivePlainKey.ts';
import { solveTask } from '../../../../web/respond/proof/solveTask.ts';
import { givenProof } from './givenProof.ts';

const steps = 8;
const key = Buffer.alloc(32, 7);
const hour = 3_600_000;

function givenGate(at = '2026-11-22T10:07:31Z') {
  const clock = { now: new Date(at) };
  return { clock, gate: createProofGate(key, () => clock.now) };
}

it('opens once for a solved task, and again for the same submission', async () => {
  const { gate } = givenGate();
  const proof = await givenProof(await gate.challenge('meissen/2026', steps));
  expect(await gate.check('meissen/2026', 'one', proof)).toBeUndefined();
  expect(await gate.check('meissen/2026', 'one', proof)).toBeUndefined();
  expect(await gate.check('meissen/2026', 'other', proof)).toBe('spent');
});

it('takes a solution worked out without native hash functions', async () => {
  const { gate } = givenGate();
  const challenge = await gate.challenge('meissen/2026', steps);
  const solution = await solveTask(challenge, derivePlainKey);
  expect(await gate.check('meissen/2026', 'one', { challenge, solution })).toBeUndefined();
});

it('opens no other wave and no other town', async () => {
  const { gate } = givenGate();
  const proof = await givenProof(await gate.challenge('meissen/2026', steps));
  expect(await gate.check('meissen/2028', 'one', proof)).toBe('wrong');
  expect(await gate.check('dresden/2026', 'one', proof)).toBe('wrong');
  expect(await gate.check('meissen/2026', 'one', proof)).toBeUndefined();
});

it('stays good for two hours at least and a quarter more at most, and tells no nearer time', async () => {
  const { gate, clock } = givenGate();
  const proof = await givenProof(await gate.challenge('meissen/2026', steps));
  expect(proof.challenge.parameters.data.expires % (hour / 4)).toBe(0);
  clock.now = new Date(clock.now.getTime() + 2.25 * hour);
  expect(await gate.check('meissen/2026', 'late', proof)).toBe('expired');
  clock.now = new Date(clock.now.getTime() - 0.25 * hour);
  expect(await gate.check('meissen/2026', 'one', proof)).toBeUndefined();
});

it('takes nothing else', async () => {
  const { gate } = givenGate();
  const proof = await givenProof(await gate.challenge('meissen/2026', steps));
  const { challenge, solution } = proof;
  const { parameters } = challenge;
  const other = await gate.challenge('meissen/2026', steps);
  const forged = createProofGate(Buffer.alloc(32, 8), () => new Date());
  const wrong: unknown[] = [
    null,
    'proof',
    {},
    { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
    { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix } },
    { challenge: other, solution },
    { challenge: { ...challenge, signature: '' }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
    {
      challenge: { ...challenge, parameters: { ...parameters, data: { ...parameters.data, expires: 9e15 } } },
      solution,
    },
    { challenge, solution: { ...solution, time: 4 } },
    await givenProof(await forged.challenge('meissen/2026', steps)),
  ];
  for (const given of wrong) expect(await gate.check('meissen/2026', 'one', given)).toBe('wrong');
  expect(await gate.check('meissen/2026', 'one', undefined)).toBe('missing');
});
