import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { accounts } from '../schema.ts';

/** Makes every browser an account was signed in with a stranger again. Belongs into the write that ends its sessions. */
export function forgetBrowsers(db: BetterSQLite3Database, account: string): void {
  db.update(accounts)
    .set({ browserRound: sql`${accounts.browserRound} + 1` })
    .where(eq(accounts.id, account))
    .run();
}
