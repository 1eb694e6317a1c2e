import { and, asc, eq, lt, or } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { accountLinks, accountRecoveryCodes, accountSessions, accounts } from '../schema.ts';
import type { Store } from '../store.ts';
import { forgetBrowsers } from './knownBrowsers.ts';

/** `hash`: of what stands in the cookie. Times in milliseconds. */
export type SessionRow = typeof accountSessions.$inferSelect;
export type LinkRow = typeof accountLinks.$inferSelect;

/** Starts a session; `replaces` is the one it takes the place of, so that an id from before is worth nothing. */
export function startSession(store: Store, row: SessionRow, replaces?: SessionRow): Promise<void> {
  return write(store, (db) => {
    if (replaces) db.delete(accountSessions).where(eq(accountSessions.hash, replaces.hash)).run();
    db.insert(accountSessions).values(row).run();
  });
}

/** Sessions of locked accounts are none. */
export async function findSession(store: Store, hash: Buffer): Promise<SessionRow | undefined> {
  const found = read(store)
    .select()
    .from(accountSessions)
    .innerJoin(accounts, eq(accounts.id, accountSessions.account))
    .where(and(eq(accountSessions.hash, hash), eq(accounts.isLocked, false)))
    .get();
  return found?.account_sessions;
}

export async function listSessions(store: Store, account: string): Promise<SessionRow[]> {
  return read(store)
    .select()
    .from(accountSessions)
    .where(eq(accountSessions.account, account))
    .orderBy(asc(accountSessions.startedAt))
    .all();
}

export function touchSession(store: Store, { account, id }: SessionRow, seenAt: number): Promise<void> {
  return write(store, (db) => {
    db.update(accountSessions)
      .set({ seenAt })
      .where(and(eq(accountSessions.account, account), eq(accountSessions.id, id)))
      .run();
  });
}

export function storePendingFactor(
  store: Store,
  { account, id }: SessionRow,
  pendingFactor: Buffer | null,
): Promise<void> {
  return write(store, (db) => {
    db.update(accountSessions)
      .set({ pendingFactor })
      .where(and(eq(accountSessions.account, account), eq(accountSessions.id, id)))
      .run();
  });
}

/** Ends one session of an account; or all of them, and no browser is known any more. @returns how many ended */
export function endSessions(store: Store, account: string, id?: string): Promise<number> {
  const whose = eq(accountSessions.account, account);
  return write(store, (db) => {
    if (id === undefined) forgetBrowsers(db, account);
    const which = id === undefined ? whose : and(whose, eq(accountSessions.id, id));
    return db.delete(accountSessions).where(which).run().changes;
  });
}

/** Forgets sessions begun or last seen before these moments, and links that ran out. */
export function dropExpired(
  store: Store,
  before: { started: number; seen: number; now: number },
): Promise<void> {
  return write(store, (db) => {
    db.delete(accountSessions)
      .where(or(lt(accountSessions.startedAt, before.started), lt(accountSessions.seenAt, before.seen)))
      .run();
    db.delete(accountLinks).where(lt(accountLinks.expiresAt, before.now)).run();
  });
}

/** A new link takes the place of the one before. */
export function storeLink(store: Store, row: LinkRow): Promise<void> {
  return write(store, (db) => {
    db.delete(accountLinks).where(eq(accountLinks.account, row.account)).run();
    db.insert(accountLinks).values(row).run();
  });
}

export async function findLink(store: Store, hash: Buffer): Promise<LinkRow | undefined> {
  return read(store).select().from(accountLinks).where(eq(accountLinks.hash, hash)).get();
}

/**
 * Uses a link up: sets the password and ends every session, and the second factor where the link says so.
 *
 * @returns false, and changes nothing, when it was used up in the meantime
 */
export function spendLink(store: Store, { account, hash }: LinkRow, password: string): Promise<boolean> {
  return write(store, (db) => {
    const link = db.select().from(accountLinks).where(eq(accountLinks.hash, hash)).get();
    if (!link) return false;
    const factor = link.renewsSecondFactor ? { secondFactor: null, lastStep: 0 } : {};
    if (link.renewsSecondFactor)
      db.delete(accountRecoveryCodes).where(eq(accountRecoveryCodes.account, account)).run();
    db.update(accounts)
      .set({ password, ...factor })
      .where(eq(accounts.id, account))
      .run();
    db.delete(accountSessions).where(eq(accountSessions.account, account)).run();
    forgetBrowsers(db, account);
    db.delete(accountLinks).where(eq(accountLinks.account, account)).run();
    return true;
  });
}
