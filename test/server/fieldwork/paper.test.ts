import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { listReturns } from '../../../db/queries/counters.ts';
import { readPlaceSets } from '../../../db/queries/sealed/places.ts';
import { readResponseColumns } from '../../../db/queries/sealed/responses.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import { createKeptTypings } from '../../../server/fieldwork/paper/keptTypings.ts';
import { countRows } from '../responses/givenApp.ts';
import { givenDesk, givenLetters, typedForm } from './givenDesk.ts';

const letters = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

async function givenBundle(desk: Awaited<ReturnType<typeof givenDesk>>) {
  await givenLetters(desk.store, 50);
  const ticks = await desk.signIn('fieldwork');
  for (const letter of letters(51, 10)) await ticks('waves/2026/paper/cards', { letter });
  await ticks('waves/2026/paper/bundles', { stratum: 1 });
  return { ticks, types: await desk.signIn('entry') };
}

async function readAll(store: Parameters<typeof listReturns>[0]) {
  await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');
  const rows: { sample: number; mode: number; stratum: number; codes: number[] }[] = [];
  for await (const chunk of readResponseColumns(store, 'meissen', '2026', 8))
    for (let row = 0; row < chunk.count; row += 1)
      rows.push({
        sample: chunk.sample[row] ?? -1,
        mode: chunk.mode[row] ?? -1,
        stratum: chunk.stratum[row] ?? -1,
        codes: chunk.codes.map((column) => column[row] ?? Number.NaN),
      });
  return rows;
}

describe('typing in paper forms', () => {
  it('stores a form once, with its mode, and places by name', async () => {
    const { store, signIn } = await givenDesk();
    const types = await signIn('entry');
    const form = typedForm();
    expect((await types('waves/2026/entry', form)).status).toBe(201);
    expect((await types('waves/2026/entry', form)).body).toEqual({ isNew: false });
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([
      { sample: 'open', mode: 'paper', stratum: -1, count: 1 },
    ]);
    expect(await readAll(store)).toEqual([
      { sample: 1, mode: 1, stratum: -1, codes: [1, 0, 1, 0, -1, -1, -1, -1] },
    ]);
    for await (const sets of readPlaceSets(store, 'meissen', '2026', 'spots'))
      expect(sets.map(({ marks }) => marks)).toMatchObject([[{ place: 'altstadt' }]]);
  });

  it('binds no required question, and goes on while the wave is counting, not after', async () => {
    const { store, signIn } = await givenDesk();
    const types = await signIn('entry');
    expect((await types('waves/2026/entry', typedForm({ answers: {} }))).status).toBe(201);
    await setWaveState(store, 'meissen', '2026', 'counting');
    expect((await types('waves/2026/entry', typedForm())).status).toBe(201);
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-23');
    expect((await types('waves/2026/entry', typedForm())).body).toMatchObject({ code: 'wave.closed' });
    expect((await types('entry')).body).toEqual([]);
  });

  it('refuses what does not fit and stores nothing of it', async () => {
    const { store, signIn } = await givenDesk({ sample: 'invited' });
    const types = await signIn('entry');
    const before = countRows(store);
    const refused: [Record<string, unknown>, string][] = [
      [typedForm(), 'invitation.required'],
      [typedForm({ bundle: 1 }), 'bundle.full'],
      [typedForm({ bundle: 1, language: 'xx' }), 'language.unknown'],
      [typedForm({ submission: 'no id' }), 'request.invalid'],
      [typedForm({ bundle: 1, checks: [{ question: 'nonsense', differs: true }] }), 'request.invalid'],
      [typedForm({ code: 'ABCDEFGHJK' }), 'request.invalid'],
    ];
    for (const [form, code] of refused)
      expect((await types('waves/2026/entry', form)).body).toMatchObject({ code });
    const bad = typedForm({ answers: { area: 'moon' } });
    const open = await givenDesk();
    const reply = await (await open.signIn('entry'))('waves/2026/entry', bad);
    expect(reply.body).toMatchObject({
      code: 'answers.invalid',
      problems: [{ question: 'area', code: 'unknownOption' }],
    });
    expect(countRows(open.store)).toBe(0);
    expect(countRows(store)).toBe(before);
  });

  it('takes as many forms of a bundle as it holds, and its stratum', async () => {
    const desk = await givenDesk({ sample: 'invited' });
    const { types } = await givenBundle(desk);
    expect((await types('entry')).body[0]).toMatchObject({
      takesOpen: false,
      bundles: [{ number: 1, areas: ['Cölln'], size: 10, isFull: false, isMixed: false }],
    });
    const replies = await Promise.all(
      letters(1, 13).map(() => types('waves/2026/entry', typedForm({ bundle: 1 }))),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(replies.filter(({ body }) => body.code === 'bundle.full')).toHaveLength(3);
    expect((await types('entry')).body[0].bundles).toEqual([]);
    const rows = await readAll(desk.store);
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map(({ stratum, sample }) => `${sample}/${stratum}`))).toEqual(new Set(['0/1']));
  });

  it('counts what a double entry found, and shows it from ten forms on', async () => {
    const { store, signIn } = await givenDesk();
    const types = await signIn('entry');
    const checks = [
      { question: 'sex', differs: true },
      { question: 'area', differs: false },
    ];
    const rates = async () => (await types('entry')).body[0].errors;
    for (const _ of letters(1, 9)) await types('waves/2026/entry', typedForm({ checks }));
    expect(await rates()).toEqual({ forms: 0, questions: [] });
    const last = typedForm({ checks: checks.map((check) => ({ ...check, differs: false })) });
    await types('waves/2026/entry', last);
    await types('waves/2026/entry', last);
    expect(await rates()).toEqual({
      forms: 10,
      questions: [
        { question: 'area', percent: 0 },
        { question: 'sex', percent: 90 },
      ],
    });
    // Counts only: nothing of what was typed the first time.
    const kept = connectionOf(store).prepare('SELECT * FROM entry_checks').all();
    expect(Object.keys(kept[0] as object)).toEqual([
      'municipality',
      'wave',
      'question',
      'compared',
      'differed',
    ]);
  });
});

