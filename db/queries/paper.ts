import { type Connection, connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';
import { numberOfState, stateOfNumber } from './invitationCodes.ts';

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

/**
 * Ticks off a card that came back with a paper form: its letter is used, and one form more waits for a bundle.
 *
 * @param stratum of the letter, as in a stored response; -1 for the whole town
 * @returns what stands in the way, and nothing changes
 */
export function tickOffCard(
  store: Store,
  { municipality, wave }: WaveName,
  letter: number,
  stratum: number,
): Promise<'ticked' | 'used' | 'replaced' | 'unknown'> {
  const { committer, prepare } = connectionOf(store);
  return committer.write(() => {
    const state = prepare('SELECT state FROM invitations WHERE municipality = ? AND wave = ? AND letter = ?')
      .pluck()
      .get(municipality, wave, letter) as number | undefined;
    if (state === undefined) return 'unknown';
    const known = stateOfNumber(state);
    if (known === 'used' || known === 'replaced') return known;
    const used = numberOfState('used');
    prepare(
      'UPDATE invitations SET state = ?, shown = ? WHERE municipality = ? AND wave = ? AND letter = ?',
    ).run(used, used, municipality, wave, letter);
    prepare(
      'INSERT INTO paper_cards VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET waiting = waiting + 1',
    ).run(municipality, wave, stratum);
    return 'ticked';
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

/**
 * Counts a form out of its bundle. Runs inside the command that stores the response.
 *
 * @returns false, and changes nothing, when there is no such bundle or all its forms have been typed in
 */
export function takeForm(
  { prepare }: Pick<Connection, 'prepare'>,
  { municipality, wave }: WaveName,
  bundle: number,
): boolean {
  return (
    prepare(
      `UPDATE paper_bundles SET typed = typed + 1
       WHERE municipality = ? AND wave = ? AND number = ? AND typed < size`,
    ).run(municipality, wave, bundle).changes === 1
  );
}

/** Whether a question came out differently when its form was typed in a second time. */
export interface EntryCheck {
  question: string;
  differs: boolean;
}

/** Counts what a double entry found. Runs inside the command that stores the response. */
export function addEntryChecks(
  { prepare }: Pick<Connection, 'prepare'>,
  { municipality, wave }: WaveName,
  checks: readonly EntryCheck[],
): void {
  const count = prepare(
    `INSERT INTO entry_checks VALUES (?, ?, ?, 1, ?)
     ON CONFLICT DO UPDATE SET compared = compared + 1, differed = differed + excluded.differed`,
  );
  for (const { question, differs } of checks) count.run(municipality, wave, question, differs ? 1 : 0);
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
