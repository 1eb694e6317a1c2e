import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import { noteLetter } from '../../../db/queries/letters.ts';
import { addEntryChecks } from '../../../db/queries/paper.ts';
import { setWavePlan } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { wordsIn } from '../../../server/drawings/words/wordsIn.ts';
import { methodsLines } from '../../../server/exports/methodsLines.ts';
import { forgetInvitations } from '../../../server/fieldwork/forgetInvitations.ts';
import { releaseSchema } from '../../../server/openapi/releaseSchema.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { responseRate } from '../../../server/release/responseRate.ts';
import { givenStore, givenWave, times } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

const safe = { area: 'a1', home: 'very' };

/** 100 persons got a letter: five of them a second one, four had moved, one was undeliverable. */
async function givenLetters(wave: string): Promise<void> {
  const name = { municipality: 'town', wave };
  const letter = (at: number) => ({ code: `${wave}-${at}`, area: 'a1' });
  await addLetters(
    store,
    name,
    Array.from({ length: 100 }, (_, at) => letter(at)),
  );
  const second = [1, 2, 3, 4, 5].map((replaces) => ({ ...letter(100 + replaces), replaces }));
  expect(await addLetters(store, name, second)).toEqual([101, 102, 103, 104, 105]);
  for (const moved of [10, 11, 12, 13]) await noteLetter(store, name, moved, 'moved');
  await noteLetter(store, name, 14, 'undeliverable');
}

/** So many forms typed in twice, of two questions each; in the first three one of them differed. */
async function givenChecks(wave: string, forms: number): Promise<void> {
  const connection = connectionOf(store);
  for (let form = 0; form < forms; form++)
    await connection.committer.write(() =>
      addEntryChecks(connection, { municipality: 'town', wave }, [
        { question: 'home', differs: form < 3 },
        { question: 'area', differs: false },
      ]),
    );
}

describe('the methods sheet of a wave by letter', () => {
  it('tells how it was run, in the release, its files and its description', async () => {
    await givenWave(store, 'run', times(48, { answers: safe }));
    await givenLetters('run');
    await givenChecks('run', 12);
    await setWavePlan(store, 'town', 'run', {
      opensOn: '2026-02-01',
      closesOn: '2026-02-28',
      minimumAge: 16,
    });
    // What became of the letters outlives them.
    const closing = { day: '2026-03-02', account: 'command line' };
    await forgetInvitations(store, { municipality: 'town', wave: 'run' }, closing);
    const { release } = await buildRelease(store, 'town', 'run');
    expect(release.methods).toMatchObject({
      opensOn: '2026-02-01',
      closesOn: '2026-02-28',
      closedOn: '2026-03-02',
      minimumAge: 16,
      // 48 answered, shown as 50, of 100 - 4.
      responseRate: { definition: 'AAPOR RR1', percent: 52 },
      doubleEntry: { forms: 10, percent: 12.5 },
    });
    expect(releaseSchema.shape.methods.strict().safeParse(release.methods).error).toBeUndefined();
    const lines = methodsLines(release, wordsIn('de')).map(({ name, text }) => `${name}: ${text}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Befragt ab: 1. Februar 2026',
        'Im Internet bis: 28. Februar 2026',
        'Mindestalter: 16 Jahre',
        expect.stringMatching(/^Ausschöpfung: 52 % der Angeschriebenen/),
        expect.stringMatching(/^Eingabe der Papierbögen: 10 Bögen .* 12,5 % der Angaben wichen ab/),
      ]),
    );
  });

  it('says nothing of what nobody noted, and of too few forms', async () => {
    await givenWave(store, 'bare', times(20, { answers: safe }));
    await givenChecks('bare', 9);
    const { release } = await buildRelease(store, 'town', 'bare');
    for (const field of ['opensOn', 'closesOn', 'minimumAge', 'responseRate', 'doubleEntry'])
      expect(release.methods).not.toHaveProperty(field);
  });

  it('does not send people to the web after the wave had closed', async () => {
    await givenWave(store, 'early', times(20, { answers: safe }));
    await setWavePlan(store, 'town', 'early', { closesOn: '2026-12-24' });
    const { release } = await buildRelease(store, 'town', 'early');
    expect(release.methods.closesOn).toBe('2026-03-02');
  });
});

describe('the response rate', () => {
  it.each([
    [48, { letters: 100, notEligible: 4 }, 52],
    [9, { letters: 100, notEligible: 4 }, undefined],
    [10, { letters: 12, notEligible: 4 }, undefined],
    [100, { letters: 99, notEligible: 0 }, undefined],
    [98, { letters: 98, notEligible: 0 }, 100],
  ])('of %i answers to %o is %s', (answered, dispositions, percent) => {
    expect(responseRate(answered, dispositions, 10)).toBe(percent);
  });
});
