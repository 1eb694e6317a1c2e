import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { read, write } from '../connection.ts';
import { releaseSteps, releases } from '../schema.ts';
import type { Store } from '../store.ts';
import { type ReleaseEntry, releaseEntry } from './releases.ts';

/** What was decided about a release. Days: YYYY-MM-DD in the town's time zone. */
type ReleaseSteps = typeof releaseSteps.$inferSelect;
export type Audience = NonNullable<ReleaseSteps['audience']>;

export interface ReleaseName {
  municipality: string;
  wave: string;
  number: number;
}

/** Who may read a release from when on. `publicOn` belongs to `councilThenPublic`. */
export interface Proposal {
  audience: Audience;
  publicOn: string | null;
}

export type ReleaseWithSteps = ReleaseEntry & { steps: ReleaseSteps | null };

/** All releases of a town or of one of its waves with what was decided about them; newest number first. */
export async function listReleaseSteps(
  store: Store,
  municipality: string,
  wave?: string,
): Promise<ReleaseWithSteps[]> {
  const rows = read(store)
    .select({ ...releaseEntry, steps: releaseSteps })
    .from(releases)
    .leftJoin(
      releaseSteps,
      and(
        eq(releaseSteps.municipality, releases.municipality),
        eq(releaseSteps.wave, releases.wave),
        eq(releaseSteps.number, releases.number),
      ),
    )
    .where(
      and(eq(releases.municipality, municipality), wave === undefined ? undefined : eq(releases.wave, wave)),
    )
    .orderBy(desc(releases.number))
    .all();
  return rows;
}

/** Whether anybody but analysts can read it now. */
export const isRead = ({ state, steps }: ReleaseWithSteps): boolean =>
  state === 'published' || (state === 'built' && steps?.audience != null && steps.withdrawnOn === null);

/** Puts a proposal in place of an earlier one. @returns false when the release is public or withdrawn already */
export function storeProposal(
  store: Store,
  name: ReleaseName,
  { audience, publicOn }: Proposal,
  by: { account: string; day: string },
): Promise<boolean> {
  return write(store, (db) => {
    if (!isBuilt(db, name)) return false;
    const proposal = {
      proposedAudience: audience,
      proposedPublicOn: publicOn,
      proposedBy: by.account,
      proposedOn: by.day,
    };
    const { changes } = db
      .insert(releaseSteps)
      .values({ ...name, ...proposal })
      .onConflictDoUpdate({
        target: [releaseSteps.municipality, releaseSteps.wave, releaseSteps.number],
        set: proposal,
        setWhere: isNull(releaseSteps.withdrawnOn),
      })
      .run();
    return changes === 1;
  });
}

/** @returns whether there was a proposal to take back */
export function dropProposal(store: Store, name: ReleaseName): Promise<boolean> {
  return write(store, (db) => {
    const steps = findSteps(db, name);
    if (!steps?.proposedBy) return false;
    db.update(releaseSteps).set(noProposal).where(named(name)).run();
    return true;
  });
}

/**
 * Makes what was proposed hold. The very proposal the second account read: if another took its place meanwhile,
 * nothing changes.
 */
export function storeConfirmation(
  store: Store,
  name: ReleaseName,
  seen: Proposal & { proposedBy: string },
  by: { account: string; day: string },
): Promise<'confirmed' | 'changed' | 'sameAccount'> {
  return write(store, (db) => {
    const steps = findSteps(db, name);
    const isSame =
      steps?.proposedBy === seen.proposedBy &&
      steps.proposedAudience === seen.audience &&
      steps.proposedPublicOn === seen.publicOn;
    if (!isSame || steps.withdrawnOn !== null || !isBuilt(db, name)) return 'changed';
    if (steps.proposedBy === by.account) return 'sameAccount';
    db.update(releaseSteps)
      .set({
        ...noProposal,
        audience: seen.audience,
        publicOn: seen.publicOn,
        confirmedBy: by.account,
        confirmedOn: by.day,
      })
      .where(named(name))
      .run();
    if (opensOn(seen) <= by.day) markPublic(db, name);
    return 'confirmed';
  });
}

