import { createHash } from 'node:crypto';
import { and, desc, eq, max } from 'drizzle-orm';
import { connectionOf, read, write } from '../connection.ts';
import { estimates, releaseReports, releases } from '../schema.ts';
import type { Store } from '../store.ts';

/** `number`: from 1 in each wave. `body`: the release as JSON text, never changed. `createdOn`: YYYY-MM-DD. */
export type ReleaseRow = typeof releases.$inferSelect;
/** A release without its body, which can be a megabyte. */
export type ReleaseEntry = Omit<ReleaseRow, 'body'>;

/** The columns of a ReleaseEntry, for a query. */
export const releaseEntry = {
  municipality: releases.municipality,
  wave: releases.wave,
  number: releases.number,
  state: releases.state,
  sha256: releases.sha256,
  createdOn: releases.createdOn,
  withdrawnOn: releases.withdrawnOn,
  withdrawnReason: releases.withdrawnReason,
};

/**
 * Stores a new release as `built`.
 *
 * @param body writes the release once its number is known
 * @param kept what is stored beside it and never public (`findEstimates`)
 * @param report what the analyst reads of it (`findReleaseReport`)
 */
export function insertRelease(
  store: Store,
  release: { municipality: string; wave: string; createdOn: string },
  body: (number: number) => string,
  kept?: string,
  report?: string,
): Promise<ReleaseRow> {
  return write(store, (db) => {
    const newest = db
      .select({ number: max(releases.number) })
      .from(releases)
      .where(ofWave(release.municipality, release.wave))
      .get();
    const number = (newest?.number ?? 0) + 1;
    const text = body(number);
    const row = { ...release, number, body: text, sha256: sha256(text) };
    const stored = db.insert(releases).values(row).returning().get();
    const { municipality, wave } = release;
    if (kept !== undefined) {
      db.insert(estimates)
        .values({ municipality, wave, number, body: kept, sha256: sha256(kept) })
        .run();
    }
    if (report !== undefined)
      db.insert(releaseReports).values({ municipality, wave, number, body: report }).run();
    return stored;
  });
}

export async function findRelease(
  store: Store,
  municipality: string,
  wave: string,
  number: number,
): Promise<ReleaseRow | undefined> {
  return read(store)
    .select()
    .from(releases)
    .where(numbered(municipality, wave, number))
    .get();
}

/** A release without its body. */
export async function findReleaseEntry(
  store: Store,
  municipality: string,
  wave: string,
  number: number,
): Promise<ReleaseEntry | undefined> {
  return connectionOf(store).memory.recall(JSON.stringify(['release', municipality, wave, number]), () =>
    read(store)
      .select(releaseEntry)
      .from(releases)
      .where(numbered(municipality, wave, number))
      .get(),
  );
}

/** All releases of a wave, newest first. */
export async function listReleases(
  store: Store,
  municipality: string,
  wave: string,
): Promise<ReleaseEntry[]> {
  return read(store)
    .select(releaseEntry)
    .from(releases)
    .where(ofWave(municipality, wave))
    .orderBy(desc(releases.number))
    .all();
}

/** What the municipality has published, newest first. */
export async function listPublished(store: Store, municipality: string): Promise<ReleaseEntry[]> {
  return connectionOf(store).memory.recall(JSON.stringify(['published', municipality]), () =>
    read(store)
      .select(releaseEntry)
      .from(releases)
      .where(and(eq(releases.municipality, municipality), eq(releases.state, 'published')))
      .orderBy(desc(releases.createdOn), desc(releases.wave), desc(releases.number))
      .all(),
  );
}

/** Returns false when there is no such release, or it was withdrawn. */
export function publishRelease(
  store: Store,
  municipality: string,
  wave: string,
  number: number,
): Promise<boolean> {
  return write(store, (db) => {
    const release = db
      .select({ state: releases.state })
      .from(releases)
      .where(numbered(municipality, wave, number))
      .get();
    if (!release || release.state === 'withdrawn') return false;
    db.update(releases)
      .set({ state: 'published' })
      .where(numbered(municipality, wave, number))
      .run();
    return true;
  });
}

/** Hex; what a release row carries of its body. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the analyst reads of a release; undefined for releases of older programs. */
export async function findReleaseReport(
  store: Store,
  municipality: string,
  wave: string,
  number: number,
): Promise<string | undefined> {
  const { municipality: m, wave: w, number: n, body } = releaseReports;
  return read(store)
    .select({ body })
    .from(releaseReports)
    .where(and(eq(m, municipality), eq(w, wave), eq(n, number)))
    .get()?.body;
}

const ofWave = (municipality: string, wave: string) =>
  and(eq(releases.municipality, municipality), eq(releases.wave, wave));

const numbered = (municipality: string, wave: string, number: number) =>
  and(ofWave(municipality, wave), eq(releases.number, number));
