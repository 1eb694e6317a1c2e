import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { createLog } from '../../../server/running/log.ts';
import { createRefusalBook } from '../../../server/running/refusalBook.ts';
import { createWatch } from '../../../server/running/watch.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';

async function givenBook() {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const time = { now: 0 };
  const book = createRefusalBook(log, () => time.now);
  const store = await givenStore();
  await givenTown(store);
  const app = createApp({ store, clock: () => new Date('2026-11-23T08:00:00Z'), countRefusal: book.count });
  const post = (path: string, body: object) =>
    app.request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(body),
    });
  return { lines, time, book, store, app, post };
}

describe('what is refused', () => {
  it('at the desk is counted by its kind, told by the hour, and names nobody', async () => {
    const { lines, book, app, post } = await givenBook();
    const who = { email: 'anja@meissen.example', password: 'falsch falsch' };
    for (let at = 0; at < 3; at += 1) await post('/api/session', who);
    await app.request('http://localhost/api/desk/municipalities/meissen/accounts', {
      headers: { cookie: 'umfeld=planted', 'user-agent': 'Spuernase' },
    });
    expect(Object.fromEntries(book.staff)).toEqual({ 'session.refused': 3, 'session.required': 1 });
    expect(lines).toEqual([]);
    book.turn();
    book.turn();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 'info',
      event: 'refusals',
      desk: { 'session.refused': 3, 'session.required': 1 },
      others: {},
    });
    expect(JSON.stringify(lines)).not.toMatch(/anja|falsch|planted|Spuernase|meissen/);
  });

  it('tells of a flood of attempts at once, and then not for ten minutes', async () => {
    const { lines, time, book, post } = await givenBook();
    const many = async () => {
      for (let at = 0; at < 15; at += 1)
        await post('/api/session', { email: 'anja@meissen.example', password: 'x' });
    };
    await many();
    expect(lines).toMatchObject([{ event: 'signIn.flood' }]);
    await many();
    expect(lines).toHaveLength(1);
    time.now = 11 * 60_000;
    await many();
    expect(lines).toHaveLength(2);
    expect(book.staff.get('session.tooMany')).toBeGreaterThan(10);
    book.turn();
    expect(lines.at(-1)).toMatchObject({ level: 'warn', event: 'refusals' });
  }, 30_000);

  it('to residents moves at the full hour only and by ten or more', async () => {
    const { lines, book, store, post } = await givenBook();
    const path = '/api/municipalities/meissen/waves/2026/tokens';
    for (let at = 0; at < 9; at += 1) await post(path, { code: 'ABCDE' });
    book.turn();
    book.end();
    expect(lines).toEqual([]);
    await post(path, { code: 'ABCDE' });
    expect(book.residents().size).toBe(0);
    book.end();
    expect(lines).toEqual([]);
    book.turn();
    expect(lines).toMatchObject([{ desk: {}, others: { 'wave.notFound': 10 } }]);
    const watch = createWatch(store, undefined, book);
    expect(watch.read()).toContain('umfeld_public_refusals_total{code="wave.notFound"} 10');
    watch.stop();
  });
});
