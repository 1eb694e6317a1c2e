import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const folder = new URL('./migrations/', import.meta.url);

/** A migration that did not go through. The database is as it was before. */
export class MigrationFailed extends Error {
  constructor(migration: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`migration ${migration} failed: ${reason}. The database was left as it was.`, { cause });
    this.name = 'MigrationFailed';
  }
}

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
 * Brings a database to the newest schema; each migration is all or nothing.
 * Foreign keys are off meanwhile: a rebuilt table would otherwise take its children with it.
 *
 * @throws MigrationFailed
 */
export function migrate(database: Database, migrations: readonly Migration[] = listMigrations()): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const current = versionOf(database);
  if (current > newest)
    throw new Error(`the database has schema ${current}, this program knows ${newest}: use a newer program`);
  if (current === newest) return;
  database.pragma('foreign_keys = OFF');
  try {
    for (const migration of migrations) applyMigration(database, migration);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function applyMigration(database: Database, migration: Migration): void {
  // Immediate: two processes that start together migrate one after the other.
  const apply = database.transaction(() => {
    if (versionOf(database) >= migration.number) return;
    database.exec(migration.sql);
    const broken = database.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows point to rows that are gone`);
    database.pragma(`user_version = ${migration.number}`);
  });
  try {
    apply.immediate();
  } catch (error) {
    throw new MigrationFailed(migration.name, error);
  }
}

const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));