describe('cards that come back with forms', () => {
  it('are ticked off once, and say whose pile the form belongs to', async () => {
    const { store, signIn } = await givenDesk({ sample: 'invited' });
    await givenLetters(store, 50);
    const ticks = await signIn('fieldwork');
    expect((await ticks('waves/2026/paper/cards', { letter: 51 })).body).toEqual({ areas: ['Cölln'] });
    expect((await ticks('waves/2026/paper/cards', { letter: 51 })).body).toMatchObject({
      code: 'letter.used',
    });
    expect((await ticks('waves/2026/paper/cards', { letter: 999 })).body).toMatchObject({
      code: 'letter.notFound',
    });
    expect((await ticks('waves/2026/paper/cards', { letter: 0 })).body).toMatchObject({
      code: 'request.invalid',
    });
    const { entries } = await listAudit(store, 'meissen', {}, { offset: 0, limit: 50 });
    expect(entries.filter(({ action }) => action === 'paper.tickOff')).toHaveLength(1);
    expect(entries.map(({ action, subject }) => [action, subject])).toContainEqual(['paper.tickOff', '2026']);
  });

  it('make a bundle from ten on, and show no smaller number', async () => {
    const { store, signIn } = await givenDesk({ sample: 'invited' });
    await givenLetters(store, 50);
    const ticks = await signIn('fieldwork');
    for (const letter of letters(1, 9)) await ticks('waves/2026/paper/cards', { letter });
    expect((await ticks('waves/2026/paper')).body.waiting).toEqual([
      { stratum: 0, areas: ['Altstadt'], forms: 0 },
    ]);
    expect((await ticks('waves/2026/paper/bundles', { stratum: 0 })).body).toMatchObject({
      code: 'bundle.tooSmall',
    });
    for (const letter of letters(10, 4)) await ticks('waves/2026/paper/cards', { letter });
    expect((await ticks('waves/2026/paper/bundles', { stratum: 0 })).body).toEqual({ number: 1 });
    expect((await ticks('waves/2026/paper')).body).toMatchObject({
      waiting: [],
      bundles: [{ number: 1, areas: ['Altstadt'], size: 13 }],
    });
  });

  it('of several areas can be joined once the web is shut, and lose their stratum', async () => {
    const { store, signIn } = await givenDesk({ sample: 'invited' });
    await givenLetters(store, 50);
    const ticks = await signIn('fieldwork');
    for (const letter of [...letters(1, 6), ...letters(51, 6)])
      await ticks('waves/2026/paper/cards', { letter });
    expect((await ticks('waves/2026/paper/bundles', { stratum: 'rest' })).status).toBe(409);
    await setWaveState(store, 'meissen', '2026', 'counting');
    expect((await ticks('waves/2026/paper')).body.canJoinRest).toBe(true);
    expect((await ticks('waves/2026/paper/bundles', { stratum: 'rest' })).status).toBe(201);
    expect((await ticks('waves/2026/paper')).body.bundles).toMatchObject([
      { areas: [], isMixed: true, size: 12 },
    ]);
    const types = await signIn('entry');
    expect((await types('waves/2026/entry', typedForm({ bundle: 1 }))).status).toBe(201);
    expect((await readAll(store))[0]).toMatchObject({ sample: 0, stratum: -1 });
  });

  it('are seen by fieldwork alone, forms by entry alone', async () => {
    const { signIn } = await givenDesk();
    for (const role of ['entry', 'analyst', 'council', 'admin'] as const) {
      const ask = await signIn(role);
      expect((await ask('waves/2026/paper')).status).toBe(403);
      expect((await ask('waves/2026/paper/cards', { letter: 1 })).status).toBe(403);
      expect((await ask('waves/2026/paper/bundles', { stratum: 0 })).status).toBe(403);
    }
    for (const role of ['fieldwork', 'analyst', 'council', 'admin'] as const) {
      const ask = await signIn(role);
      expect((await ask('entry')).status).toBe(403);
      expect((await ask('waves/2026/entry?language=de')).status).toBe(403);
      expect((await ask('waves/2026/entry', typedForm())).status).toBe(403);
    }
  });
});

