import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Evidence, personNamed, type Side } from './evidence.ts';

/** Builds without our care, each with one leak of its own; what links the two sides is order alone. */
export const leaks = [
  'row numbers',
  'a time of day',
  'spilling rows',
  'a log that is kept',
  'lines of the server',
] as const;
export type Leak = (typeof leaks)[number];

/** Both sides under names of their own. */
export interface LeakyNames {
  letters: readonly string[];
  answers: readonly string[];
}

export const leakySides = ({ letters, answers }: LeakyNames): { letters: Side[]; answers: Side[] } => ({
  letters: [{ table: 'letters', personOf: personNamed(letters, /letter:(\d+);/) }],
  answers: [{ table: 'answers', personOf: personNamed(answers, /answer:(\d+);/) }],
});

/**
 * People come one after the other, each with the code of their letter and their answers.
 *
 * @param order of arrival: numbers of the people
 */
export function leak(kind: Leak, folder: string, names: LeakyNames, order: readonly number[]): Evidence {
  const path = join(folder, 'umfeld.sqlite');
  const database = new Sqlite(path);
  database.pragma('page_size = 16384');
  database.pragma('journal_mode = WAL');
  database.pragma('wal_autocheckpoint = 0');
  const key = kind === 'row numbers' ? 'id INTEGER PRIMARY KEY' : 'id BLOB PRIMARY KEY';
  const without = kind === 'row numbers' ? '' : 'WITHOUT ROWID';
  database.exec(`CREATE TABLE letters (${key}, name TEXT, at INTEGER, more TEXT) ${without}`);
  database.exec(`CREATE TABLE answers (${key}, body TEXT, at INTEGER, more TEXT) ${without}`);
  database.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(path, `${path}.backup`);
  const lines: string[] = [];
  const insert = (table: string) => database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?)`);
  const [letters, answers] = [insert('letters'), insert('answers')];
  // What was spilt in one page after the other; the rest of the file has been shuffled.
  const more = kind === 'spilling rows' ? 'x'.repeat(30_000) : '';
  order.forEach((person, arrival) => {
    const id = () => (kind === 'row numbers' ? null : randomBytes(16));
    const at = kind === 'a time of day' ? arrival : 0;
    const letter = `letter:${names.letters[person - 1]};`;
    const answer = `answer:${names.answers[person - 1]};`;
    letters.run(id(), letter, at, more);
    answers.run(id(), answer, at, more);
    if (kind === 'lines of the server') lines.push(`used ${letter}`, `stored ${answer}`);
  });
  if (kind !== 'a log that is kept') shuffleAway(database, kind);
  const wal = `${path}-wal`;
  const evidence = {
    file: readFileSync(path),
    log: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0),
    backup: readFileSync(`${path}.backup`),
    lines,
  };
  database.close();
  return evidence;
}

/** Leaves the one leak that is meant: a vacuum lays the cells of a page out by their random keys. */
function shuffleAway(database: Sqlite.Database, kind: Leak): void {
  if (kind !== 'spilling rows') database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
}
