import { describe, expect, it } from 'vitest';
import { listAudit } from '../../../../db/queries/auditLog.ts';
import { buildRelease } from '../../../../server/release/buildRelease.ts';
import { openDueReleases } from '../../../../server/release/desk/openDueReleases.ts';
import { publishRelease } from '../../../../server/release/publishRelease.ts';
import { desk, first, givenReleaseDesk, open } from './givenDesk.ts';

const listed = '/api/municipalities/town/results';

describe('two pairs of eyes', () => {
  it('lets another account confirm what one proposed, and writes both down', async () => {
    const house = await givenReleaseDesk();
    const { store, ask, ada, bo } = house;
    await buildRelease(store, 'town', '2026');
    expect((await ask(ada, `${first}/proposal`, 'PUT', { audience: 'public' })).status).toBe(204);
    expect((await ask(undefined, listed)).text).toBe('[]');
    const seen = { audience: 'public', publicOn: null, proposedBy: ada.id };
    const own = await ask(ada, `${first}/confirmation`, 'POST', seen);
    expect([own.status, own.body.code]).toEqual([403, 'release.sameAccount']);
    expect((await ask(undefined, listed)).text).toBe('[]');
    expect((await ask(bo, `${first}/confirmation`, 'POST', seen)).status).toBe(204);
    expect(JSON.parse((await ask(undefined, listed)).text)).toMatchObject([{ wave: '2026', release: 1 }]);
    const { entries } = await listAudit(store, 'town', { words: '2026/1' });
    expect(entries.map(({ action, who }) => [action, who]).reverse()).toEqual([
      ['release.propose', ada.email],
      ['release.confirm', bo.email],
    ]);
  });

  it('confirms what was read and nothing that took its place meanwhile', async () => {
    const { store, ask, ada, bo } = await givenReleaseDesk();
    await buildRelease(store, 'town', '2026');
    await ask(ada, `${first}/proposal`, 'PUT', { audience: 'council' });
    await ask(ada, `${first}/proposal`, 'PUT', { audience: 'public' });
    const old = { audience: 'council', publicOn: null, proposedBy: ada.id };
    const reply = await ask(bo, `${first}/confirmation`, 'POST', old);
    expect([reply.status, reply.body.code]).toEqual([409, 'release.changed']);
    expect((await ask(undefined, listed)).text).toBe('[]');
  });

  it('refuses to go back to older figures, and days that are not ahead', async () => {
    const house = await givenReleaseDesk();
    const { store, ask, ada } = house;
    await buildRelease(store, 'town', '2026');
    await buildRelease(store, 'town', '2026');
    const days = ['2026-11-23', '2026-02-30', '', 'bald'];
    for (const publicOn of days) {
      const reply = await ask(ada, `${first}/proposal`, 'PUT', { audience: 'councilThenPublic', publicOn });
      expect([publicOn, reply.body.code]).toEqual([publicOn, 'release.badDate']);
    }
    await publishRelease(store, 'town', '2026', 2);
    const older = await ask(ada, `${first}/proposal`, 'PUT', { audience: 'public' });
    expect([older.status, older.body.code]).toEqual([409, 'release.superseded']);
    const unknown = await ask(ada, `${desk}/waves/2026/releases/9/proposal`, 'PUT', { audience: 'public' });
    expect(unknown.body.code).toBe('release.notFound');
  });
});

