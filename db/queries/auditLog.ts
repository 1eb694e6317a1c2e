import { and, type Column, count, desc, eq, gte, lt, max, or, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import { read, write } from '../connection.ts';
import { accounts, auditLog } from '../schema.ts';
import type { Store } from '../store.ts';

/** One action. `at`: milliseconds. `account`: an id, or 'command line'. */
export type AuditRow = typeof auditLog.$inferSelect;
/**
 * `who`: the e-mail address of the account, while there is one. A `subject` that is an account reads as its address, too;
 * of a deleted one the id is left.
 */
export type AuditEntry = AuditRow & { who: string | null };

export interface AuditFilter {
  /** Part of an action's name, a subject or an e-mail address. */
  words?: string;
  /** Milliseconds, `from` included, `before` not. */
  from?: number;
  before?: number;
}

/** Appends one action; the numbers of a town have no gap. */
export function appendAudit(store: Store, row: Omit<AuditRow, 'number'>): Promise<void> {
  return write(store, (db) => append(db, row));
}

function append(db: BetterSQLite3Database, row: Omit<AuditRow, 'number'>): void {
  const last = db
    .select({ number: max(auditLog.number) })
    .from(auditLog)
    .where(eq(auditLog.municipality, row.municipality))
    .get();
  db.insert(auditLog)
    .values({ ...row, number: (last?.number ?? 0) + 1 })
    .run();
}

/**
 * Appends an action unless the same account did the same to the same subject since then: who worked on a day, and not how
 * often.
 *
 * @param since milliseconds
 */
export function appendAuditOnce(store: Store, row: Omit<AuditRow, 'number'>, since: number): Promise<void> {
  const { municipality, account, action, subject } = row;
  const same = and(
    eq(auditLog.municipality, municipality),
    eq(auditLog.account, account),
    eq(auditLog.action, action),
    eq(auditLog.subject, subject),
    gte(auditLog.at, since),
  );
  const isThere = (db: BetterSQLite3Database): boolean =>
    db.select({ number: auditLog.number }).from(auditLog).where(same).get() !== undefined;
  // Read first: whoever is refused a thousand times keeps no writer waiting.
  if (isThere(read(store))) return Promise.resolve();
  return write(store, (db) => {
    if (!isThere(db)) append(db, row);
  });
}

/** The account something was done to. */
const whom = alias(accounts, 'whom');

/** Newest first. @param page where it starts and how many rows; all without it */
export async function listAudit(
  store: Store,
  municipality: string,
  filter: AuditFilter,
  page?: { offset: number; limit: number },
): Promise<{ total: number; entries: AuditEntry[] }> {
  const where = and(eq(auditLog.municipality, municipality), ...conditionsOf(filter));
  const db = read(store);
  const counted = db
    .select({ total: count() })
    .from(auditLog)
    .leftJoin(accounts, eq(accounts.id, auditLog.account))
    .leftJoin(whom, eq(whom.id, auditLog.subject))
    .where(where)
    .get();
  const rows = db
    .select()
    .from(auditLog)
    .leftJoin(accounts, eq(accounts.id, auditLog.account))
    .leftJoin(whom, eq(whom.id, auditLog.subject))
    .where(where)
    .orderBy(desc(auditLog.number))
    .limit(page?.limit ?? -1)
    .offset(page?.offset ?? 0)
    .all();
  const entries = rows.map((row) => ({
    ...row.audit_log,
    subject: row.whom?.email ?? row.audit_log.subject,
    who: row.accounts?.email ?? null,
  }));
  return { total: counted?.total ?? 0, entries };
}

function conditionsOf({ words, from, before }: AuditFilter): (SQL | undefined)[] {
  const wanted = words?.trim();
  const columns = [auditLog.action, auditLog.subject, auditLog.account, accounts.email, whom.email];
  return [
    wanted ? or(...columns.map((column) => contains(column, wanted))) : undefined,
    from === undefined ? undefined : gte(auditLog.at, from),
    before === undefined ? undefined : lt(auditLog.at, before),
  ];
}

/** What somebody typed is no pattern. */
function contains(column: Column, words: string): SQL {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${column} LIKE ${pattern} ESCAPE '\\'`;
}
