import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { isVacuumOwed, listDeletions } from '../../../db/queries/deletions.ts';
import { spendToken } from '../../../db/queries/invitationCodes.ts';
import { addLetters, countDispositions } from '../../../db/queries/invitations.ts';
import { renewView } from '../../../db/queries/letters.ts';
import { addEntryChecks, bundleCards, tickOffCard } from '../../../db/queries/paper.ts';
import { eraseByRule } from '../../../db/queries/retention.ts';
import { storeProfile } from '../../../db/queries/returnProfiles.ts';
import { verifyStore } from '../../../db/queries/verify.ts';
import { findWave, setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { profileReturns } from '../../../server/responses/profileReturns.ts';
import { setPlan, viewRetention } from '../../../server/retention/plan.ts';
import { addMonths, dueOn } from '../../../server/retention/rules.ts';
import { listDue, runRetention } from '../../../server/retention/runRetention.ts';
import { takeAway } from '../../../server/retention/takeAway.ts';
import { closeWave } from '../../../server/waves/closeWave.ts';
import { givenName, givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

const closedOn = '2026-11-22';
const at = (day: string) => new Date(`${day}T12:00:00Z`);

/** A closed wave of 23 people, each with a text and a place of their own, and an open one. */
async function givenClosedWave(): Promise<Store> {
  const store = await givenStore();
  await givenTown(store);
  for (const wave of ['2026', '2028']) {
    await givenWave(store, wave);
    for (let number = 0; number < 23; number += 1)
      await storeOne(
        store,
        givenResponse(number, {
          texts: [{ question: 'comment', text: `Satz ${wave}-${number}.` }],
          places: [{ question: 'spots', marks: [{ cell: `N${wave}${number}E7`, codes: [1, 0] }] }],
        }),
        givenName(wave, `id-${number}`),
      );
  }
  await setWaveState(store, 'meissen', '2026', 'closed', closedOn);
  return store;
}

const isOnDisk = (store: Store, trace: string | Buffer): boolean =>
  ['umfeld.sqlite', 'umfeld.sqlite-wal']
    .map((name) => join(store.folder, name))
    .some((file) => existsSync(file) && readFileSync(file).includes(trace));

describe('when something is due', () => {
  it('counts months by the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-11-22', 24)).toBe('2028-11-22');
    const plan = { answersMonths: 6, textsMonths: 12 };
    expect(dueOn('texts', closedOn, plan)).toBe(dueOn('answers', closedOn, plan));
    expect(dueOn('ledger', closedOn, plan)).toBe('2026-12-22');
  });
});

