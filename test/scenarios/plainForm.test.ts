import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

const path = '/m/meissen/2026/formular?language=de';
const formType = 'application/x-www-form-urlencoded';

async function givenServer() {
  const folder = await givenTownFolder();
  const { url, kill } = await startServer(folder);
  onTestFinished(kill);
  return { folder, url };
}

/** The form as a browser opens it: its id, as a field of the body to come. */
async function openForm(url: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  const [, name = '', id = ''] = /name="(form-submission)" value="([^"]*)"/.exec(html) ?? [];
  return `${name}=${id}`;
}

async function sendForm(url: string, body: string): Promise<{ status: number; word: string | undefined }> {
  const reply = await fetch(url + path, { method: 'POST', headers: { 'content-type': formType }, body });
  return { status: reply.status, word: /\w{4}-\w{4}-\w{4}/.exec(await reply.text())?.[0] };
}

/** A body without a declared length, as a proxy may pass it on. */
function sendInChunks(url: string, chunk: string, times: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': formType };
    const sending = request(url + path, { method: 'POST', headers, agent: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    // The server may hang up on a body it will not read to the end.
    sending.on('error', () => resolve(undefined));
    for (let time = 0; time < times; time++) sending.write(chunk);
    sending.end();
  });
}

it('takes a form once, before and after closing, and no other one afterwards', async () => {
  const { folder, url } = await givenServer();
  const [one, other] = [await openForm(url), await openForm(url)];
  expect(other).not.toBe(one);
  const first = await sendForm(url, `${one}&area=coelln&trust=7`);
  expect(first).toEqual({ status: 201, word: expect.stringMatching(/./) });
  expect(await sendForm(url, `${one}&area=altstadt`)).toEqual({ ...first, status: 200 });
  await withStore(folder, (store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30'));
  expect(await sendForm(url, `${one}&area=coelln&trust=7`)).toEqual({ ...first, status: 200 });
  expect((await sendForm(url, `${other}&area=coelln`)).status).toBe(409);
  expect(await withStore(folder, verifyStore)).toMatchObject({ total: 1, faults: [] });
});

it('refuses what is too long, declared or not, and goes on serving', async () => {
  const { folder, url } = await givenServer();
  const id = await openForm(url);
  expect((await sendForm(url, `${id}&area=coelln&comment=${'x'.repeat(300_000)}`)).status).toBe(413);
  expect([413, undefined]).toContain(await sendInChunks(url, 'x'.repeat(50_000), 8));
  expect(await sendInChunks(url, `${id}&area=coelln`, 1)).toBe(201);
  expect((await withStore(folder, verifyStore)).total).toBe(1);
});
