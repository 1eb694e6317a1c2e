import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { findRelease, insertRelease } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { publishRelease } from '../../../server/release/publishRelease.ts';
import { givenStore, givenWave, times } from './givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
beforeAll(async () => {
  ({ store, forget } = await givenStore());
});
afterAll(() => forget());

const persons = times(20, { answers: { area: 'a1', home: 'very' } });

describe('publishRelease', () => {
  it('makes the newest public and leaves every byte as it was', async () => {
    await givenWave(store, 'first', persons);
    await buildRelease(store, 'town', 'first');
    const built = await findRelease(store, 'town', 'first', 1);
    expect(await publishRelease(store, 'town', 'first')).toBe(1);
    expect(await findRelease(store, 'town', 'first', 1)).toEqual({ ...built, state: 'published' });
  });

  it('changes nothing the second time', async () => {
    expect(await publishRelease(store, 'town', 'first', 1)).toBe(1);
  });

  it('refuses to bring back a release older than a public one', async () => {
    await givenWave(store, 'older', persons);
    await buildRelease(store, 'town', 'older');
    await buildRelease(store, 'town', 'older');
    await publishRelease(store, 'town', 'older', 2);
    await expect(publishRelease(store, 'town', 'older', 1)).rejects.toThrow(/Release 2 .* newer than 1/);
    expect((await findRelease(store, 'town', 'older', 1))?.state).toBe('built');
  });

  it('refuses a release whose text was changed', async () => {
    await givenWave(store, 'changed', persons);
    await buildRelease(store, 'town', 'changed');
    const { sqlite } = connectionOf(store);
    sqlite.exec("UPDATE releases SET body = replace(body, 'Town', 'Tawn') WHERE wave = 'changed'");
    await expect(publishRelease(store, 'town', 'changed')).rejects.toThrow(/not what was frozen/);
    expect((await findRelease(store, 'town', 'changed', 1))?.state).toBe('built');
  });

  it('refuses a withdrawn release', async () => {
    await givenWave(store, 'gone', persons);
    await insertRelease(store, { municipality: 'town', wave: 'gone', createdOn: '2026-03-02' }, () => '{}');
    connectionOf(store).sqlite.exec("UPDATE releases SET state = 'withdrawn' WHERE wave = 'gone'");
    await expect(publishRelease(store, 'town', 'gone')).rejects.toThrow(/was withdrawn: build a new one/);
  });

  it('names what there is when asked for a number there is not', async () => {
    await expect(publishRelease(store, 'town', 'older', 7)).rejects.toThrow('no release 7: there is 1, 2');
    await givenWave(store, 'none', persons);
    await expect(publishRelease(store, 'town', 'none')).rejects.toThrow(/has no release yet: build one/);
  });

  it('leaves no way to say anything else about the wave later', async () => {
    const many = [
      ...times(60, { answers: { area: 'a1', home: 'very', gender: 'f' } }),
      ...times(40, { answers: { area: 'a2', home: 'not', gender: 'm' } }),
      ...times(12, { answers: { area: 'a3', home: 'rather', gender: 'm' } }),
    ];
    await givenWave(store, 'again', many);
    const first = await buildRelease(store, 'town', 'again');
    await publishRelease(store, 'town', 'again');
    const other = await buildRelease(store, 'town', 'again', { minimumBase: 15, finitePopulation: false });
    expect(other.number).toBe(2);
    expect(other.release.cells).toEqual(first.release.cells);
    expect(other.report.join('\n')).toContain('cells say what an earlier public release of the wave said');
    connectionOf(store).sqlite.exec("UPDATE releases SET state = 'withdrawn' WHERE wave = 'again'");
    const third = await buildRelease(store, 'town', 'again', { minimumBase: 5 });
    expect(third.release.cells).toEqual(first.release.cells);
  });

  it('builds nothing upon a public release whose text was changed', async () => {
    connectionOf(store).sqlite.exec(
      "UPDATE releases SET body = replace(body, 'Town', 'Tawn') WHERE wave = 'again'",
    );
    await expect(buildRelease(store, 'town', 'again')).rejects.toThrow(/Release 1 .*is not what was frozen/);
  });
});
