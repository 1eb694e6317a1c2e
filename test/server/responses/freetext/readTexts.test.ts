import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAudit } from '../../../../db/queries/auditLog.ts';
import { isVacuumOwed, payVacuum } from '../../../../db/queries/deletions.ts';
import { setWaveState } from '../../../../db/queries/waves.ts';
import { createApp } from '../../../../server/app.ts';
import { givenName, givenResponse, storeOne } from '../../../db/givenResponse.ts';
import { givenStore, givenTown, givenWave } from '../../../db/givenStore.ts';
import { givenAccount } from '../../../fixtures/givenAccount.ts';

const texts = '/api/desk/municipalities/meissen/waves/2026/texts/comment';

/** 25 comments and 9 ideas in one wave; an analyst who asks. */
async function givenTexts({ isClosed = true } = {}) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store);
  for (let number = 0; number < 25; number += 1) {
    const written = [{ question: 'comment', text: `Kommentar ${number} von Herr Nummer${number}.` }];
    if (number < 9) written.push({ question: 'idea', text: `Idee ${number}` });
    await storeOne(store, givenResponse(number, { texts: written }), givenName('2026', `id-${number}`));
  }
  if (isClosed) await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-22');
  const clock = () => new Date('2026-11-23T08:00:00Z');
  const app = createApp({ store, clock });
  const { headers } = await givenAccount(store, 'meissen', ['analyst'], { clock });
  const ask = async (path: string, method = 'GET', body?: unknown) => {
    const reply = await app.request(`http://localhost${path}`, {
      method,
      headers: { ...headers, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, text, body: text ? JSON.parse(text) : {} };
  };
  return { store, ask };
}

interface Page {
  pages: number;
  texts: { slot: number; text: string; state: string | null }[];
}

function onDisk(folder: string): Buffer {
  const files = ['umfeld.sqlite', 'umfeld.sqlite-wal'].map((name) => join(folder, name));
  return Buffer.concat(files.filter((file) => existsSync(file)).map((file) => readFileSync(file)));
}

describe('free texts', () => {
  it('are sealed until the wave is closed, whoever asks', async () => {
    const { ask } = await givenTexts({ isClosed: false });
    const reply = await ask(texts);
    expect([reply.status, reply.body.code]).toEqual([409, 'wave.notClosed']);
    const list = await ask('/api/desk/municipalities/meissen/texts');
    expect(list.body).toEqual({ waves: [] });
    expect(reply.text + list.text).not.toContain('Kommentar');
  });

  it('come page by page, apart from everything else, in an order that is not that of arrival', async () => {
    const { ask } = await givenTexts();
    const pages: Page[] = [(await ask(texts)).body, (await ask(`${texts}?page=1`)).body];
    expect(pages.map((page) => page.texts.length)).toEqual([20, 5]);
    const read = pages.flatMap((page) => page.texts.map(({ text }) => text));
    expect(new Set(read).size).toBe(25);
    const numbers = read.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(numbers).not.toEqual(numbers.toSorted((one, other) => one - other));
    expect((await ask(texts)).body.texts).toEqual(pages[0]?.texts);
    expect(Object.keys(pages[0]?.texts[0] ?? {}).sort()).toEqual(['slot', 'state', 'suggestions', 'text']);
  });

  it('are not even named where fewer than ten people wrote', async () => {
    const { ask } = await givenTexts();
    const list = await ask('/api/desk/municipalities/meissen/texts');
    expect(list.text).toContain('comment');
    expect(list.text).not.toContain('idea');
    const few = await ask('/api/desk/municipalities/meissen/waves/2026/texts/idea');
    const none = await ask('/api/desk/municipalities/meissen/waves/2026/texts/nothing');
    expect([few.status, few.text]).toEqual([none.status, none.text]);
  });

  it('are replaced for good, and neither the file nor its log holds the old one', async () => {
    const { store, ask } = await givenTexts();
    const page: Page = (await ask(texts)).body;
    const chosen = page.texts[3];
    if (!chosen) throw new Error('there is no fourth text');
    const secret = /Herr Nummer\d+\./.exec(chosen.text)?.[0] ?? '';
    expect(onDisk(store.folder).includes(secret)).toBe(true);
    const change = { was: chosen.text, becomes: 'Kommentar von […].' };
    expect((await ask(`${texts}/${chosen.slot}`, 'PUT', change)).status).toBe(204);
    expect((await ask(`${texts}/${chosen.slot}`, 'PUT', change)).body.code).toBe('text.changed');
    const long = { was: 'Kommentar von […].', becomes: 'x'.repeat(9_000) };
    expect((await ask(`${texts}/${chosen.slot}`, 'PUT', long)).body.code).toBe('text.tooLong');
    expect(await isVacuumOwed(store)).toBe(true);
    await payVacuum(store);
    expect(await isVacuumOwed(store)).toBe(false);
    expect(onDisk(store.folder).includes(secret)).toBe(false);
    const after: Page = (await ask(texts)).body;
    expect(after.texts[3]).toMatchObject({ text: 'Kommentar von […].', state: 'redacted' });
  });

  it('leave in the audit log that they were read, and not what they say', async () => {
    const { store, ask } = await givenTexts();
    const page: Page = (await ask(texts)).body;
    await ask(`${texts}/read`, 'POST', { slots: page.texts.map(({ slot }) => slot) });
    const again: Page = (await ask(texts)).body;
    expect(new Set(again.texts.map(({ state }) => state))).toEqual(new Set(['read']));
    const { entries } = await listAudit(store, 'meissen', { words: 'texts.' });
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ['texts.read', '2026/comment'],
      ['texts.read', '2026/comment'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('Kommentar');
  });
});
