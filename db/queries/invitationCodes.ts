import { createHmac } from 'node:crypto';
import type { Connection } from '../connection.ts';
import type { Keys } from '../keys.ts';

/** What can become of a letter. "moved": moved away or deceased; "replaced": its code was voided for another one. */
export const invitationStates = ['sent', 'used', 'undeliverable', 'moved', 'refused', 'replaced'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** As stored: from 2 on every value takes one byte, and none of them moves the row when it changes. */
export const numberOfState = (state: InvitationState): number => invitationStates.indexOf(state) + 2;
export const stateOfNumber = (number: number): InvitationState => invitationStates[number - 2] ?? 'sent';

export interface WaveName {
  municipality: string;
  wave: string;
}

/** 16 bytes, different in every wave and for every purpose; without the key nobody can try codes against them. */
export const hashFor = (
  keys: Keys,
  purpose: 'code' | 'blinded' | 'token',
  { municipality, wave }: WaveName,
  value: string,
): Buffer =>
  createHmac('sha256', keys.codes)
    .update(JSON.stringify([purpose, municipality, wave, value]))
    .digest()
    .subarray(0, 16);

/** What lets an invited person in, once: a token whose signature was checked, or the code itself. */
export type Spend = { token: string } | { code: string };

/** What keeps a code from being used. */
export type Unusable = 'unknown' | 'used' | 'replaced';

export interface FoundLetter {
  letter: number;
  area: string;
  state: InvitationState;
  blinded: Buffer;
}

export function findLetter(
  { prepare }: Pick<Connection, 'prepare'>,
  keys: Keys,
  name: WaveName,
  code: string,
): FoundLetter | undefined {
  const row = prepare(
    'SELECT letter, area, state, blinded FROM invitations WHERE municipality = ? AND wave = ? AND code = ?',
  ).get(name.municipality, name.wave, hashFor(keys, 'code', name, code)) as
    | (Omit<FoundLetter, 'state'> & { state: number })
    | undefined;
  return row && { ...row, state: stateOfNumber(row.state) };
}

/**
 * Marks the letter of a code as used, for good. Runs inside a command. What was noted before, such as "undeliverable",
 * was wrong if somebody types the code.
 *
 * @param blinded hash of what the code is exchanged for; without it the answers come with the code itself
 */
export function useLetter(
  connection: Pick<Connection, 'prepare'>,
  keys: Keys,
  name: WaveName,
  code: string,
  blinded?: Buffer,
): { letter: FoundLetter; isRepeated: boolean } | { unusable: Unusable } {
  const letter = findLetter(connection, keys, name, code);
  if (!letter) return { unusable: 'unknown' };
  if (letter.state === 'used' && blinded?.equals(letter.blinded)) return { letter, isRepeated: true };
  if (letter.state === 'used' || letter.state === 'replaced') return { unusable: letter.state };
  connection
    .prepare(
      'UPDATE invitations SET state = ?, blinded = ? WHERE municipality = ? AND wave = ? AND letter = ?',
    )
    .run(numberOfState('used'), blinded ?? letter.blinded, name.municipality, name.wave, letter.letter);
  return { letter, isRepeated: false };
}

/** Remembers a token as spent; false when it was before. Runs inside the command that stores the answers. */
export function spendToken(
  { prepare }: Pick<Connection, 'prepare'>,
  keys: Keys,
  name: WaveName,
  token: string,
): boolean {
  const hash = hashFor(keys, 'token', name, token);
  return (
    prepare('INSERT INTO spent_tokens VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      name.municipality,
      name.wave,
      hash,
    ).changes === 1
  );
}
