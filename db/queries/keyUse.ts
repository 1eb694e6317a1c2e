import { eq, isNotNull, sql } from 'drizzle-orm';
import { connectionOf, read, write } from '../connection.ts';
import { accountLinks, accountRecoveryCodes, accountSessions, accounts } from '../schema.ts';
import type { Store } from '../store.ts';

/** What in the store hangs on keys. Waves as "town/wave". */
export interface KeyUse {
  wavesWithLetters: string[];
  wavesWithReceipts: string[];
  /** Recovery codes that are kept as a keyed hash, as before record 045. */
  oldRecoveryCodes: number;
}

/** Bytes of a keyed hash; what is encrypted is longer. */
const hashBytes = 32;

export async function findKeyUse(store: Store): Promise<KeyUse> {
  const { sqlite } = connectionOf(store);
  const wavesIn = (...tables: string[]) => {
    const each = tables.map((table) => `SELECT municipality || '/' || wave FROM ${table}`);
    return sqlite.prepare(each.join(' UNION ')).pluck().all().map(String).sort();
  };
  return {
    wavesWithLetters: wavesIn('invitations', 'spent_tokens'),
    wavesWithReceipts: [...new Set(wavesIn('ledger'))],
    oldRecoveryCodes: read(store)
      .select({ account: accountRecoveryCodes.account })
      .from(accountRecoveryCodes)
      .where(eq(sql`length(${accountRecoveryCodes.hash})`, hashBytes))
      .all().length,
  };
}

/** Ends what the key of sessions protects: sessions, one-time links and recovery codes of the older kind. */
export function endWhatSessionKeyOpens(store: Store): Promise<void> {
  return write(store, (db) => {
    db.delete(accountSessions).run();
    db.delete(accountLinks).run();
    db.delete(accountRecoveryCodes)
      .where(eq(sql`length(${accountRecoveryCodes.hash})`, hashBytes))
      .run();
  });
}

/**
 * Encrypts every second factor and recovery code anew, all or none.
 *
 * @param anew what was stored for an account, opened and closed again; throws when it does not open
 */
export function encryptAnew(
  store: Store,
  anew: (account: string, stored: Buffer) => Buffer,
): Promise<number> {
  return write(store, (db) => {
    const factors = db.select().from(accounts).where(isNotNull(accounts.secondFactor)).all();
    for (const { id, secondFactor } of factors)
      if (secondFactor)
        db.update(accounts)
          .set({ secondFactor: anew(id, secondFactor) })
          .where(eq(accounts.id, id))
          .run();
    for (const { account, hash } of db.select().from(accountRecoveryCodes).all())
      if (hash.length !== hashBytes)
        db.update(accountRecoveryCodes)
          .set({ hash: anew(account, hash) })
          .where(eq(accountRecoveryCodes.hash, hash))
          .run();
    // What was being set up is begun again.
    db.update(accountSessions).set({ pendingFactor: null }).run();
    return factors.length;
  });
}
