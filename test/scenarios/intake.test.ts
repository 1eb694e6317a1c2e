import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import { numberedSubmission, send } from './client.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

async function givenServer() {
  const folder = await givenTownFolder();
  const { url, kill } = await startServer(folder);
  onTestFinished(kill);
  return { folder, url };
}

/** A body without a declared length, as a proxy may pass it on. */
function postInChunks(url: string, chunk: string, times: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const path = '/api/municipalities/meissen/waves/2026/responses';
    const headers = { 'content-type': 'application/json' };
    const posting = request(`${url}${path}`, { method: 'POST', headers, agent: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    // The server may hang up on a body it will not read to the end.
    posting.on('error', () => resolve(undefined));
    for (let time = 0; time < times; time++) posting.write(chunk);
    posting.end();
  });
}

it('answers a retry after the clerk has closed the wave, and refuses everybody else', async () => {
  const { folder, url } = await givenServer();
  const submission = numberedSubmission(1);
  const first = await send(url, submission);
  expect(first?.status).toBe(201);
  await withStore(folder, (store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30'));
  const retry = await send(url, submission);
  expect([retry?.status, retry?.body]).toEqual([200, first?.body]);
  const late = await send(url, numberedSubmission(2));
  expect([late?.status, late?.body.code]).toEqual([409, 'wave.closed']);
});

it('takes fifty at once under one id as one response', async () => {
  const { folder, url } = await givenServer();
  const submission = numberedSubmission(1);
  const replies = await Promise.all(Array.from({ length: 50 }, () => send(url, submission)));
  expect(replies.filter((reply) => reply?.status === 201)).toHaveLength(1);
  expect(replies.filter((reply) => reply?.status === 200)).toHaveLength(49);
  expect(await withStore(folder, verifyStore)).toMatchObject({ total: 1, faults: [] });
});

it('refuses what is too long, declared or not, and goes on serving', async () => {
  const { folder, url } = await givenServer();
  const long = { ...numberedSubmission(1), answers: { comment: 'x'.repeat(300_000) } };
  expect((await send(url, long))?.status).toBe(413);
  expect([413, undefined]).toContain(await postInChunks(url, 'x'.repeat(50_000), 8));
  expect(await postInChunks(url, JSON.stringify({ submission: randomUUID() }), 1)).toBe(400);
  expect((await send(url, numberedSubmission(2)))?.status).toBe(201);
  expect((await withStore(folder, verifyStore)).total).toBe(1);
});