describe('a release the council reads first', () => {
  it('is there for the council alone, byte for byte, and opens on its day by the calendar of the town', async () => {
    const house = await givenReleaseDesk();
    const { store, ask, kim, clock, deps } = house;
    await buildRelease(store, 'town', '2026');
    await open(house, 'councilThenPublic', '2026-12-01');
    expect((await ask(kim, `${desk}/results`)).text).toContain('"publicOn":"2026-12-01"');
    const read = await ask(kim, `${desk}/results/2026`);
    expect(read.status).toBe(200);
    expect((await ask(undefined, `${desk}/results/2026`)).status).toBe(401);
    // 23:30 in Berlin on the day before, then half an hour later.
    clock.now = new Date('2026-11-30T22:30:00Z');
    expect(await openDueReleases(deps)).toEqual([]);
    expect((await ask(undefined, `${listed}/2026`)).status).toBe(404);
    clock.now = new Date('2026-11-30T23:00:00Z');
    expect(await openDueReleases(deps)).toHaveLength(1);
    expect(await openDueReleases(deps)).toEqual([]);
    expect((await ask(undefined, `${listed}/2026`)).text).toBe(read.text);
    // A clock that jumps back closes nothing.
    clock.now = new Date('2026-11-20T00:00:00Z');
    await openDueReleases(deps);
    expect((await ask(undefined, `${listed}/2026`)).status).toBe(200);
  });

  it('can be opened to everybody later, by two again', async () => {
    const house = await givenReleaseDesk();
    await buildRelease(house.store, 'town', '2026');
    await open(house, 'council');
    expect((await house.ask(undefined, `${listed}/2026`)).status).toBe(404);
    await open(house, 'public');
    expect((await house.ask(undefined, `${listed}/2026`)).status).toBe(200);
  });

  it('counts as told when the wave is built again', async () => {
    const house = await givenReleaseDesk();
    await buildRelease(house.store, 'town', '2026');
    await open(house, 'council');
    const again = await buildRelease(house.store, 'town', '2026');
    expect(again.report.join('\n')).toContain('what an earlier public release');
  });
});

describe('withdrawing', () => {
  it('leaves day and reason for everybody, and the number to nobody', async () => {
    const house = await givenReleaseDesk();
    const { store, ask, ada } = house;
    await buildRelease(store, 'town', '2026');
    await open(house, 'public');
    const reason = 'Die Gewichte waren falsch.';
    const wrong = await ask(ada, `${first}/withdrawal`, 'POST', { name: '2026', reason });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'confirmation.invalid']);
    expect((await ask(ada, `${first}/withdrawal`, 'POST', { name: '2026/1', reason })).status).toBe(204);
    for (const path of [`${listed}/2026`, `${listed}/2026/releases/1`]) {
      const gone = await ask(undefined, path);
      expect(gone.status).toBe(410);
      expect(gone.body).toMatchObject({
        code: 'release.withdrawn',
        release: 1,
        reason,
        withdrawnOn: '2026-11-23',
      });
    }
    expect((await ask(undefined, listed)).text).toBe('[]');
    expect((await buildRelease(store, 'town', '2026')).number).toBe(2);
    await expect(publishRelease(store, 'town', '2026', 1)).rejects.toThrow('withdrawn');
  });

  it('leaves a tombstone with the council alone, when only the council could read', async () => {
    const house = await givenReleaseDesk();
    const { store, ask, ada, kim } = house;
    await buildRelease(store, 'town', '2026');
    await open(house, 'council');
    await ask(ada, `${first}/withdrawal`, 'POST', { name: '2026/1', reason: 'Falsch' });
    expect((await ask(kim, `${desk}/results/2026`)).status).toBe(410);
    for (const path of [`${listed}/2026`, `${listed}/2026/releases/1`])
      expect((await ask(undefined, path)).status).toBe(404);
    await expect(publishRelease(store, 'town', '2026', 1)).rejects.toThrow('withdrawn');
  });
});

describe('building at the desk', () => {
  it('works in a process of its own, one at a time, and says where it stands', async () => {
    const { ask, ada, bo } = await givenReleaseDesk();
    const start = () => ask(ada, `${desk}/waves/2026/releases`, 'POST', {});
    expect((await start()).status).toBe(202);
    expect((await start()).body.code).toBe('job.running');
    const state = async () =>
      ((await ask(bo, `${desk}/releases`)).body as { build: { state: string; number?: number } }).build;
    while ((await state()).state === 'running') await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await state()).toMatchObject({ state: 'done', number: 1 });
    expect((await ask(ada, `${first}/report`)).status).toBe(200);
  });
});
