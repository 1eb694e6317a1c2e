import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { readResponseColumns } from '../../db/queries/sealed/responses.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { postResponse } from '../../web/respond/postResponse.ts';
import { sendUntilAnswered } from '../../web/respond/sendUntilAnswered.ts';
import { countOf } from '../counts.ts';
import { numberedSubmission } from './client.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

const people = countOf('overloadPeople');
/** Far fewer than come: on this evening the server has room for so many at once. */
const atOnce = 2;
/** A second of the page's patience lasts so many milliseconds here. */
const second = 10;

async function numbersIn(store: Store): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { codes } of readResponseColumns(store, 'meissen', '2026', 8))
    numbers.push(...(codes[6] ?? []));
  return numbers.sort((one, other) => one - other);
}

it('sends more away than it takes, and has everybody once in the end', async () => {
  const folder = await givenTownFolder();
  const server = await startServer(folder, { UMFELD_AT_ONCE: String(atOnce) });
  onTestFinished(server.kill);
  const url = `${server.url}/api/municipalities/meissen/waves/2026/responses`;
  const asked: number[] = [];
  /** The page's own queue: the same code the browser runs, with a shorter second. */
  const person = async (number: number) => {
    const submission = numberedSubmission(number) as Parameters<typeof postResponse>[1];
    const send = () =>
      sendUntilAnswered(
        async () => {
          const outcome = await postResponse(url, submission);
          if (outcome.kind === 'busy') asked.push(outcome.waitSeconds);
          return outcome;
        },
        (milliseconds) => pause((milliseconds / 1_000) * second),
        () => {},
      );
    return { number, kind: (await send()).kind, send };
  };
  const all = await Promise.all(Array.from({ length: people }, (_, number) => person(number)));
  const received = all.filter(({ kind }) => kind === 'received').map(({ number }) => number);
  const waiting = all.filter(({ kind }) => kind === 'busy');
  expect(received.length + waiting.length, 'acknowledged + waiting = all').toBe(people);
  expect(asked.length, 'the server was overloaded').toBeGreaterThan(0);
  for (const seconds of asked) {
    expect(seconds).toBeGreaterThanOrEqual(2);
    expect(seconds).toBeLessThanOrEqual(10);
  }
  const total = () => withStore(folder, async (store) => (await verifyStore(store)).total);
  expect(await total(), 'only what was acknowledged is stored').toBe(received.length);
  // The page gave up: the answers stay in the draft, and its button sends them again when the evening is over.
  for (const { send } of waiting) expect((await send()).kind).toBe('received');
  await server.stop();
  await withStore(folder, async (store) => {
    expect(await verifyStore(store)).toMatchObject({ total: people, faults: [] });
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
    expect(await numbersIn(store)).toEqual(all.map(({ number }) => number));
  });
  console.log(
    `overload: ${people} people, ${asked.length} times sent away, ${waiting.length} for the time being`,
  );
});
