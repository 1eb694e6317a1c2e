import { describe, expect, it } from 'vitest';
import { createKioskQueue } from '../../../../web/respond/kiosk/kioskQueue.ts';
import type { Outcome, Submission } from '../../../../web/respond/postResponse.ts';

const receipt = { date: '2026-11-26', word: 'toka-remi-suda' };

/** A kiosk's store, which survives a power cut. */
function givenStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

const given = (name: string): Submission => ({
  submission: name,
  language: 'de',
  sample: 'open',
  mode: 'kiosk',
  answers: { area: name },
});

function givenQueue(store: ReturnType<typeof givenStore> | undefined, outcome: { now: Outcome }) {
  const posted: string[] = [];
  const queue = createKioskQueue(store, 'meissen/2026', async ({ submission }) => {
    posted.push(submission);
    return outcome.now;
  });
  return { queue, posted };
}

describe('the queue of a kiosk', () => {
  it('forgets what has arrived', async () => {
    const store = givenStore();
    const { queue } = givenQueue(store, { now: { kind: 'received', receipt } });
    expect(await queue.send(given('a'))).toEqual({ kind: 'received', receipt });
    expect(store.kept.size).toBe(0);
  });

  it.each(['unreachable', 'refused'] as const)('keeps it over a power cut when: %s', async (kind) => {
    const store = givenStore();
    const before = givenQueue(store, { now: { kind } });
    expect(await before.queue.send(given('a'))).toEqual({ kind: 'kept' });
    await before.queue.send(given('b'));
    const after = givenQueue(store, { now: { kind: 'received', receipt } });
    await after.queue.flush();
    expect([after.posted.sort(), store.kept.size]).toEqual([['a', 'b'], 0]);
    await after.queue.flush();
    expect(after.posted).toHaveLength(2);
  });

  it('stops at the first that does not go through, and goes on later', async () => {
    const outcome: { now: Outcome } = { now: { kind: 'busy', waitSeconds: 5 } };
    const { queue, posted } = givenQueue(givenStore(), outcome);
    await queue.send(given('a'));
    await queue.send(given('b'));
    await queue.flush();
    expect(posted).toEqual(['a', 'b', 'a']);
    outcome.now = { kind: 'received', receipt };
    await Promise.all([queue.flush(), queue.flush()]);
    expect(posted.slice(3).sort()).toEqual(['a', 'b']);
  });

  it('lets go of what the server will never take', async () => {
    const store = givenStore();
    const outcome: { now: Outcome } = { now: { kind: 'unreachable' } };
    const { queue } = givenQueue(store, outcome);
    await queue.send(given('a'));
    outcome.now = { kind: 'closed' };
    await queue.flush();
    expect(store.kept.size).toBe(0);
  });

  it('works in memory where the store refuses, and writes down no time', async () => {
    const outcome: { now: Outcome } = { now: { kind: 'unreachable' } };
    const { queue, posted } = givenQueue(undefined, outcome);
    await queue.send(given('a'));
    outcome.now = { kind: 'received', receipt };
    await queue.flush();
    expect(posted).toEqual(['a', 'a']);
    const store = givenStore();
    await givenQueue(store, { now: { kind: 'unreachable' } }).queue.send(given('a'));
    expect([...store.kept]).toEqual([['umfeld-kiosk:meissen/2026:a', JSON.stringify(given('a'))]]);
  });
});
