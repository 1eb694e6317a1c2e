import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { connectionOf } from '../../../../db/connection.ts';
import { verifyStore } from '../../../../db/queries/verify.ts';
import { plainNames } from '../../../../web/respond/plain/plainNames.ts';
import { countRows } from '../../responses/givenApp.ts';
import { givenPages } from '../givenPages.ts';
import { formBody } from './formBody.ts';
import { answers, filled, idOn, path, questions } from './givenForm.ts';

describe('what is refused leaves nothing behind', () => {
  it.each([
    ['ended', { state: 'counting' as const }, 409, 'Während Sie ausgefüllt haben'],
    ['is for those invited', { sample: 'invited' as const }, 403, 'Diese Umfrage läuft auf Einladung'],
  ])('when the survey %s', async (_, wave, status, words) => {
    const { store, send } = await givenPages(wave);
    const reply = await send(filled());
    expect([reply.status, await reply.text()]).toEqual([status, expect.stringContaining(words)]);
    expect(countRows(store)).toBe(0);
  });

  it.each([
    ['a name that belongs to nothing', `${filled()}&colour=red`],
    ['a name that is no question’s', `${filled()}&__proto__=x&constructor=y`],
    ['an id that is none', filled({}, 'x')],
    ['no id', formBody(questions, answers)],
  ])('%s; the answers come back', async (_, body) => {
    const { store, send } = await givenPages();
    const reply = await send(body);
    const html = await reply.text();
    expect([reply.status, countRows(store)]).toEqual([422, 0]);
    expect(html).toContain('Dieses Formular passte nicht zur Umfrage.');
    expect(html).toMatch(/name="sex" value="female" checked/);
    expect((await send(filled({}, idOn(html)))).status).toBe(201);
  });

  it('more than 256 kB, and not a byte less', async () => {
    const { store, send } = await givenPages();
    const body = filled({ comment: undefined });
    const sized = (bytes: number) =>
      `${body}&comment=${'x'.repeat(bytes - body.length - '&comment='.length)}`;
    const tooLarge = await send(sized(256 * 1024 + 1));
    expect([tooLarge.status, await tooLarge.text()]).toEqual([
      413,
      expect.stringContaining('Ihre Antworten sind zu lang'),
    ]);
    expect((await send(sized(256 * 1024))).status).toBe(422);
    expect(countRows(store)).toBe(0);
  });

  it('a form that another site sends in the resident’s name', async () => {
    const { store, send } = await givenPages();
    const foreign = await send(filled(), { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('Zum Formular')]);
    expect((await send(filled(), { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send(filled(), { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400);
    expect(countRows(store)).toBe(0);
    expect((await send(filled(), { 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('while the disk refuses: the answers stay in the person’s hands, and the log says nothing of them', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store, send } = await givenPages();
    connectionOf(store).prepare('DROP TABLE responses').run();
    const reply = await send(filled());
    const html = await reply.text();
    expect(reply.status).toBe(500);
    expect(html).toContain('Ihre Antworten stehen noch hier.');
    expect(html).toMatch(/name="sex" value="female" checked/);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls.join()).not.toMatch(/Plossen|female|altstadt/);
    said.mockRestore();
  });

  it('a slip of the Enter key, which nobody notices', async () => {
    const { store, send } = await givenPages();
    const reply = await send(filled(), {}, `${path}?stay=1`);
    expect([reply.status, await reply.text(), countRows(store)]).toEqual([204, '', 0]);
  });

  it('what comes in a flood; who has sent already, or only changes the language, is no part of it', async () => {
    const taken: string[] = [];
    const full = { take: (wave: string) => (taken.push(wave) > 1 ? 7 : 0) };
    const { store, send } = await givenPages({}, undefined, full);
    const id = randomUUID();
    expect((await send(filled({}, id))).status).toBe(201);
    const late = await send(filled());
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '7']);
    const html = await late.text();
    expect(html).toContain('Bitte senden Sie in ein paar Minuten noch einmal.');
    expect(html).toMatch(/name="sex" value="female" checked/);
    expect((await send(filled({}, id))).status).toBe(200);
    expect((await send(`${filled()}&${plainNames.language}=en`)).status).toBe(200);
    expect((await send(filled({}, id), {}, `${path}?stay=1`)).status).toBe(204);
    expect([taken, (await verifyStore(store)).total]).toEqual([['meissen/2026', 'meissen/2026'], 1]);
  });
});

it('writes no line to any log while residents answer', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
  const { read, send } = await givenPages();
  await read(path);
  await send(filled());
  await send(filled({ area: undefined }));
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});
