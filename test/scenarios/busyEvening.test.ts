import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { easyProofs } from '../bench/load/easyProof.ts';
import { drawLetters } from '../bench/load/letters.ts';
import { arrivals, sendOnSchedule, type Timetable } from '../bench/load/onSchedule.ts';
import { get, post, waveAddress } from '../bench/load/visitor.ts';
import { largeTown } from '../bench/release/largeTown.ts';
import { syntheticSubmissions } from '../bench/submit/syntheticSubmissions.ts';
import { storeTown } from '../bench/town/storeTown.ts';
import { countOf } from '../counts.ts';
import { withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

const seconds = countOf('busySeconds');

async function givenTown(sample: 'open' | 'invited') {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await storeTown(folder, largeTown(1_000, sample));
  return folder;
}

/** The limits are those of an installation that sets none. */
async function startAsShipped(folder: string) {
  const server = await startServer(folder, { UMFELD_PROOF: 'on', UMFELD_SUBMISSIONS_PER_MINUTE: '6000' });
  onTestFinished(server.kill);
  return `${server.url}${waveAddress}`;
}

it('refuses nobody of a television appeal', async () => {
  const folder = await givenTown('open');
  const moments = arrivals(2_000, seconds / 60, 1);
  const prove = easyProofs(folder);
  const bodies = syntheticSubmissions(moments.length);
  const url = await startAsShipped(folder);
  const send = async (number: number) => {
    const body = { ...JSON.parse(bodies[number] ?? ''), proof: await prove() };
    return (await post(`${url}/responses`, JSON.stringify(body))).status;
  };
  const taken: Timetable = new Map();
  const visit = (number: number) => [
    { name: 'task', at: 0, send: () => get(`${url}/challenge`) },
    { name: 'answers', at: 200, send: () => send(number) },
  ];
  await sendOnSchedule(moments, visit, taken);
  expect(taken.get('task')?.statuses).toEqual({ 200: moments.length });
  expect(taken.get('answers')?.statuses).toEqual({ 201: moments.length });
  expect(await withStore(folder, verifyStore)).toMatchObject({ total: moments.length, faults: [] });
});

it('exchanges more right codes in a minute than wrong ones may be tried', async () => {
  const folder = await givenTown('invited');
  const letters = await drawLetters(folder, 40, 10);
  const url = await startAsShipped(folder);
  const ask = (body: object) => post(`${url}/tokens`, JSON.stringify(body));
  const statuses: Record<number, number> = {};
  for (let turn = 0; turn < 15; turn += 1)
    for (const { code, blinded } of letters)
      for (const body of [{ code }, { code, blinded }]) {
        const { status } = await ask(body);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
  expect(statuses).toEqual({ 200: 300 });
});