describe('retention', () => {
  it('deletes each thing on its day, without a trace, with a protocol in tens', async () => {
    const store = await givenClosedWave();
    expect(await runRetention(store, at('2026-12-21'))).toEqual([]);
    expect(await runRetention(store, at('2026-12-22'))).toMatchObject([{ rule: 'ledger', wave: '2026' }]);
    expect(isOnDisk(store, 'Satz 2026-7.')).toBe(true);
    expect(await runRetention(store, at('2027-11-22'))).toMatchObject([{ rule: 'texts' }]);
    expect(isOnDisk(store, 'Satz 2026-7.')).toBe(false);
    expect(isOnDisk(store, '"N20267E7"')).toBe(true);
    expect(await runRetention(store, at('2028-11-22'))).toMatchObject([{ rule: 'answers' }]);
    expect(isOnDisk(store, '"N20267E7"')).toBe(false);
    expect(isOnDisk(store, 'Satz 2028-7.')).toBe(true);
    expect((await listDeletions(store, 'meissen')).reverse()).toMatchObject([
      { day: '2026-12-22', rule: 'ledger', rounded: 20, account: 'schedule' },
      { day: '2027-11-22', rule: 'texts', rounded: 20 },
      { day: '2028-11-22', rule: 'answers', rounded: 20 },
    ]);
    expect(await verifyStore(store)).toMatchObject({ total: 23, faults: [] });
  });

  it('does nothing twice, and nothing when the clock jumps back', async () => {
    const store = await givenClosedWave();
    await runRetention(store, at('2028-11-22'));
    expect(await runRetention(store, at('2028-11-22'))).toEqual([]);
    expect(await runRetention(store, at('2020-01-01'))).toEqual([]);
    expect(await listDue(store, at('2030-01-01'))).toEqual([]);
    expect(await listDeletions(store, 'meissen')).toHaveLength(3);
  });

  it('finishes after a crash between deleting and rewriting the file', async () => {
    const store = await givenClosedWave();
    await eraseByRule(store, 'meissen', '2026', 'texts', { day: '2027-11-22', account: 'schedule' });
    expect(await isVacuumOwed(store)).toBe(true);
    await runRetention(store, at('2026-11-23'));
    expect(await isVacuumOwed(store)).toBe(false);
    expect(isOnDisk(store, 'Satz 2026-7.')).toBe(false);
    expect(await listDeletions(store, 'meissen')).toHaveLength(1);
  });

  it('lets a promised period become shorter, never longer, and new periods hold for new waves', async () => {
    const store = await givenClosedWave();
    const set = (wave: string, answersMonths: number, textsMonths: number) =>
      setPlan(store, 'meissen', wave, { answersMonths, textsMonths }, 'command line');
    await expect(set('2026', 36, 12)).rejects.toThrow('retention.longer');
    await set('2026', 12, 6);
    await set('', 48, 48);
    const { usual, waves } = await viewRetention(store, 'meissen');
    expect(usual).toEqual({ answersMonths: 48, textsMonths: 48 });
    expect(waves.map(({ wave, plan }) => [wave, plan.answersMonths])).toEqual([
      ['2028', 24],
      ['2026', 12],
    ]);
    await expect(set('2030', 1, 1)).rejects.toThrow('wave.notFound');
  });
});

/** Letters, cards that came back, a bundle, checks of typing, a look at who answered; of both waves. */
async function givenFieldwork(store: Store): Promise<{ hashes: Buffer[]; otherHashes: Buffer[] }> {
  const connection = connectionOf(store);
  const { prepare } = connection;
  for (const wave of ['2026', '2028']) {
    const name = { municipality: 'meissen', wave };
    const letters = Array.from({ length: 60 }, (_, at) => ({ code: `${wave}-${at}`, area: 'altstadt' }));
    await addLetters(store, name, letters);
    await renewView(store, name, '2026-11-20');
    for (let letter = 1; letter <= 25; letter += 1) await tickOffCard(store, name, letter, 0);
    await bundleCards(store, name, [0]);
    await tickOffCard(store, name, 30, 0);
    await storeProfile(store, name, { week: '2026-11-16', body: `{"profileOf": "wave ${wave}"}` });
    await connection.committer.write(() => {
      addEntryChecks(connection, name, [{ question: `checked_in_${wave}`, differs: true }]);
      for (let at = 0; at < 12; at += 1) spendToken(connection, store.keys, name, `token ${wave}-${at}`);
    });
  }
  const hashesOf = (wave: string) =>
    ['SELECT code FROM invitations WHERE wave = ?', 'SELECT hash FROM spent_tokens WHERE wave = ?'].flatMap(
      (sql) => prepare(sql).pluck().all(wave) as Buffer[],
    );
  return { hashes: hashesOf('2026'), otherHashes: hashesOf('2028') };
}

const rowsOf = (store: Store, wave: string) =>
  Object.fromEntries(
    [
      'invitations',
      'spent_tokens',
      'invitation_views',
      'paper_cards',
      'paper_bundles',
      'entry_checks',
      'return_profiles',
    ].map((table) => [
      table,
      connectionOf(store).prepare(`SELECT count(*) FROM ${table} WHERE wave = ?`).pluck().get(wave),
    ]),
  );

