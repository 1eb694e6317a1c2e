import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { read, write } from '../connection.ts';
import {
  accountLinks,
  accountRecoveryCodes,
  accountSessions,
  accounts,
  memberships,
  type Role,
  separationBreaks,
} from '../schema.ts';
import type { Store } from '../store.ts';
import { oweVacuum } from './deletions.ts';
import { forgetBrowsers } from './knownBrowsers.ts';

export { type Role, roles } from '../schema.ts';
export type AccountRow = typeof accounts.$inferSelect;
export type Membership = Pick<typeof memberships.$inferSelect, 'municipality' | 'role'>;
export type SeparationBreak = typeof separationBreaks.$inferSelect;

/** @returns false, and stores nothing, when the e-mail address is taken */
export function createAccount(store: Store, row: AccountRow, of: readonly Membership[]): Promise<boolean> {
  return write(store, (db) => {
    if (db.insert(accounts).values(row).onConflictDoNothing().run().changes === 0) return false;
    for (const membership of of)
      db.insert(memberships)
        .values({ ...membership, account: row.id })
        .run();
    return true;
  });
}

export async function findAccount(store: Store, id: string): Promise<AccountRow | undefined> {
  return read(store).select().from(accounts).where(eq(accounts.id, id)).get();
}

/** @param email in lower case */
export async function findAccountByEmail(store: Store, email: string): Promise<AccountRow | undefined> {
  return read(store).select().from(accounts).where(eq(accounts.email, email)).get();
}

/** What an account may do, and where. */
export async function listMemberships(store: Store, account: string): Promise<Membership[]> {
  return read(store)
    .select({ municipality: memberships.municipality, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.account, account))
    .orderBy(asc(memberships.municipality), asc(memberships.role))
    .all();
}

/** Every account, or those of one town, in order of their addresses. */
export async function listAccounts(
  store: Store,
  municipality?: string,
): Promise<(AccountRow & { roles: Membership[] })[]> {
  const db = read(store);
  const all = db
    .select()
    .from(memberships)
    .orderBy(asc(memberships.municipality), asc(memberships.role))
    .all();
  const rows = db.select().from(accounts).orderBy(asc(accounts.email)).all();
  return rows
    .map((row) => ({
      ...row,
      roles: all
        .filter(({ account }) => account === row.id)
        .map((membership) => ({ municipality: membership.municipality, role: membership.role })),
    }))
    .filter(({ roles }) => !municipality || roles.some((role) => role.municipality === municipality));
}

export interface RoleChange {
  municipality: string;
  account: string;
  roles: readonly Role[];
  /** Roles held although they should be apart; undefined where none are. */
  separationBreak?: { roles: string; confirmedBy: string } | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/** An account with a role in this town, and its roles elsewhere. */
export async function findMember(
  store: Store,
  municipality: string,
  id: string,
): Promise<(AccountRow & { roles: Membership[] }) | undefined> {
  const row = await findAccount(store, id);
  const roles = await listMemberships(store, id);
  return row && roles.some((role) => role.municipality === municipality) ? { ...row, roles } : undefined;
}

/**
 * Puts an account's roles in one town in place of the old ones; without a role it loses the town, and without any
 * town its sessions.
 *
 * @returns false, and changes nothing, when the town would be left without an admin who can sign in
 */
export function storeRoles(store: Store, change: RoleChange): Promise<boolean> {
  const { municipality, account, roles } = change;
  return write(store, (db) => {
    const here = and(eq(memberships.municipality, municipality), eq(memberships.account, account));
    const wasAdmin = db
      .select()
      .from(memberships)
      .where(and(here, eq(memberships.role, 'admin')))
      .get();
    if (wasAdmin && !roles.includes('admin') && isLastAdmin(db, municipality, account)) return false;
    db.delete(memberships).where(here).run();
    for (const role of roles) db.insert(memberships).values({ municipality, account, role }).run();
    keepSeparationBreaks(db, change);
    return true;
  });
}

function keepSeparationBreaks(db: BetterSQLite3Database, change: RoleChange): void {
  const { municipality, account, separationBreak, today } = change;
  const standing = and(
    eq(separationBreaks.municipality, municipality),
    eq(separationBreaks.account, account),
    isNull(separationBreaks.until),
  );
  const stands = db.select().from(separationBreaks).where(standing).all();
  if (stands.some(({ roles }) => roles === separationBreak?.roles)) return;
  db.update(separationBreaks).set({ until: today }).where(standing).run();
  if (!separationBreak) return;
  const row = { municipality, account, since: today, until: null, ...separationBreak };
  db.insert(separationBreaks)
    .values(row)
    .onConflictDoUpdate({
      target: [
        separationBreaks.municipality,
        separationBreaks.account,
        separationBreaks.roles,
        separationBreaks.since,
      ],
      set: { until: null, confirmedBy: row.confirmedBy },
    })
    .run();
}

/** Whoever is locked out administers nothing. */
function isLastAdmin(db: BetterSQLite3Database, municipality: string, account: string): boolean {
  const other = db
    .select()
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.account))
    .where(
      and(
        eq(memberships.municipality, municipality),
        eq(memberships.role, 'admin'),
        ne(memberships.account, account),
        eq(accounts.isLocked, false),
      ),
    )
    .get();
  return other === undefined;
}

