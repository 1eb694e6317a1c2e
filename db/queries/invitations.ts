import { randomBytes } from 'node:crypto';
import { type Connection, connectionOf, write } from '../connection.ts';
import type { Store } from '../store.ts';
import {
  findLetter,
  hashFor,
  type InvitationState,
  invitationStates,
  numberOfState,
  stateOfNumber,
  type Unusable,
  useLetter,
  type WaveName,
} from './invitationCodes.ts';
import { type DeletionNote, eraseRows } from './retention.ts';
import type { WaveState } from './waves.ts';

export type { InvitationState, Spend, Unusable, WaveName } from './invitationCodes.ts';

/** A code to be kept as its hash. `area`: "" for the whole town. */
export interface NewLetter {
  code: string;
  area: string;
}

/**
 * Stores new letters and numbers them behind those there are. The letters they replace, if any, are voided in the
 * same command; one that was used meanwhile is not replaced.
 *
 * @param letters `replaces`: number of the letter whose code is voided
 * @returns the number of each letter; undefined where the one it should replace was used or replaced already
 */
export function addLetters(
  store: Store,
  name: WaveName,
  letters: readonly (NewLetter & { replaces?: number })[],
): Promise<(number | undefined)[]> {
  const connection = connectionOf(store);
  const { municipality, wave } = name;
  return connection.committer.write(() => {
    const insert = connection.prepare('INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const sent = numberOfState('sent');
    let last = lastLetter(connection, name);
    return letters.map(({ code, area, replaces }) => {
      if (replaces !== undefined && !voidLetter(connection, name, replaces)) return undefined;
      last += 1;
      const hash = hashFor(store.keys, 'code', name, code);
      insert.run(municipality, wave, last, hash, area, sent, sent, paperNote.no, randomBytes(16));
      return last;
    });
  });
}

/** Takes one byte either way, like the states. */
const paperNote = { no: 2, yes: 3 } as const;

const lastLetter = ({ prepare }: Pick<Connection, 'prepare'>, { municipality, wave }: WaveName): number =>
  Number(
    prepare('SELECT coalesce(max(letter), 0) FROM invitations WHERE municipality = ? AND wave = ?')
      .pluck()
      .get(municipality, wave),
  );

/** What the desk is told to be voided is voided at both counts: what it did itself is no news to it. */
function voidLetter(
  { prepare }: Pick<Connection, 'prepare'>,
  { municipality, wave }: WaveName,
  letter: number,
): boolean {
  const replaced = numberOfState('replaced');
  return (
    prepare(
      `UPDATE invitations SET state = ?, shown = ?
       WHERE municipality = ? AND wave = ? AND letter = ? AND state NOT IN (?, ?)`,
    ).run(replaced, replaced, municipality, wave, letter, numberOfState('used'), replaced).changes === 1
  );
}

/** The area of a code that can still be used; changes nothing. */
export async function lookUpCode(
  store: Store,
  name: WaveName,
  code: string,
): Promise<{ area: string; isUsed: boolean } | { unusable: Unusable }> {
  const letter = findLetter(connectionOf(store), store.keys, name, code);
  if (!letter) return { unusable: 'unknown' };
  if (letter.state === 'replaced') return { unusable: 'replaced' };
  return { area: letter.area, isUsed: letter.state === 'used' };
}

/**
 * Marks a code as used for one blinded message. The same message again changes nothing and is welcome: its answer may
 * have been lost on the way.
 */
export function exchangeCode(
  store: Store,
  name: WaveName,
  code: string,
  blinded: string,
): Promise<{ area: string } | { unusable: Unusable } | { refused: WaveState }> {
  const connection = connectionOf(store);
  return connection.committer.write(() => {
    const state = connection
      .prepare('SELECT state FROM waves WHERE municipality = ? AND key = ?')
      .pluck()
      .get(name.municipality, name.wave) as WaveState;
    if (state !== 'open') return { refused: state };
    const used = useLetter(connection, store.keys, name, code, hashFor(store.keys, 'blinded', name, blinded));
    return 'unusable' in used ? used : { area: used.letter.area };
  });
}

/** Letters by area, those replaced left out; for the strata. */
export async function countLettersByArea(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<{ area: string; letters: number }[]> {
  return connectionOf(store)
    .prepare(
      `SELECT area, count(*) AS letters FROM invitations
       WHERE municipality = ? AND wave = ? AND state <> ? GROUP BY area ORDER BY area`,
    )
    .all(municipality, wave, numberOfState('replaced')) as { area: string; letters: number }[];
}

export type Dispositions = Record<InvitationState, number>;

/**
 * What became of the letters of a wave, for the response rate (AAPOR RR1 = used / (all but replaced and moved)). Of a
 * closed wave as they were counted at closing. For the methods sheet; desk screens round what they show.
 */
export async function countDispositions(
  store: Store,
  { municipality, wave }: WaveName,
): Promise<Dispositions> {
  const { prepare } = connectionOf(store);
  const kept = prepare('SELECT state, count FROM dispositions WHERE municipality = ? AND wave = ?').all(
    municipality,
    wave,
  ) as { state: InvitationState; count: number }[];
  const live = prepare(
    'SELECT state, count(*) AS count FROM invitations WHERE municipality = ? AND wave = ? GROUP BY state',
  ).all(municipality, wave) as { state: number; count: number }[];
  const counts = kept.length > 0 ? kept : live.map((row) => ({ ...row, state: stateOfNumber(row.state) }));
  const numberOf = new Map(counts.map(({ state, count }) => [state, count]));
  return Object.fromEntries(
    invitationStates.map((state) => [state, numberOf.get(state) ?? 0]),
  ) as Dispositions;
}

/**
 * Belongs to closing: counts what became of the letters, then deletes them, the tokens that were spent and the piles of
 * paper forms, with protocol, in one command. Nothing can be sent any more, and a late retry is answered from the ledger.
 * The file is still to be rewritten (`payVacuum`).
 *
 * @returns false when there was nothing to delete
 */
export async function settleInvitations(
  store: Store,
  { municipality, wave }: WaveName,
  note: DeletionNote,
): Promise<boolean> {
  const counted = await countDispositions(store, { municipality, wave });
  const counts = Object.entries(counted).filter(([, count]) => count > 0);
  const { prepare } = connectionOf(store);
  return write(store, (db) => {
    const insert = prepare('INSERT INTO dispositions VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
    for (const [state, count] of counts) insert.run(municipality, wave, state, count);
    return eraseRows(store, db, { municipality, wave, rule: 'codes', ...note });
  });
}
