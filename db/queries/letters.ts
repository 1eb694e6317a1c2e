import { type Connection, connectionOf } from '../connection.ts';
import type { Store } from '../store.ts';
import { type InvitationState, numberOfState, stateOfNumber, type WaveName } from './invitationCodes.ts';

/**
 * What desk screens see of the letters. Whether one was used comes from the column `shown`, which follows `state` once
 * a day and all at once: nobody can watch a letter turn used beside the moment an answer arrives.
 */

/** One letter at the desk, as of the last daily renewal. */
export interface LetterView {
  letter: number;
  area: string;
  state: InvitationState;
  wantsPaper: boolean;
}

interface Stored {
  letter: number;
  area: string;
  shown: number;
  paper: number;
}

/**
 * What fieldwork may note about a letter; "sent" takes every note back. That one came back with a paper form is no note:
 * its card is ticked off, so that its form is counted, too.
 */
export type LetterNote = Exclude<InvitationState, 'used' | 'replaced'> | 'wantsPaper';

/**
 * Lets the desk see which letters have been used, unless it was told on this day already.
 *
 * @param day YYYY-MM-DD in the municipality's time zone
 * @returns the day of the last renewal
 */
export function renewView(store: Store, { municipality, wave }: WaveName, day: string): Promise<string> {
  const { committer, prepare } = connectionOf(store);
  return committer.write(() => {
    const renewed = prepare(
      `INSERT INTO invitation_views VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET shown_on = excluded.shown_on WHERE shown_on <> excluded.shown_on`,
    ).run(municipality, wave, day);
    if (renewed.changes === 1)
      prepare('UPDATE invitations SET shown = state WHERE municipality = ? AND wave = ?').run(
        municipality,
        wave,
      );
    return day;
  });
}

export async function findLetterView(
  store: Store,
  { municipality, wave }: WaveName,
  letter: number,
): Promise<LetterView | undefined> {
  const row = connectionOf(store)
    .prepare(
      'SELECT letter, area, shown, paper FROM invitations WHERE municipality = ? AND wave = ? AND letter = ?',
    )
    .get(municipality, wave, letter) as Stored | undefined;
  return row && toView(row);
}

/** Letters still waiting for an answer, as the desk knows it, in order of area and number. */
export async function listUnused(store: Store, { municipality, wave }: WaveName): Promise<LetterView[]> {
  const rows = connectionOf(store)
    .prepare(
      `SELECT letter, area, shown, paper FROM invitations
       WHERE municipality = ? AND wave = ? AND shown = ? ORDER BY area, letter`,
    )
    .all(municipality, wave, numberOfState('sent')) as Stored[];
  return rows.map(toView);
}

/** Letters by area and state, as the desk knows it. Raw counts: round what is shown. */
export async function countLetterViews(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<{ area: string; state: InvitationState; letters: number }[]> {
  const rows = connectionOf(store)
    .prepare(
      `SELECT area, shown, count(*) AS letters FROM invitations
       WHERE municipality = ? AND wave = ? GROUP BY area, shown ORDER BY area, shown`,
    )
    .all(municipality, wave) as { area: string; shown: number; letters: number }[];
  return rows.map(({ area, shown, letters }) => ({ area, state: stateOfNumber(shown), letters }));
}

/**
 * Notes what the hotline or the post said about a letter.
 *
 * @returns false, and changes nothing, when there is no such letter or it was used or replaced already
 */
export function noteLetter(store: Store, name: WaveName, letter: number, note: LetterNote): Promise<boolean> {
  const connection = connectionOf(store);
  return connection.committer.write(() =>
    note === 'wantsPaper' ? wantPaper(connection, name, letter) : setState(connection, name, letter, note),
  );
}

function wantPaper({ prepare }: Connection, { municipality, wave }: WaveName, letter: number): boolean {
  return (
    prepare(
      'UPDATE invitations SET paper = 3 WHERE municipality = ? AND wave = ? AND letter = ? AND state NOT IN (?, ?)',
    ).run(municipality, wave, letter, numberOfState('used'), numberOfState('replaced')).changes === 1
  );
}

function setState(
  { prepare }: Connection,
  { municipality, wave }: WaveName,
  letter: number,
  state: Exclude<LetterNote, 'wantsPaper'>,
): boolean {
  const number = numberOfState(state);
  const paper = state === 'sent' ? '2' : 'paper';
  return (
    prepare(
      `UPDATE invitations SET state = ?, shown = ?, paper = ${paper}
       WHERE municipality = ? AND wave = ? AND letter = ? AND state NOT IN (?, ?)`,
    ).run(number, number, municipality, wave, letter, numberOfState('used'), numberOfState('replaced'))
      .changes === 1
  );
}

const toView = ({ letter, area, shown, paper }: Stored): LetterView => ({
  letter,
  area,
  state: stateOfNumber(shown),
  wantsPaper: paper === 3,
});