/**
 * Where one person holds roles the law wants apart, ended ones included: for the methods sheet. Whoever releases a
 * wave takes those whose days overlap with it.
 */
export async function listSeparationBreaks(store: Store, municipality: string): Promise<SeparationBreak[]> {
  return read(store)
    .select()
    .from(separationBreaks)
    .where(eq(separationBreaks.municipality, municipality))
    .orderBy(asc(separationBreaks.since), asc(separationBreaks.account))
    .all();
}

/**
 * Locks an account and ends its sessions, or lets it in again.
 *
 * @returns false, and changes nothing, when a town would be left without an admin who can sign in
 */
export function setLocked(store: Store, account: string, isLocked: boolean): Promise<boolean> {
  return write(store, (db) => {
    if (isLocked) {
      const towns = db
        .select()
        .from(memberships)
        .where(and(eq(memberships.account, account), eq(memberships.role, 'admin')))
        .all();
      if (towns.some(({ municipality }) => isLastAdmin(db, municipality, account))) return false;
      endAccess(db, account);
    }
    db.update(accounts).set({ isLocked }).where(eq(accounts.id, account)).run();
    return true;
  });
}

/**
 * Deletes an account with all that lets it in; roles held against the separation end, and stay on record under its id.
 *
 * @param today YYYY-MM-DD
 * @returns false, and changes nothing, when a town would be left without an admin who can sign in
 */
export function deleteAccount(store: Store, account: string, today: string): Promise<boolean> {
  return write(store, (db) => {
    const held = db.select().from(memberships).where(eq(memberships.account, account)).all();
    const rules = held.filter(({ role }) => role === 'admin');
    if (rules.some(({ municipality }) => isLastAdmin(db, municipality, account))) return false;
    const standing = and(eq(separationBreaks.account, account), isNull(separationBreaks.until));
    db.update(separationBreaks).set({ until: today }).where(standing).run();
    for (const { municipality } of held) oweVacuum(db, municipality);
    // Roles, links, sessions and recovery codes go with it (ON DELETE CASCADE).
    db.delete(accounts).where(eq(accounts.id, account)).run();
    return true;
  });
}

function endAccess(db: BetterSQLite3Database, account: string): void {
  forgetBrowsers(db, account);
  db.delete(accountSessions).where(eq(accountSessions.account, account)).run();
  db.delete(accountLinks).where(eq(accountLinks.account, account)).run();
}

/** Sets a new password; every session ends, so does every link, and browsers known before are strangers. */
export function storePassword(store: Store, account: string, password: string): Promise<void> {
  return write(store, (db) => {
    db.update(accounts).set({ password }).where(eq(accounts.id, account)).run();
    endAccess(db, account);
  });
}

/** The language somebody works in. */
export function storeLanguage(
  store: Store,
  account: string,
  language: AccountRow['language'],
): Promise<void> {
  return write(store, (db) => {
    db.update(accounts).set({ language }).where(eq(accounts.id, account)).run();
  });
}

/** Puts a second factor and its recovery codes in place of the old ones. `step`: of the code that proved it. */
export function storeSecondFactor(
  store: Store,
  account: string,
  factor: { secret: Buffer; step: number; recoveryHashes: readonly Buffer[] },
): Promise<void> {
  return write(store, (db) => {
    db.update(accounts)
      .set({ secondFactor: factor.secret, lastStep: factor.step })
      .where(eq(accounts.id, account))
      .run();
    replaceRecoveryCodes(db, account, factor.recoveryHashes);
  });
}

export function storeRecoveryCodes(store: Store, account: string, hashes: readonly Buffer[]): Promise<void> {
  return write(store, (db) => replaceRecoveryCodes(db, account, hashes));
}

function replaceRecoveryCodes(db: BetterSQLite3Database, account: string, hashes: readonly Buffer[]): void {
  db.delete(accountRecoveryCodes).where(eq(accountRecoveryCodes.account, account)).run();
  for (const hash of hashes) db.insert(accountRecoveryCodes).values({ account, hash }).run();
}

/** Remembers that a code of this 30 second step was taken. @returns false when this or a later one was before */
export function spendStep(store: Store, account: string, step: number): Promise<boolean> {
  return write(store, (db) => {
    const row = db.select().from(accounts).where(eq(accounts.id, account)).get();
    if (!row || row.lastStep >= step) return false;
    db.update(accounts).set({ lastStep: step }).where(eq(accounts.id, account)).run();
    return true;
  });
}

/** @returns false when there is no such code any more */
export function spendRecoveryCode(store: Store, account: string, hash: Buffer): Promise<boolean> {
  return write(
    store,
    (db) =>
      db
        .delete(accountRecoveryCodes)
        .where(and(eq(accountRecoveryCodes.account, account), eq(accountRecoveryCodes.hash, hash)))
        .run().changes > 0,
  );
}

/** What is stored of the codes that are left. */
export async function listRecoveryCodes(store: Store, account: string): Promise<Buffer[]> {
  return read(store)
    .select()
    .from(accountRecoveryCodes)
    .where(eq(accountRecoveryCodes.account, account))
    .all()
    .map(({ hash }) => hash);
}
