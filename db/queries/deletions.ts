import { and, desc, eq, max, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { read, write } from '../connection.ts';
import { accounts, deletions, owedVacuums, retentionPlans, waves } from '../schema.ts';
import type { Store } from '../store.ts';

/** One line of the protocol. `rounded`: rows down to ten, 0 for fewer. `account`: an id, "schedule" or "command line". */
export type DeletionRow = typeof deletions.$inferSelect;
/** `who`: the e-mail address of the account, while there is one. */
export type DeletionEntry = DeletionRow & { who: string | null };
/** Months after closing. */
export type RetentionPlan = Pick<typeof retentionPlans.$inferSelect, 'answersMonths' | 'textsMonths'>;

/** Newest first. */
export async function listDeletions(store: Store, municipality: string): Promise<DeletionEntry[]> {
  return read(store)
    .select()
    .from(deletions)
    .leftJoin(accounts, eq(accounts.id, deletions.account))
    .where(eq(deletions.municipality, municipality))
    .orderBy(desc(deletions.number))
    .all()
    .map((row) => ({ ...row.deletions, who: row.accounts?.email ?? null }));
}

/** Appends to the protocol; runs inside the command that deletes. */
export function addDeletion(
  db: BetterSQLite3Database,
  { rows, ...row }: Omit<DeletionRow, 'number' | 'rounded'> & { rows: number },
): void {
  const last = db
    .select({ number: max(deletions.number) })
    .from(deletions)
    .where(eq(deletions.municipality, row.municipality))
    .get();
  const number = (last?.number ?? 0) + 1;
  db.insert(deletions)
    .values({ ...row, number, rounded: Math.floor(rows / 10) * 10 })
    .run();
}

/** Notes that the file is to be rewritten; runs inside the command that deletes, so that a crash forgets nothing. */
export function oweVacuum(db: BetterSQLite3Database, municipality: string): void {
  db.insert(owedVacuums).values({ municipality }).onConflictDoNothing().run();
}

export async function isVacuumOwed(store: Store): Promise<boolean> {
  return read(store).select().from(owedVacuums).get() !== undefined;
}

/** Rewrites the file if anything was deleted since it was last done. @returns whether it was */
export async function payVacuum(store: Store): Promise<boolean> {
  if (!(await isVacuumOwed(store))) return false;
  await store.vacuum();
  await write(store, (db) => db.delete(owedVacuums).run());
  return true;
}

/** What was set for a wave ('' = for new waves); undefined when nothing was. */
export async function findRetentionPlan(
  store: Store,
  municipality: string,
  wave: string,
): Promise<RetentionPlan | undefined> {
  const { answersMonths, textsMonths } = retentionPlans;
  return read(store)
    .select({ answersMonths, textsMonths })
    .from(retentionPlans)
    .where(planOf(municipality, wave))
    .get();
}

/**
 * Sets the plan of one wave, or of new waves (''). Waves that are out of draft keep what held until now: what their
 * residents were told does not change under them.
 *
 * @param held what waves without a plan of their own followed so far
 */
export function storeRetentionPlan(
  store: Store,
  municipality: string,
  wave: string,
  plan: RetentionPlan,
  held: RetentionPlan,
): Promise<void> {
  return write(store, (db) => {
    if (wave === '') keepForOpened(db, municipality, held);
    db.insert(retentionPlans)
      .values({ municipality, wave, ...plan })
      .onConflictDoUpdate({ target: [retentionPlans.municipality, retentionPlans.wave], set: plan })
      .run();
  });
}

function keepForOpened(db: BetterSQLite3Database, municipality: string, held: RetentionPlan): void {
  const opened = db
    .select({ key: waves.key })
    .from(waves)
    .where(and(eq(waves.municipality, municipality), ne(waves.state, 'draft')))
    .all();
  for (const { key } of opened)
    db.insert(retentionPlans)
      .values({ municipality, wave: key, ...held })
      .onConflictDoNothing()
      .run();
}

const planOf = (municipality: string, wave: string) =>
  and(eq(retentionPlans.municipality, municipality), eq(retentionPlans.wave, wave));