describe('letters and paper', () => {
  it('go at closing, what was counted of them with the answers, and no byte stays', async () => {
    const store = await givenClosedWave();
    const { hashes, otherHashes } = await givenFieldwork(store);
    await setWaveState(store, 'meissen', '2026', 'counting');
    const before = rowsOf(store, '2028');
    expect(rowsOf(store, '2026')).toEqual(before);
    expect(before).toMatchObject({ invitations: 60, spent_tokens: 12, paper_cards: 1, paper_bundles: 1 });
    const onDisk = (traces: readonly Buffer[]) => traces.filter((trace) => isOnDisk(store, trace)).length;
    expect([onDisk(hashes), onDisk(otherHashes)]).toEqual([72, 72]);

    await closeWave(store, 'meissen', '2026', at(closedOn), 'account-1');
    expect([onDisk(hashes), onDisk(otherHashes)]).toEqual([0, 72]);
    expect(rowsOf(store, '2026')).toEqual({
      invitations: 0,
      spent_tokens: 0,
      invitation_views: 0,
      paper_cards: 0,
      paper_bundles: 0,
      entry_checks: 1,
      return_profiles: 1,
    });
    expect(await countDispositions(store, { municipality: 'meissen', wave: '2026' })).toMatchObject({
      sent: 34,
      used: 26,
    });
    expect(await listDeletions(store, 'meissen')).toMatchObject([
      { wave: '2026', day: closedOn, rule: 'codes', rounded: 60, account: 'account-1' },
    ]);
    const { waves } = await viewRetention(store, 'meissen');
    const codes = waves.find(({ wave }) => wave === '2026')?.rules.find(({ rule }) => rule === 'codes');
    expect(codes).toEqual({ rule: 'codes', dueOn: closedOn, doneOn: closedOn });

    expect(isOnDisk(store, 'checked_in_2026') && isOnDisk(store, 'wave 2026"')).toBe(true);
    await runRetention(store, at('2028-11-22'));
    expect(isOnDisk(store, 'checked_in_2026') || isOnDisk(store, 'wave 2026"')).toBe(false);
    expect(isOnDisk(store, 'checked_in_2028') && isOnDisk(store, 'wave 2028"')).toBe(true);
    expect(rowsOf(store, '2028')).toEqual(before);
  });

  it('go on the next day where the server stopped between closing and deleting', async () => {
    const store = await givenClosedWave();
    const { hashes } = await givenFieldwork(store);
    expect(await listDue(store, at(closedOn))).toMatchObject([{ wave: '2026', rule: 'codes' }]);
    expect(await runRetention(store, at(closedOn))).toMatchObject([{ rule: 'codes' }]);
    expect(hashes.some((hash) => isOnDisk(store, hash))).toBe(false);
    expect((await countDispositions(store, { municipality: 'meissen', wave: '2026' })).used).toBe(26);
    expect(await listDue(store, at(closedOn))).toEqual([]);
  });

  it('leave nothing that a look at the returns would bring back', async () => {
    const store = await givenClosedWave();
    await runRetention(store, at('2028-11-22'));
    const wave = await findWave(store, 'meissen', '2026');
    if (!wave) throw new Error('no wave');
    await profileReturns(store, wave, 'Europe/Berlin', at('2028-11-30'));
    expect(rowsOf(store, '2026').return_profiles).toBe(0);
    expect(await listDue(store, at('2028-12-30'))).toEqual([]);
  });
});

describe('the protocol', () => {
  it('names the day by which nightly backups have forgotten too, where there are any', async () => {
    const store = await givenClosedWave();
    await runRetention(store, at('2028-11-22'));
    const keep = { days: 7, weeks: 4, months: 12 };
    const [row] = (await viewRetention(store, 'meissen', keep)).protocol;
    expect(row).toMatchObject({ day: '2028-11-22', goneFromBackups: '2029-11-01' });
    expect((await viewRetention(store, 'meissen')).protocol[0]).not.toHaveProperty('goneFromBackups');
  });
});

describe('what a town takes along', () => {
  it('holds its questionnaires and no word of a resident', async () => {
    const store = await givenClosedWave();
    const files = await takeAway(store, 'meissen');
    expect(files.map(({ name }) => name)).toContain('2026/questionnaire.yaml');
    expect(files.map(({ content }) => content).join('')).not.toMatch(/Satz 202|N20267E7/);
  });
});
