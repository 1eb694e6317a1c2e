import { and, asc, eq } from 'drizzle-orm';
import { type Connection, read } from '../connection.ts';
import { languages, returns } from '../schema.ts';
import type { Store } from '../store.ts';

/** How many answers came in, by day: what a response itself does not say. `stratum` -1: none. */
export type ReturnsRow = typeof returns.$inferSelect;

/** Adds to the counters; runs inside the command that stores the responses. */
export function addReturns(
  { prepare }: Pick<Connection, 'prepare'>,
  { municipality, wave, sample, stratum, mode, day, count }: ReturnsRow,
): void {
  prepare(
    `INSERT INTO returns VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  ).run(municipality, wave, sample, stratum, mode, day, count);
}

/** The language stands apart from the other counters: crossed with them it would single people out. */
export function addLanguage(
  { prepare }: Pick<Connection, 'prepare'>,
  municipality: string,
  wave: string,
  language: string,
): void {
  prepare(
    `INSERT INTO languages VALUES (?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET count = count + 1`,
  ).run(municipality, wave, language);
}

/** In order of their days. */
export async function listReturns(store: Store, municipality: string, wave: string): Promise<ReturnsRow[]> {
  return read(store)
    .select()
    .from(returns)
    .where(and(eq(returns.municipality, municipality), eq(returns.wave, wave)))
    .orderBy(asc(returns.day), asc(returns.sample), asc(returns.mode), asc(returns.stratum))
    .all();
}

/** Answers by the language they were given in; imported ones have none. */
export async function listLanguages(
  store: Store,
  municipality: string,
  wave: string,
): Promise<{ language: string; count: number }[]> {
  return read(store)
    .select({ language: languages.language, count: languages.count })
    .from(languages)
    .where(and(eq(languages.municipality, municipality), eq(languages.wave, wave)))
    .orderBy(asc(languages.language))
    .all();
}
