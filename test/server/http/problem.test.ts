import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../../db/storeUnavailable.ts';
import { Problem, problemCatalogue } from '../../../server/http/problem.ts';
import { replyWithProblem } from '../../../server/http/replyWithProblem.ts';

const replyTo = (error: Error) =>
  new Hono()
    .onError(replyWithProblem)
    .get('/', () => {
      throw error;
    })
    .request('/');

describe('the catalogue of problems', () => {
  const entries = Object.entries(problemCatalogue);

  it('names each code as "subject.state" and says each sentence once', () => {
    expect(entries.length).toBeGreaterThan(10);
    for (const [code] of entries) expect(code).toMatch(/^[a-z]+(\.[a-z][A-Za-z]+)?$/);
    expect(new Set(entries.map(([, [, detail]]) => detail)).size).toBe(entries.length);
  });

  it('is ordered by status, so that a new code finds its place', () => {
    const statuses = entries.map(([, [status]]) => status);
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
  });
});

describe('the reply to a problem', () => {
  it('is problem+json with the code and its details', async () => {
    const reply = await replyTo(
      new Problem('answers.invalid', { problems: [{ question: 'age', code: 'required' }] }),
    );
    expect(reply.status).toBe(422);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.json()).toEqual({
      title: 'Unprocessable Entity',
      status: 422,
      code: 'answers.invalid',
      detail: 'Some answers cannot be stored; nothing was stored.',
      problems: [{ question: 'age', code: 'required' }],
    });
  });

  it('lets no detail overwrite the code', async () => {
    const reply = await replyTo(new Problem('wave.closed', { code: 'other', status: 200 }));
    expect(await reply.json()).toMatchObject({ code: 'wave.closed', status: 409 });
  });

  it('asks to come back when the store is busy or failing', async () => {
    const busy = await replyTo(new StoreUnavailable('busy'));
    const failing = await replyTo(new StoreUnavailable('failing'));
    expect([busy.status, failing.status]).toEqual([503, 503]);
    expect([busy.headers.get('retry-after'), failing.headers.get('retry-after')]).toEqual(['2', '60']);
  });

  it('writes no line for each request that a failing store refuses', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await replyTo(new StoreUnavailable('failing'));
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it('keeps refusals of the framework refusals', async () => {
    expect((await replyTo(new HTTPException(400))).status).toBe(400);
    expect((await replyTo(new HTTPException(413))).status).toBe(413);
  });

  it('says nothing about a bug, neither in the reply nor in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const reply = await replyTo(new RangeError('answer "I was robbed" does not fit'));
    const logged = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain('robbed');
    expect(logged).toContain('Unexpected RangeError');
    expect(logged).toContain('problem.test.ts');
    expect(logged).not.toContain('robbed');
  });
});