describe('a second typing by somebody else', () => {
  const values = { area: ['coelln'], sex: ['female'], when: ['day'], word: 'Licht' };
  const given = async () => {
    const desk = await givenDesk();
    const [one, other] = [await desk.signIn('entry'), await desk.signIn('entry')];
    const { submission } = typedForm();
    const kept = (await one('waves/2026/entry/kept', { submission, language: 'de', values })).body;
    return { ...desk, one, other, submission, mark: kept.mark as string };
  };

  it('tells the first values only where they differ, and only once all was typed again', async () => {
    const { other, mark, submission } = await given();
    expect(mark).toMatch(/^[2-9CDFGHJKMNPQRTVWXZ]{6}$/);
    const look = await other(`waves/2026/entry/kept/${mark.toLowerCase()}`);
    expect(look.body).toEqual({ language: 'de' });
    const empty = await other(`waves/2026/entry/kept/${mark}/compare`, { values: { area: ['coelln'] } });
    expect([empty.status, empty.body.code]).toEqual([409, 'entry.unfinished']);
    expect(empty.text).not.toMatch(/Licht|female/);
    const second = { ...values, sex: ['male'], word: ' Licht ' };
    const compared = await other(`waves/2026/entry/kept/${mark}/compare`, { values: second });
    expect(compared.body).toEqual({ submission, first: { sex: ['female'] } });
    expect((await other(`waves/2026/entry/kept/${mark}/compare`, { values: second })).body).toEqual(
      compared.body,
    );
    const tried = await other(`waves/2026/entry/kept/${mark}/compare`, {
      values: { ...second, area: ['x'] },
    });
    expect(tried.body.code).toBe('entry.compared');
  });

  it('is gone once the form is saved', async () => {
    const { other, mark, submission } = await given();
    expect((await other('waves/2026/entry', typedForm({ submission }))).status).toBe(201);
    expect((await other(`waves/2026/entry/kept/${mark}`)).body.code).toBe('entry.notKept');
  });

  it('is gone after two hours, and for a server that starts anew', () => {
    const address = { municipality: 'meissen', wave: '2026' };
    const clock = { now: new Date('2026-11-23T11:00:00Z') };
    const typings = createKeptTypings(() => clock.now);
    const { mark, until } = typings.keep(address, { submission: 'a', language: 'de', values });
    expect(until).toBe('2026-11-23T13:00:00.000Z');
    clock.now = new Date('2026-11-23T12:59:00Z');
    expect(typings.look(address, 'other', mark)).toEqual({ language: 'de' });
    expect(() => typings.look({ ...address, wave: '2027' }, 'other', mark)).toThrow('entry.notKept');
    expect(() => createKeptTypings(() => clock.now).look(address, 'other', mark)).toThrow('entry.notKept');
    clock.now = new Date('2026-11-23T13:00:00Z');
    expect(() => typings.look(address, 'other', mark)).toThrow('entry.notKept');
  });

  it('stores nothing, and lets nobody guess marks', async () => {
    const { other, store, mark } = await given();
    const connection = connectionOf(store);
    const tables = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    const all = tables
      .map((name) => JSON.stringify(connection.prepare(`SELECT * FROM "${name}"`).all()))
      .join();
    expect(all).not.toMatch(new RegExp(`Licht|${mark}`));
    for (let at = 0; at < 10; at += 1) await other(`waves/2026/entry/kept/22222${(at % 7) + 2}`);
    const refused = await other(`waves/2026/entry/kept/${mark}`);
    expect([refused.status, refused.body.code]).toEqual([429, 'entry.tooMany']);
  });
});
