import { type Connection, connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';

interface WaveName {
  municipality: string;
  wave: string;
}

/** Fewer forms than this are never handed over together: among ten, a card says little about a form. */
export const fewestForms = 10;

/** Forms to be typed in. `stratum`: as in a stored response; -1 where it is not known. */
export interface Bundle {
  number: number;
  stratum: number;
  size: number;
  isFull: boolean;
}

/** Forms whose cards came back; they wait for a bundle. Raw counts: round what is shown. */
export async function listWaitingCards(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<{ stratum: number; waiting: number }[]> {
  return connectionOf(store)
    .prepare(
      'SELECT stratum, waiting FROM paper_cards WHERE municipality = ? AND wave = ? AND waiting > 0 ORDER BY stratum',
    )
    .all(municipality, wave) as { stratum: number; waiting: number }[];
}

/** Counts a card that came back. */
export function addCard(store: Store, { municipality, wave }: WaveName, stratum: number): Promise<void> {
  const { committer, prepare } = connectionOf(store);
  return committer.write(() => {
    prepare(
      'INSERT INTO paper_cards VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET waiting = waiting + 1',
    ).run(municipality, wave, stratum);
  });
}

/** In order of their numbers. */
export async function listBundles(store: Store, { municipality, wave }: WaveName): Promise<Bundle[]> {
  const rows = connectionOf(store)
    .prepare(
      'SELECT number, stratum, size, typed FROM paper_bundles WHERE municipality = ? AND wave = ? ORDER BY number',
    )
    .all(municipality, wave) as { number: number; stratum: number; size: number; typed: number }[];
  return rows.map(({ typed, ...row }) => ({ ...row, isFull: typed >= row.size }));
}

/**
 * Makes a bundle of all the forms that wait in these strata.
 *
 * @param strata one, or several whose forms are joined; the stratum of joined forms is not known any more
 * @returns its number; undefined, and nothing changes, when they are fewer than ten together
 */
export function bundleCards(
  store: Store,
  { municipality, wave }: WaveName,
  strata: readonly number[],
): Promise<number | undefined> {
  const { committer, prepare } = connectionOf(store);
  return committer.write(() => {
    const own = prepare(
      'SELECT waiting FROM paper_cards WHERE municipality = ? AND wave = ? AND stratum = ?',
    );
    const waiting = strata.map((stratum) => Number(own.pluck().get(municipality, wave, stratum) ?? 0));
    const size = waiting.reduce((sum, count) => sum + count, 0);
    if (size < fewestForms) return undefined;
    const empty = prepare(
      'UPDATE paper_cards SET waiting = 0 WHERE municipality = ? AND wave = ? AND stratum = ?',
    );
    for (const stratum of strata) empty.run(municipality, wave, stratum);
    const last = prepare(
      'SELECT coalesce(max(number), 0) FROM paper_bundles WHERE municipality = ? AND wave = ?',
    ).pluck();
    const number = Number(last.get(municipality, wave)) + 1;
    const stratum = strata.length === 1 ? strata[0] : -1;
    prepare('INSERT INTO paper_bundles VALUES (?, ?, ?, ?, ?, 0)').run(
      municipality,
      wave,
      number,
      stratum,
      size,
    );
    return number;
  });
}

/** What goes with a form that is stored: the bundle it came in, and which questions differed when typed twice. */
export interface PaperForm {
  bundle?: number | undefined;
  /** Every question that was compared; absent when the form was typed in once. */
  checked?: readonly { question: string; differs: boolean }[] | undefined;
}

/**
 * Runs inside the command that stores the response.
 *
 * @returns false, and changes nothing, when there is no such bundle or all its forms have been typed in
 */
export function countForm(
  { prepare }: Connection,
  { municipality, wave }: WaveName,
  form: PaperForm,
): boolean {
  if (form.bundle !== undefined) {
    const taken = prepare(
      'UPDATE paper_bundles SET typed = typed + 1 WHERE municipality = ? AND wave = ? AND number = ? AND typed < size',
    ).run(municipality, wave, form.bundle);
    if (taken.changes === 0) return false;
  }
  const count = prepare(
    `INSERT INTO entry_checks VALUES (?, ?, ?, 1, ?)
     ON CONFLICT DO UPDATE SET compared = compared + 1, differed = differed + excluded.differed`,
  );
  for (const { question, differs } of form.checked ?? [])
    count.run(municipality, wave, question, differs ? 1 : 0);
  return true;
}

/** How often each question was compared and differed, by key. Raw counts. */
export async function listEntryChecks(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<{ question: string; compared: number; differed: number }[]> {
  return connectionOf(store)
    .prepare(
      'SELECT question, compared, differed FROM entry_checks WHERE municipality = ? AND wave = ? ORDER BY question',
    )
    .all(municipality, wave) as { question: string; compared: number; differed: number }[];
}
