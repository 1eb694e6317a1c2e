import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postResponse } from '../../../web/respond/postResponse.ts';

const submission = { submission: 'id', language: 'de', sample: 'open', answers: { area: 'a' } } as const;
const receipt = { date: '2026-11-22', word: 'toka' };

/** A real server that answers in a chosen way; its address. */
async function givenServer(answer: (reply: ServerResponse, request: IncomingMessage) => void) {
  const server = createServer((request, reply) => {
    request.resume().on('end', () => answer(reply, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const replying = (status: number, body: unknown = {}, headers = {}) =>
  givenServer((reply) => {
    reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });

describe('one attempt to send', () => {
  it.each([200, 201])('brings the receipt home on %i', async (status) => {
    const url = await replying(status, { receipt });
    expect(await postResponse(url, submission)).toEqual({ kind: 'received', receipt });
  });

  it('names the questions on 422', async () => {
    const problems = [{ question: 'area', code: 'required' }];
    const url = await replying(422, { problems });
    expect(await postResponse(url, submission)).toEqual({ kind: 'answers', problems });
  });

  it.each([
    [409, { kind: 'closed' }],
    [413, { kind: 'tooLarge' }],
    [400, { kind: 'refused' }],
    [403, { kind: 'refused' }],
    [500, { kind: 'refused' }],
    [429, { kind: 'busy', waitSeconds: 0 }],
    [502, { kind: 'busy', waitSeconds: 0 }],
  ])('tells what %i means', async (status, outcome) => {
    expect(await postResponse(await replying(status), submission)).toEqual(outcome);
  });

  it('tells a missing proof from any other refusal', async () => {
    const url = await replying(403, { code: 'proof.required' });
    expect(await postResponse(url, submission)).toEqual({ kind: 'unproven' });
    const other = await replying(403, { code: 'invitation.required' });
    expect(await postResponse(other, submission)).toEqual({ kind: 'refused' });
  });

  it('waits as long as a busy server asks', async () => {
    const url = await replying(503, {}, { 'retry-after': '7' });
    expect(await postResponse(url, submission)).toEqual({ kind: 'busy', waitSeconds: 7 });
  });

  it('takes a lost connection for unreachable, before and in the middle of the reply', async () => {
    const cut = await givenServer((reply) => reply.destroy());
    const half = await givenServer((reply) => {
      reply.writeHead(201, { 'content-type': 'application/json', 'content-length': '90' });
      reply.write('{"receipt":', () => reply.destroy());
    });
    for (const url of [cut, half, 'http://127.0.0.1:9/']) {
      expect(await postResponse(url, submission)).toEqual({ kind: 'unreachable' });
    }
  });

  it('does not take the sign-in page of a public network for a receipt', async () => {
    const portal = await givenServer((reply) => {
      reply.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Willkommen im WLAN</h1>');
    });
    expect(await postResponse(portal, submission)).toEqual({ kind: 'unreachable' });
    for (const other of [{}, { receipt: {} }, { receipt: { date: '2026-11-22' } }, { receipt: 'ok' }])
      expect(await postResponse(await replying(200, other), submission)).toEqual({ kind: 'unreachable' });
  });
});
