import { and, asc, desc, eq, max } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { read, write } from '../connection.ts';
import {
  type DraftBody,
  type Occasion,
  questionnaireDrafts,
  questionnaireVersions,
} from '../questionnaireTables.ts';
import type { Store } from '../store.ts';

export type { DraftBody };
export type DraftRow = typeof questionnaireDrafts.$inferSelect;
export type VersionRow = typeof questionnaireVersions.$inferSelect;

/** Who saves, and when (ISO 8601). */
export interface Saving {
  account: string;
  at: string;
}

/** A state worth going back to. */
export interface Keeping {
  occasion: Occasion;
  remark?: string;
}

/** Adds a draft and keeps its first state. Returns false, and changes nothing, when the key is taken. */
export function insertDraft(
  store: Store,
  { municipality, key, body }: Pick<DraftRow, 'municipality' | 'key' | 'body'>,
  saving: Saving,
  keeping: Keeping,
): Promise<boolean> {
  const saved = { savedBy: saving.account, savedAt: saving.at };
  return write(store, (db) => {
    const row = { municipality, key, revision: 1, body, ...saved };
    if (db.insert(questionnaireDrafts).values(row).onConflictDoNothing().run().changes === 0) return false;
    keep(db, row, keeping);
    return true;
  });
}

/**
 * Puts a body in the place of the one the caller saw. Before another person goes on, or a file takes its place, the
 * state there was is kept.
 *
 * @returns the draft as it stands now, and whether it is what was handed over; undefined when there is no such draft
 */
export function saveDraft(
  store: Store,
  { municipality, key, revision, body }: Pick<DraftRow, 'municipality' | 'key' | 'revision' | 'body'>,
  saving: Saving,
  keeping?: Keeping,
): Promise<{ isSaved: boolean; draft: DraftRow } | undefined> {
  return write(store, (db) => {
    const draft = db.select().from(questionnaireDrafts).where(named(municipality, key)).get();
    if (!draft) return undefined;
    if (draft.revision !== revision) return { isSaved: false, draft };
    const isOther = draft.savedBy !== saving.account;
    const before: Keeping | undefined = keeping ?? (isOther ? { occasion: 'handedOver' } : undefined);
    if (before) keep(db, draft, before);
    const saved = { body, revision: revision + 1, savedBy: saving.account, savedAt: saving.at };
    db.update(questionnaireDrafts).set(saved).where(named(municipality, key)).run();
    return { isSaved: true, draft: { ...draft, ...saved } };
  });
}

/** Keeps the present state under the next number. @returns the number; undefined when there is no such draft */
export function keepVersion(
  store: Store,
  municipality: string,
  key: string,
  keeping: Keeping,
): Promise<number | undefined> {
  return write(store, (db) => {
    const draft = db.select().from(questionnaireDrafts).where(named(municipality, key)).get();
    return draft && keep(db, draft, keeping);
  });
}

/** With all states that were kept. @returns whether there was such a draft */
export function deleteDraft(store: Store, municipality: string, key: string): Promise<boolean> {
  return write(
    store,
    (db) => db.delete(questionnaireDrafts).where(named(municipality, key)).run().changes === 1,
  );
}

export async function findDraft(
  store: Store,
  municipality: string,
  key: string,
): Promise<DraftRow | undefined> {
  return read(store).select().from(questionnaireDrafts).where(named(municipality, key)).get();
}

/** In order of their keys. */
export async function listDrafts(store: Store, municipality: string): Promise<DraftRow[]> {
  return read(store)
    .select()
    .from(questionnaireDrafts)
    .where(eq(questionnaireDrafts.municipality, municipality))
    .orderBy(asc(questionnaireDrafts.key))
    .all();
}

/** Newest first, without their bodies. */
export async function listVersions(
  store: Store,
  municipality: string,
  draft: string,
): Promise<Omit<VersionRow, 'body'>[]> {
  const { body: _, ...columns } = {
    body: questionnaireVersions.body,
    municipality: questionnaireVersions.municipality,
    draft: questionnaireVersions.draft,
    number: questionnaireVersions.number,
    occasion: questionnaireVersions.occasion,
    remark: questionnaireVersions.remark,
    savedBy: questionnaireVersions.savedBy,
    savedAt: questionnaireVersions.savedAt,
  };
  return read(store)
    .select(columns)
    .from(questionnaireVersions)
    .where(ofDraft(municipality, draft))
    .orderBy(desc(questionnaireVersions.number))
    .all();
}

export async function findVersion(
  store: Store,
  municipality: string,
  draft: string,
  number: number,
): Promise<VersionRow | undefined> {
  const one = and(ofDraft(municipality, draft), eq(questionnaireVersions.number, number));
  return read(store).select().from(questionnaireVersions).where(one).get();
}

function keep(db: BetterSQLite3Database, draft: DraftRow, { occasion, remark = '' }: Keeping): number {
  const { municipality, key, body, savedBy, savedAt } = draft;
  const newest = db
    .select({ number: max(questionnaireVersions.number) })
    .from(questionnaireVersions)
    .where(ofDraft(municipality, key))
    .get();
  const number = (newest?.number ?? 0) + 1;
  const row = { municipality, draft: key, number, occasion, remark, body, savedBy, savedAt };
  db.insert(questionnaireVersions).values(row).run();
  return number;
}

const named = (municipality: string, key: string) =>
  and(eq(questionnaireDrafts.municipality, municipality), eq(questionnaireDrafts.key, key));

const ofDraft = (municipality: string, draft: string) =>
  and(eq(questionnaireVersions.municipality, municipality), eq(questionnaireVersions.draft, draft));
