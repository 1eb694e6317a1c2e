import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../web/respond/postResponse.ts';
import { mostAttempts, sendUntilAnswered, type Waiting } from '../../../web/respond/sendUntilAnswered.ts';

/** Sends with the given outcomes in turn, the last for good, and notes what happened meanwhile. */
async function send(...outcomes: Outcome[]) {
  const waits: number[] = [];
  const told: Waiting[] = [];
  let attempts = 0;
  const last = await sendUntilAnswered(
    async () => {
      attempts += 1;
      return outcomes[Math.min(attempts, outcomes.length) - 1] ?? { kind: 'refused' };
    },
    async (milliseconds) => void waits.push(milliseconds),
    (waiting) => told.push(waiting),
  );
  return { last, attempts, waits, told };
}

const received: Outcome = { kind: 'received', receipt: { date: '2026-11-22', word: 'toka' } };

describe('sending until there is an answer', () => {
  it('needs one attempt when all is well', async () => {
    expect(await send(received)).toEqual({ last: received, attempts: 1, waits: [], told: [] });
  });

  it('tries again after a lost connection, and says so', async () => {
    const { last, attempts, told } = await send({ kind: 'unreachable' }, { kind: 'unreachable' }, received);
    expect([last, attempts]).toEqual([received, 3]);
    expect(told).toEqual([
      { kind: 'unreachable', attempt: 2 },
      { kind: 'unreachable', attempt: 3 },
    ]);
  });

  it('gives up after five attempts and half a minute', async () => {
    const { last, attempts, waits } = await send({ kind: 'unreachable' });
    expect([last.kind, attempts]).toEqual(['unreachable', mostAttempts.unreachable]);
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  it('comes again for minutes as long as the server asks it to', async () => {
    const { last, attempts, waits } = await send({ kind: 'busy', waitSeconds: 5 });
    expect([last.kind, attempts]).toEqual(['busy', mostAttempts.busy]);
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(180_000);
  });

  it('waits as long as the server asks, but not for ever', async () => {
    const { waits } = await send({ kind: 'busy', waitSeconds: 7 }, { kind: 'busy', waitSeconds: 9_999 });
    expect(waits.slice(0, 2)).toEqual([7_000, 60_000]);
  });

  it.each(['closed', 'tooLarge', 'refused'] as const)(
    'does not repeat what was answered: %s',
    async (kind) => {
      expect((await send({ kind })).attempts).toBe(1);
    },
  );
});