/** What the command line published: it is noted, not confirmed. */
export function notePublished(store: Store, name: ReleaseName, by: { account: string; day: string }) {
  return write(store, (db) => {
    const held = {
      ...noProposal,
      audience: 'public' as const,
      publicOn: null,
      confirmedBy: by.account,
      confirmedOn: by.day,
    };
    db.insert(releaseSteps)
      .values({ ...name, ...held })
      .onConflictDoUpdate({
        target: [releaseSteps.municipality, releaseSteps.wave, releaseSteps.number],
        set: held,
      })
      .run();
  });
}

/**
 * Opens to everybody what was promised to them for this day or an earlier one.
 *
 * @param today YYYY-MM-DD in the town's time zone
 * @returns the releases that are public now and were not before
 */
export function openDue(store: Store, municipality: string, today: string): Promise<ReleaseName[]> {
  const due = and(
    eq(releaseSteps.municipality, municipality),
    eq(releaseSteps.audience, 'councilThenPublic'),
    lte(releaseSteps.publicOn, today),
    isNull(releaseSteps.withdrawnOn),
  );
  const list = (db: BetterSQLite3Database) =>
    db
      .select()
      .from(releaseSteps)
      .where(due)
      .all()
      .filter((name) => isBuilt(db, name));
  // Looked up every minute: only what has to be written takes the way of a command.
  if (list(read(store)).length === 0) return Promise.resolve([]);
  return write(store, (db) =>
    list(db).map(({ municipality, wave, number }) => {
      markPublic(db, { municipality, wave, number });
      return { municipality, wave, number };
    }),
  );
}

/**
 * Takes a release back. One that was public leaves a tombstone for everybody; one that only the council could read
 * leaves it with the council.
 *
 * @returns false when nobody could read it, or it was withdrawn before
 */
export function storeWithdrawal(
  store: Store,
  name: ReleaseName,
  reason: string,
  by: { account: string; day: string },
): Promise<boolean> {
  return write(store, (db) => {
    const steps = findSteps(db, name);
    const isPublic = stateOf(db, name) === 'published';
    if (steps?.withdrawnOn || !(isPublic || steps?.audience)) return false;
    const withdrawn = { withdrawnOn: by.day, withdrawnReason: reason };
    const held = { ...noProposal, ...withdrawn, withdrawnBy: by.account };
    db.insert(releaseSteps)
      .values({ ...name, ...held })
      .onConflictDoUpdate({
        target: [releaseSteps.municipality, releaseSteps.wave, releaseSteps.number],
        set: held,
      })
      .run();
    if (isPublic)
      db.update(releases)
        .set({ state: 'withdrawn', ...withdrawn })
        .where(release(name))
        .run();
    return true;
  });
}

const noProposal = { proposedAudience: null, proposedPublicOn: null, proposedBy: null, proposedOn: null };

/** The first day everybody may read it; never for what stays with the council. */
const opensOn = ({ audience, publicOn }: Proposal): string =>
  audience === 'public' ? '' : audience === 'council' ? '9999' : (publicOn ?? '9999');

const findSteps = (db: BetterSQLite3Database, name: ReleaseName) =>
  db.select().from(releaseSteps).where(named(name)).get();

const stateOf = (db: BetterSQLite3Database, name: ReleaseName) =>
  db.select({ state: releases.state }).from(releases).where(release(name)).get()?.state;

const isBuilt = (db: BetterSQLite3Database, name: ReleaseName) => stateOf(db, name) === 'built';

const markPublic = (db: BetterSQLite3Database, name: ReleaseName) =>
  db.update(releases).set({ state: 'published' }).where(release(name)).run();

const named = ({ municipality, wave, number }: ReleaseName) =>
  and(
    eq(releaseSteps.municipality, municipality),
    eq(releaseSteps.wave, wave),
    eq(releaseSteps.number, number),
  );

const release = ({ municipality, wave, number }: ReleaseName) =>
  and(eq(releases.municipality, municipality), eq(releases.wave, wave), eq(releases.number, number));
