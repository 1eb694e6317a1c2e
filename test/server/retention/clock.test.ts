import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { confirmClock, findClockDoubt, noteClock, sayClockDoubt } from '../../../server/retention/clock.ts';
import { listDue } from '../../../server/retention/runRetention.ts';
import { healthRoutes } from '../../../server/running/routes.ts';
import { startSchedule } from '../../../server/schedule/startSchedule.ts';
import { givenName, givenResponse, storeOne } from '../../db/givenResponse.ts';
import { givenFolder, givenStore, givenTown, givenWave } from '../../db/givenStore.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const year = 365 * 86_400_000;

describe('a clock', () => {
  it('is believed within a fortnight of the newest day known, and for being late', () => {
    const folder = givenFolder();
    expect(findClockDoubt(folder, at('2026-11-27'))).toBeUndefined();
    noteClock(folder, at('2026-11-27'));
    expect(findClockDoubt(folder, at('2026-12-11'))).toBeUndefined();
    expect(findClockDoubt(folder, at('1970-01-01'))).toBeUndefined();
    expect(findClockDoubt(folder, at('2026-12-12'))).toEqual({ now: '2026-12-12', known: '2026-11-27' });
  });

  it('does not forget by having been late for a while, and goes on after somebody confirmed it', () => {
    const folder = givenFolder();
    noteClock(folder, at('2026-11-27'));
    noteClock(folder, at('1970-01-01'));
    expect(findClockDoubt(folder, at('2026-11-28'))).toBeUndefined();
    confirmClock(folder, at('2027-11-27'));
    expect(findClockDoubt(folder, at('2027-11-28'))).toBeUndefined();
    expect(JSON.parse(readFileSync(join(folder, 'clock.json'), 'utf8'))).toEqual({ seen: '2027-11-27' });
  });

  it('is held against the files until a day was noted, also when the note is broken', async () => {
    const store = await givenStore();
    for (const name of ['umfeld.sqlite', 'umfeld.sqlite-wal'])
      utimesSync(join(store.folder, name), at('2026-03-01'), at('2026-03-01'));
    writeFileSync(join(store.folder, 'clock.json'), '{"seen":"yesterday"}');
    const doubt = findClockDoubt(store.folder, at('2026-06-01'));
    expect(doubt).toEqual({ now: '2026-06-01', known: '2026-03-01' });
    expect(doubt && sayClockDoubt(doubt)).toContain('umfeld check --today 2026-06-01');
  });
});

/** A closed wave whose ledger falls due a month later. */
async function givenClosed(): Promise<Store> {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026');
  await storeOne(store, givenResponse(1), givenName('2026', 'id-1'));
  await setWaveState(store, 'meissen', '2026', 'closed', new Date().toISOString().slice(0, 10));
  return store;
}

describe('the server', () => {
  it('deletes nothing while its clock is a year ahead, says so at once, and goes on once told', async () => {
    const store = await givenClosed();
    const said: string[] = [];
    noteClock(store.folder, new Date());
    const clock = () => new Date(Date.now() + year);
    const due = () => listDue(store, clock());
    expect((await due()).map(({ rule }) => rule)).toEqual(['ledger']);
    const before = await due();

    const ahead = startSchedule(
      { store, clock },
      () => {},
      (line) => said.push(line),
    );
    await ahead.stop();
    expect(await due()).toEqual(before);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^The clock says .* nothing is deleted.*set it \(NTP\).*umfeld check --today/);

    const app = healthRoutes({ store, clock, freeMegabytes: 0 });
    for (const path of ['/health', '/health/ready']) {
      const reply = await app.request(path);
      expect(await reply.json()).toMatchObject({ clock: 'doubtful' });
      // Answers are taken all the same.
      expect(reply.status).toBe(200);
    }

    confirmClock(store.folder, clock());
    const told = startSchedule(
      { store, clock },
      () => {},
      (line) => said.push(line),
    );
    await told.stop();
    expect(await due()).toEqual([]);
    expect(said).toHaveLength(1);
    expect(await (await app.request('/health')).json()).toMatchObject({ clock: 'ok' });
  }, 30_000);
});
