import { desc, eq, lt, sql } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { signIns } from '../schema.ts';
import type { Store } from '../store.ts';

/** What let somebody in: the password alone, with it a code of the app or a recovery code, or a one-time link. */
export type Proof = (typeof signIns.$inferSelect)['proof'];

/** How often on a day (YYYY-MM-DD). */
export type SignInCount = Omit<typeof signIns.$inferSelect, 'account'>;

/** Counts one more time an account was let in; forgets everybody's days before `since`. */
export function countSignIn(
  store: Store,
  account: string,
  proof: Proof,
  { day, since }: { day: string; since: string },
): Promise<void> {
  return write(store, (db) => {
    db.delete(signIns).where(lt(signIns.day, since)).run();
    db.insert(signIns)
      .values({ account, day, proof, times: 1 })
      .onConflictDoUpdate({
        target: [signIns.account, signIns.day, signIns.proof],
        set: { times: sql`${signIns.times} + 1` },
      })
      .run();
  });
}

/** Of the days from `since` on, the newest first. */
export async function listSignIns(store: Store, account: string, since: string): Promise<SignInCount[]> {
  const rows = read(store)
    .select({ day: signIns.day, proof: signIns.proof, times: signIns.times })
    .from(signIns)
    .where(eq(signIns.account, account))
    .orderBy(desc(signIns.day), signIns.proof)
    .all();
  return rows.filter(({ day }) => day >= since);
}
