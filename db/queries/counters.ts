import { and, asc, eq } from 'drizzle-orm';
import { type Connection, read } from '../connection.ts';
import type { GroupWork } from '../groupWork.ts';
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

/** Counts one answer, with its language; the commands of a group write each counter once. */
export function countReturn(
  connection: Pick<Connection, 'prepare'>,
  work: GroupWork,
  row: Omit<ReturnsRow, 'count'>,
  language: string,
): void {
  const { municipality, wave, sample, stratum, mode, day } = row;
  // No key holds a slash.
  const returned = work.share(`returns/${municipality}/${wave}/${sample}/${stratum}/${mode}/${day}`, () =>
    tally(work, (count) => addReturns(connection, { ...row, count })),
  );
  const spoken = work.share(`language/${municipality}/${wave}/${language}`, () =>
    tally(work, (count) => addLanguage(connection, municipality, wave, language, count)),
  );
  returned.count += 1;
  spoken.count += 1;
}

function tally(work: GroupWork, write: (count: number) => void): { count: number } {
  const counter = { count: 0 };
  work.later(() => write(counter.count));
  return counter;
}

/** The language stands apart from the other counters: crossed with them it would single people out. */
function addLanguage(
  { prepare }: Pick<Connection, 'prepare'>,
  municipality: string,
  wave: string,
  language: string,
  count: number,
): void {
  prepare(
    `INSERT INTO languages VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  ).run(municipality, wave, language, count);
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
