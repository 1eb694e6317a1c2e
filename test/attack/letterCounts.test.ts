import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import { useLetter } from '../../db/queries/invitationCodes.ts';
import type { Role } from '../../server/accounts/account.ts';
import { createCodes } from '../../server/fieldwork/codes/createCodes.ts';
import { givenWave } from '../db/givenStore.ts';
import { type Desk, enrol, givenDesk, password, type Visitor } from '../server/accounts/givenDesk.ts';

const town = '/desk/municipalities/meissen';
const wave = `${town}/waves/2026`;
const roles: readonly Role[] = ['admin', 'fieldwork', 'entry', 'analyst'];

/** Each role, signed in, over a wave of 60 letters. */
async function givenStaff() {
  const desk = await givenDesk();
  await givenWave(desk.store, '2026', { sample: 'invited' });
  const letters = await createCodes(desk.store, {
    municipality: 'meissen',
    wave: '2026',
    area: 'altstadt',
    count: 60,
  });
  const staff = new Map<Role, { visitor: Visitor; secret: string; email: string }>();
  for (const role of roles) {
    const email = `${role}@meissen.example`;
    await desk.add(email, [{ municipality: 'meissen', role }]);
    const visitor = desk.visit();
    staff.set(role, { visitor, secret: await enrol(desk, visitor, email), email });
  }
  const nextDay = async () => {
    desk.pass(24 * 60);
    for (const { visitor, secret, email } of staff.values()) {
      await visitor.ask('POST', '/session', { email, password });
      await visitor.ask('POST', '/session/code', { code: desk.code(secret) });
    }
  };
  const clerk = staff.get('fieldwork')?.visitor as Visitor;
  return { desk, letters, staff, nextDay, clerk };
}

/** Everything a desk reads of a wave, but single letters by number and the day of the last renewal. */
async function readDesk(desk: Desk, staff: Awaited<ReturnType<typeof givenStaff>>['staff']) {
  const paths = desk.app.routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/desk/') && !path.includes('*'))
    .map(({ path }) => path.replace(/^\/api/, ''))
    .filter((path) => !/\/letters\/:letter|\/audit/.test(path))
    .map((path) => path.replace(':municipality', 'meissen').replace(':wave', '2026'))
    .filter((path) => !path.includes(':'));
  const replies = new Map<string, string>();
  for (const [role, { visitor }] of staff)
    for (const path of new Set(paths)) {
      const { status, body } = await visitor.ask('GET', path);
      if (status === 200)
        replies.set(`${role} ${path}`, JSON.stringify(body).replace(/20\d\d-\d\d-\d\d/g, 'DAY'));
    }
  return replies;
}

describe('counts at the desk that tell of returns', () => {
  it('do not move while fewer than ten letters are used, refused or ticked off', async () => {
    const { desk, letters, staff, nextDay, clerk } = await givenStaff();
    await clerk.ask('GET', `${wave}/codes`);
    await nextDay();
    await clerk.ask('GET', `${wave}/codes`);
    const before = await readDesk(desk, staff);
    expect(before.size).toBeGreaterThan(20);
    expect(before.get(`fieldwork ${wave}/codes`)).toContain('"used":0');
    const use = (count: number, from: number) =>
      Promise.all(
        letters.slice(from, from + count).map(({ code }) => {
          const connection = connectionOf(desk.store);
          const name = { municipality: 'meissen', wave: '2026' };
          return connection.committer.write(() => useLetter(connection, desk.store.keys, name, code));
        }),
      );
    await use(4, 0);
    for (const { letterNumber } of letters.slice(10, 13))
      await clerk.ask('POST', `${wave}/letters/${letterNumber}/note`, { note: 'refused' });
    for (const { letterNumber } of letters.slice(20, 23))
      expect((await clerk.ask('POST', `${wave}/paper/cards`, { letter: letterNumber })).status).toBe(200);
    await nextDay();
    await clerk.ask('GET', `${wave}/codes`);
    const after = await readDesk(desk, staff);
    // Which piles there are the clerk sees before her; their size stays under ten.
    const piles = `fieldwork ${wave}/paper`;
    expect(after.get(piles)).toContain('"forms":0');
    for (const [path, reply] of before) if (path !== piles) expect(after.get(path), path).toBe(reply);
    await use(10, 30);
    await nextDay();
    await clerk.ask('GET', `${wave}/codes`);
    expect((await readDesk(desk, staff)).get(`fieldwork ${wave}/codes`), 'it can see').toContain('"used":10');
  });

  it('are no more exact in the log, whatever fieldwork does', async () => {
    const { desk, letters, staff, clerk } = await givenStaff();
    for (const { letterNumber } of letters.slice(0, 3)) {
      await clerk.ask('POST', `${wave}/letters/${letterNumber}/note`, { note: 'refused' });
      await clerk.ask('POST', `${wave}/paper/cards`, { letter: letterNumber });
    }
    await clerk.ask('POST', `${wave}/codes/reminders`, { newCodes: false });
    await clerk.ask('POST', `${town}/letters/2026/printed`, { letters: 57, kind: 'reminder' });
    await clerk.ask('POST', `${wave}/codes/reminders`, { newCodes: true });
    const reply = await staff.get('admin')?.visitor.ask('GET', `${town}/audit`);
    const log = (
      (reply?.body.entries ?? []) as { action: string; detail: string | null; at: number }[]
    ).filter(({ action }) => !action.startsWith('account.'));
    expect(log.map(({ action, detail }) => [action, detail])).toEqual([
      ['codes.renew', '50 letters, rounded down'],
      ['letters.print', 'reminder: 50 letters, rounded down'],
      ['codes.remind', '50 letters, rounded down'],
      ['paper.tickOff', null],
      ['codes.note', null],
    ]);
    expect(log.slice(-2).every(({ at }) => at % 86_400_000 === 0)).toBe(true);
    expect(desk.clock.now.getTime() % 86_400_000).not.toBe(0);
  });
});
