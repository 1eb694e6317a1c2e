import { statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createCheckpointer } from '../../db/checkpointer.ts';
import { givenResponse, storeOne } from './givenResponse.ts';
import { givenFolder, givenStore, givenTown, givenWave } from './givenStore.ts';

function givenDatabase() {
  const file = join(givenFolder(), 'test.sqlite');
  const open = () => {
    const database = new Sqlite(file, { timeout: 0 });
    onTestFinished(() => void database.close());
    return database;
  };
  const database = open();
  database.pragma('journal_mode = WAL');
  database.pragma('wal_autocheckpoint = 0');
  database.exec('CREATE TABLE log (word TEXT) STRICT');
  const checkpointer = createCheckpointer(database);
  onTestFinished(() => checkpointer.stop());
  checkpointer.truncate();
  const add = () => database.exec("INSERT INTO log VALUES ('word')");
  return { add, checkpointer, logLength: () => statSync(`${file}-wal`).size, other: open() };
}

it('empties the log at once when a command came alone', () => {
  const { add, checkpointer, logLength } = givenDatabase();
  add();
  checkpointer.committed(1, 3);
  expect(logLength()).toBeGreaterThan(0);
  add();
  checkpointer.committed(1, 0);
  expect(logLength()).toBe(0);
});

/** A clock the test moves: what a busy machine does in between changes nothing. */
function givenClock(toFake: ('setTimeout' | 'clearTimeout' | 'performance')[]): void {
  vi.useFakeTimers({ toFake });
  onTestFinished(() => void vi.useRealTimers());
}

it('empties the log soon after several came together and nobody follows', () => {
  givenClock(['setTimeout', 'clearTimeout']);
  const { add, checkpointer, logLength } = givenDatabase();
  add();
  checkpointer.committed(20, 0);
  expect(logLength()).toBeGreaterThan(0);
  vi.advanceTimersByTime(100);
  expect(logLength()).toBe(0);
});

it('empties the log once a second although more come all the time', () => {
  // Without a turn of the event loop, in which the other timer could empty it.
  givenClock(['performance']);
  const { add, checkpointer, logLength } = givenDatabase();
  const emptiedAt: number[] = [];
  for (let now = 0; now <= 2_500; now += 20) {
    add();
    checkpointer.committed(5, 2);
    if (logLength() === 0) emptiedAt.push(now);
    vi.advanceTimersByTime(20);
  }
  expect(emptiedAt).toEqual([1_000, 2_020]);
});

it('comes back for the log when a reader was in the way', async () => {
  const { add, checkpointer, logLength, other } = givenDatabase();
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM log').get();
  add();
  expect(checkpointer.truncate()).toBe(false);
  expect(logLength()).toBeGreaterThan(0);
  other.exec('COMMIT');
  await expect.poll(logLength).toBe(0);
});

it('leaves no log behind a burst of answers, nor behind a closed store', async () => {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store);
  const burst = () =>
    Promise.all(Array.from({ length: 300 }, (_, number) => storeOne(store, givenResponse(number))));
  await burst();
  const logLength = () => statSync(join(store.folder, 'umfeld.sqlite-wal')).size;
  await expect.poll(logLength, { interval: 10 }).toBe(0);
  // Whoever else has the file open keeps SQLite from clearing the log away by itself.
  const other = new Sqlite(join(store.folder, 'umfeld.sqlite'));
  onTestFinished(() => void other.close());
  other.prepare('SELECT count(*) FROM responses').get();
  await burst();
  await store.close();
  expect(logLength()).toBe(0);
});
