import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreFault } from './storeFault.ts';

const folder = new URL('./migrations/', import.meta.url);

/** A migration that did not go through. The database is as it was before, to the byte. */
export class MigrationFailed extends StoreFault {
  constructor(what: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `migration ${what} failed: ${reason}. The database was left as it was. ${whatToDo(cause)}`,
      `Die Datenbank ließ sich nicht auf den neuen Stand bringen (${what}). Sie ist unverändert.`,
      cause,
    );
    this.name = 'MigrationFailed';
  }
}

const whatToDo = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_FULL'
    ? 'Make room on the disk, about twice the size of the database, and start again.'
    : 'Go on with the program you used before, and report this message.';

export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** The migrations of this program, in order. A file is named 0001_what_it_does.sql. */
export function listMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }));
}

/**
 * Brings a database to the newest schema: all steps or none, so that a program which fails half-way leaves the file to
 * the one before it. Foreign keys are off meanwhile: a rebuilt table would otherwise take its children with it.
 *
 * @throws MigrationFailed; StoreFault for a database of a newer program
 */
export function migrate(database: Database, migrations: readonly Migration[] = listMigrations()): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const current = versionOf(database);
  if (current > newest)
    throw new StoreFault(
      `the database has schema ${current}, this program knows ${newest}: use a newer program`,
      'Die Datenbank stammt von einer neueren Fassung des Programms.',
    );
  if (current === newest) return;
  database.pragma('foreign_keys = OFF');
  let at = 'to begin with';
  // Immediate: two processes that start together migrate one after the other.
  const apply = database.transaction(() => {
    for (const migration of migrations) {
      at = migration.name;
      if (versionOf(database) < migration.number) applyMigration(database, migration);
    }
  });
  try {
    apply.immediate();
  } catch (error) {
    throw new MigrationFailed(at, error);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function applyMigration(database: Database, { number, sql }: Migration): void {
  database.exec(sql);
  const broken = database.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} rows point to rows that are gone`);
  database.pragma(`user_version = ${number}`);
}

/** 0: nothing in it yet. */
export const versionOf = (database: Database): number =>
  Number(database.pragma('user_version', { simple: true }));
