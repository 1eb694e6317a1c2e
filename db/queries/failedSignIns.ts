import { eq, sql } from 'drizzle-orm';
import { write } from '../connection.ts';
import { failedSignIns } from '../schema.ts';
import type { Store } from '../store.ts';

/** What failed before somebody got in. `lastOn`: YYYY-MM-DD, null when nothing did. */
export interface FailedBefore {
  passwords: number;
  codes: number;
  lastOn: string | null;
}

/** Which step failed: the password, or the code after a right one. */
export type FailedStep = 'password' | 'code';

/** Stands for addresses nobody has. */
const nobody = '';

/** Counts one more failed attempt; the same work whether or not there is such an account. @param day YYYY-MM-DD */
export function countFailedSignIn(
  store: Store,
  account: string | undefined,
  step: FailedStep,
  day: string,
): Promise<void> {
  const first = { passwords: Number(step === 'password'), codes: Number(step === 'code'), lastOn: day };
  return write(store, (db) => {
    db.insert(failedSignIns)
      .values({ account: account ?? nobody, ...first })
      .onConflictDoUpdate({
        target: failedSignIns.account,
        set: {
          passwords: sql`${failedSignIns.passwords} + ${first.passwords}`,
          codes: sql`${failedSignIns.codes} + ${first.codes}`,
          lastOn: day,
        },
      })
      .run();
  });
}

/** What failed since somebody was last let in; forgets it. */
export function takeFailedSignIns(store: Store, account: string): Promise<FailedBefore> {
  return write(store, (db) => {
    const [taken] = db.delete(failedSignIns).where(eq(failedSignIns.account, account)).returning().all();
    const { passwords, codes, lastOn } = taken ?? { passwords: 0, codes: 0, lastOn: null };
    return { passwords, codes, lastOn };
  });
}
