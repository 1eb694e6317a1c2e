import { chmodSync, closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { listMigrations, MigrationFailed, versionOf } from './migrate.ts';
import { syncPath } from './syncPath.ts';

/** Begins the name of a copy; whoever clears up finds it by that. */
export const keptCopyName = 'before-schema-';

/**
 * Keeps a copy of a database beside it before its schema changes: a migration is all or nothing, and still nobody
 * wants to find out with the only copy there is. Nothing happens when there is nothing to migrate or to lose.
 *
 * @throws MigrationFailed when there is no room for it
 */
export function keepBeforeMigrating(database: Database, file: string): void {
  const schema = versionOf(database);
  if (schema === 0 || schema >= (listMigrations().at(-1)?.number ?? 0)) return;
  const kept = join(dirname(file), `${keptCopyName}${schema}.sqlite`);
  const draft = `${kept}.${process.pid}`;
  try {
    rmSync(draft, { force: true });
    closeSync(openSync(draft, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(draft);
    chmodSync(draft, 0o600);
    syncPath(draft);
    renameSync(draft, kept);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new MigrationFailed('(copying the database first)', error);
  }
}
