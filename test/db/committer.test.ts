import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCommitter } from '../../db/committer.ts';
import type { GroupWork } from '../../db/groupWork.ts';
import { StoreUnavailable } from '../../db/storeUnavailable.ts';
import { givenFolder } from './givenStore.ts';

function givenDatabase() {
  const file = join(givenFolder(), 'test.sqlite');
  const open = () => {
    const database = new Sqlite(file, { timeout: 0 });
    onTestFinished(() => void database.close());
    return database;
  };
  const database = open();
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE log (word TEXT NOT NULL UNIQUE) STRICT');
  const add = (word: string) => () => database.prepare('INSERT INTO log VALUES (?)').run(word).changes;
  return { database, add, other: open(), words: wordsOf(open()) };
}

const wordsOf = (database: Sqlite.Database) => () =>
  database.prepare('SELECT word FROM log ORDER BY word').pluck().all();

describe('a group commit', () => {
  it('takes what waits together in one transaction', async () => {
    const { database, add, words } = givenDatabase();
    let commits = 0;
    const { write } = createCommitter(database, () => void commits++);
    await Promise.all(['a', 'b', 'c'].map((word) => write(add(word))));
    expect(words()).toEqual(['a', 'b', 'c']);
    expect(commits).toBe(1);
  });

  it('waits for those who are on their way, but not for long', async () => {
    const { database, add } = givenDatabase();
    let commits = 0;
    const { write } = createCommitter(database, () => void commits++);
    const coming: Promise<number>[] = [];
    for (let number = 0; number < 5; number += 1) {
      coming.push(write(add(`turn ${number}`)));
      await new Promise(setImmediate);
    }
    await Promise.all(coming);
    expect(commits).toBe(1);
    // Somebody new with every turn must not keep the first one waiting for ever.
    const endless: Promise<number>[] = [];
    for (const end = performance.now() + 100; performance.now() < end; ) {
      endless.push(write(add(`more ${endless.length}`)));
      await new Promise(setImmediate);
    }
    await Promise.all(endless);
    expect(commits).toBeGreaterThan(2);
  });

  it('runs what comes in numbers together, and writes what it left for later before the commit', async () => {
    const { database, add, words } = givenDatabase();
    let commits = 0;
    let opened = 0;
    const { write, writeTogether } = createCommitter(database, () => void commits++);
    const count = (by: number) => (work: GroupWork) => {
      const tally = work.share('tally', () => {
        opened += 1;
        const counter = { sum: 0 };
        work.later(() => void add(`sum ${counter.sum}`)());
        return counter;
      });
      tally.sum += by;
      return tally.sum;
    };
    const values = await Promise.all([
      writeTogether(count(1)),
      writeTogether(count(2)),
      write(add('alone')),
      writeTogether(count(4)),
    ]);
    expect(values).toEqual([1, 3, 1, 4]);
    expect(words()).toEqual(['alone', 'sum 3', 'sum 4']);
    expect([commits, opened]).toEqual([1, 2]);
  });

  it('runs each by itself when one of them fails, also with what it left for later', async () => {
    const { database, add, words } = givenDatabase();
    const { writeTogether } = createCommitter(database, () => {});
    const tell = (word: string, later: string) => (work: GroupWork) => {
      add(word)();
      work.later(() => void add(later)());
      return word;
    };
    const results = await Promise.allSettled([
      writeTogether(tell('a', 'later a')),
      writeTogether(tell('b', 'later a')),
      writeTogether(tell('a', 'later c')),
      writeTogether(() => Promise.resolve(1)),
      writeTogether(tell('d', 'later d')),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(words()).toEqual(['a', 'd', 'later a', 'later d']);
  });

  it('undoes a command that fails, and only that one', async () => {
    const { database, add, words } = givenDatabase();
    const { write } = createCommitter(database, () => {});
    const results = await Promise.allSettled([
      write(add('a')),
      write(() => {
        add('half')();
        throw new Error('changed my mind');
      }),
      write(add('a')),
      write(add('b')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(words()).toEqual(['a', 'b']);
  });

  it('tells nobody before the others can read it', async () => {
    const { database, add, words } = givenDatabase();
    const { write } = createCommitter(database, () => {});
    const seen: unknown[] = [];
    await Promise.all([
      write(add('a')).then(() => seen.push(words())),
      write(() => {
        add('b')();
        seen.push('second command running');
      }),
    ]);
    expect(seen).toEqual(['second command running', ['a', 'b']]);
  });

  it('tells nobody "stored" when the commit itself fails', async () => {
    const { database, add, words } = givenDatabase();
    database.exec(
      'CREATE TABLE child (word TEXT REFERENCES log (word) DEFERRABLE INITIALLY DEFERRED) STRICT',
    );
    database.pragma('foreign_keys = ON');
    const { write } = createCommitter(database, () => {});
    const orphan = () => database.exec("INSERT INTO child VALUES ('nobody')");
    const results = await Promise.allSettled([write(add('a')), write(orphan)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(words()).toEqual([]);
  });

  it('refuses a command that would go on after the commit', async () => {
    const { database, add, words } = givenDatabase();
    const { write } = createCommitter(database, () => {});
    await expect(write(async () => add('late')())).rejects.toThrow(TypeError);
    expect(words()).toEqual([]);
  });
});

describe('a database somebody else writes to', () => {
  it('is waited for', async () => {
    const { database, add, other, words } = givenDatabase();
    const { write } = createCommitter(database, () => {});
    other.exec('BEGIN IMMEDIATE');
    const written = write(add('a'));
    setTimeout(() => other.exec('COMMIT'), 60);
    await written;
    expect(words()).toEqual(['a']);
  });

  it('is given up after a while, with nothing stored', async () => {
    const { database, add, other, words } = givenDatabase();
    const { write, settled } = createCommitter(database, () => {}, 50);
    other.exec('BEGIN IMMEDIATE');
    const results = await Promise.allSettled([write(add('a')), write(add('b'))]);
    for (const result of results)
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { name: 'StoreUnavailable', reason: 'busy' },
      });
    await settled();
    other.exec('COMMIT');
    expect(words()).toEqual([]);
    await write(add('c'));
    expect(words()).toEqual(['c']);
  });
});

describe('a full disk', () => {
  it('refuses what does not fit any more and keeps what was stored', async () => {
    const { database, add, words } = givenDatabase();
    const { write } = createCommitter(database, () => {});
    await write(add('a'));
    const pages = database.pragma('page_count', { simple: true });
    database.pragma(`max_page_count = ${pages}`);
    const refused = await Promise.allSettled([write(add('b'.repeat(50_000)))]);
    expect(refused[0]).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    expect(refused[0]).toMatchObject({ reason: { reason: 'failing' } });
    expect(words()).toEqual(['a']);
    database.pragma('max_page_count = 1000');
    await write(add('c'));
    expect(words()).toEqual(['a', 'c']);
  });
});
