import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { createCommitter } from '../../db/committer.ts';
import { watchWrites } from '../../db/condition.ts';
import { givenFolder } from './givenStore.ts';

/** A table whose file may not grow; `grow` lets it again. */
function givenFullDatabase() {
  const database = new Sqlite(join(givenFolder(), 'test.sqlite'), { timeout: 0 });
  onTestFinished(() => void database.close());
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE log (word TEXT NOT NULL) STRICT');
  database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`);
  const told: string[] = [];
  const committer = watchWrites(
    database,
    createCommitter(database, () => {}),
    (condition) => told.push('because' in condition ? condition.because : condition.state),
    20,
  );
  onTestFinished(committer.stop);
  const add = (word: string) =>
    committer.write(() => database.prepare('INSERT INTO log VALUES (?)').run(word).changes);
  return { database, committer, add, told, grow: () => database.pragma('max_page_count = 1000') };
}

const tooLong = 'x'.repeat(50_000);

it('is told once that nothing more fits, however many are refused', async () => {
  const { committer, add, told } = givenFullDatabase();
  expect(committer.condition()).toEqual({ state: 'sound' });
  await Promise.allSettled([add(tooLong), add(tooLong), add(tooLong)]);
  expect(committer.condition()).toEqual({ state: 'failing', because: 'SQLITE_FULL' });
  expect(told).toEqual(['SQLITE_FULL']);
});

it('is not taken for sound because something small still fits', async () => {
  const { database, committer, add } = givenFullDatabase();
  await expect(add(tooLong)).rejects.toThrow('failing');
  await add('small');
  // Room for a page or two is none for an answer.
  database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(committer.condition()).toMatchObject({ state: 'failing' });
});

it('notices by itself that there is room again, and leaves nothing of its attempts behind', async () => {
  const { database, committer, add, told, grow } = givenFullDatabase();
  await expect(add(tooLong)).rejects.toThrow('failing');
  grow();
  await expect.poll(committer.condition).toEqual({ state: 'sound' });
  expect(told).toEqual(['SQLITE_FULL', 'sound']);
  expect(database.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['log']);
  await add(tooLong);
});

it('is sound after a command that was merely wrong', async () => {
  const { committer, told } = givenFullDatabase();
  const wrong = committer.write(() => {
    throw new RangeError('no such option');
  });
  await expect(wrong).rejects.toThrow(RangeError);
  expect([committer.condition(), told]).toEqual([{ state: 'sound' }, []]);
});
