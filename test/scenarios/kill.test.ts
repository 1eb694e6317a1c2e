import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import { readResponseColumns } from '../../db/queries/sealed/responses.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { countOf } from '../counts.ts';
import { numberedSubmission, type Reply, send } from './client.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

const rounds = countOf('killRounds');
const clients = 50;
const eachSends = 40;

async function startHere(folder: string) {
  const server = await startServer(folder);
  onTestFinished(server.kill);
  return server;
}

/** Rows that can only come together: each submission has one text, one place set and one line in the ledger. */
function countRows(store: Store) {
  const count = (table: string) =>
    Number(connectionOf(store).prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return { responses: count('responses'), others: ['place_sets', 'texts', 'ledger'].map(count) };
}

async function numbersIn(store: Store): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { codes } of readResponseColumns(store, 'meissen', '2026', 8))
    numbers.push(...(codes[6] ?? []));
  return numbers.sort((one, other) => one - other);
}

it('loses no acknowledged response when the server is killed, and keeps no half of one', async () => {
  const folder = await givenTownFolder();
  const sent = Array.from({ length: rounds * clients * eachSends }, (_, number) =>
    numberedSubmission(number),
  );
  const acknowledged = new Map<number, Reply>();
  const tried = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    const { url, kill } = await startHere(folder);
    const client = async (at: number) => {
      for (let turn = 0; turn < eachSends; turn++) {
        const number = (round * clients + at) * eachSends + turn;
        tried.add(number);
        const reply = await send(url, sent[number]);
        if (!reply) return;
        acknowledged.set(number, reply);
      }
    };
    const before = acknowledged.size;
    const sending = Array.from({ length: clients }, (_, at) => client(at));
    while (acknowledged.size < before + 120 + round * 150) await pause(5);
    await kill();
    await Promise.all(sending);
    await withStore(folder, async (store) => {
      const { total, faults } = await verifyStore(store);
      expect(faults).toEqual([]);
      expect(total).toBeGreaterThanOrEqual(acknowledged.size);
      expect(total).toBeLessThanOrEqual(tried.size);
      const { responses, others } = countRows(store);
      expect(others).toEqual([responses, responses, responses]);
    });
  }
  expect(tried.size, 'some were under way when the server died').toBeGreaterThan(acknowledged.size);
  for (const { status } of acknowledged.values()) expect(status).toBe(201);

  const { url, stop } = await startHere(folder);
  const retry = async (number: number) => {
    const reply = await send(url, sent[number]);
    const first = acknowledged.get(number);
    expect([200, 201]).toContain(reply?.status);
    if (first) expect([reply?.status, reply?.body]).toEqual([200, first.body]);
  };
  // As many at once as before: thousands of connections opened together would test the machine's limits instead.
  const again = [...tried].values();
  const retrying = async () => {
    for (const number of again) await retry(number);
  };
  await Promise.all(Array.from({ length: clients }, retrying));
  await stop();
  await withStore(folder, async (store) => {
    expect(await verifyStore(store)).toMatchObject({ total: tried.size, faults: [] });
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
    expect(await numbersIn(store)).toEqual([...tried].sort((one, other) => one - other));
  });
  console.log(`kill: ${rounds} rounds, ${acknowledged.size} acknowledged, ${tried.size} tried`);
});
