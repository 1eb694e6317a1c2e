import { expect, it } from 'vitest';
import { countOf } from '../counts.ts';
import { runUmfeld } from '../scenarios/runUmfeld.ts';
import { beside } from './faults/beside.ts';
import { clockJumps } from './faults/clockJumps.ts';
import { freeze } from './faults/freeze.ts';
import { fullStore } from './faults/fullStore.ts';
import { kill } from './faults/kill.ts';
import { largeLog } from './faults/largeLog.ts';
import { readOnly } from './faults/readOnly.ts';
import { refusingDisk } from './faults/refusingDisk.ts';
import { printSoak } from './printSoak.ts';
import { setScene } from './setScene.ts';
import { lookForAll, type Row, soak } from './soak.ts';

const kills = countOf('soakKills');
const answers = countOf('soakAnswers');
const minutes = countOf('soakMinutes');
const others = [freeze, fullStore, refusingDisk, readOnly, clockJumps, largeLog, beside];

it('loses nothing that was acknowledged, keeps it once and whole, and comes back, whatever breaks', {
  timeout: (minutes + 2) * 60_000,
}, async () => {
  const stage = await setScene();
  const rows = new Map<string, Row>();
  try {
    await soak(stage, { kills, answers, minutes, kill, others }, rows);
    await stage.residents.repeatSome();
    expect((await lookForAll(stage)).faults).toEqual([]);
  } finally {
    printSoak(stage, [...rows.values()]);
  }
  stage.residents.leave();
  await stage.server.end();
  const { code, out } = await runUmfeld(stage.folder, 'verify');
  expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'The store is sound.']);
  expect(stage.residents.tallies.noReply, 'some were under way when the server died').toBeGreaterThan(0);
});
