import { createHmac } from 'node:crypto';
import { type Connection, connectionOf } from '../../connection.ts';
import type { Keys } from '../../keys.ts';
import type { Store } from '../../store.ts';

/** What names a submission: the random UUID its sender drew. It is stored nowhere, only its keyed hash. */
export interface SubmissionName {
  municipality: string;
  wave: string;
  submission: string;
}

/** The day a submission was stored (YYYY-MM-DD), or undefined when it never was or the ledger has been dropped. */
export async function findSubmissionDay(store: Store, name: SubmissionName): Promise<string | undefined> {
  return findDay(connectionOf(store), ledgerLine(store.keys, name));
}

/** Where a submission stands in the ledger, and what opens its day. */
export interface LedgerLine extends Pick<SubmissionName, 'municipality' | 'wave'> {
  hash: Buffer;
  mask: () => number;
}

export function ledgerLine(keys: Keys, name: SubmissionName): LedgerLine {
  const { municipality, wave } = name;
  return { municipality, wave, hash: hashOf(keys, name), mask: () => maskOf(keys, name) };
}

export function findDay({ prepare }: Connection, line: LedgerLine): string | undefined {
  const masked = prepare('SELECT day FROM ledger WHERE municipality = ? AND wave = ? AND hash = ?')
    .pluck()
    .get(line.municipality, line.wave, line.hash) as Buffer | undefined;
  return masked && unmaskDay(masked, line.mask());
}

/** Runs inside the command that stores the response. False, and nothing changed, when it is there already. */
export function rememberSubmission({ prepare }: Connection, line: LedgerLine, day: string): boolean {
  const { municipality, wave, hash, mask } = line;
  const insert = prepare('INSERT INTO ledger VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  return insert.run(municipality, wave, hash, maskDay(day, mask())).changes === 1;
}

const millisecondsPerDay = 86_400_000;

/** 16 bytes, different in every wave. */
const hashOf = (keys: Keys, name: SubmissionName): Buffer => digest(keys, 'hash', name).subarray(0, 16);

/** The submission id is what opens the day: with the database and all its keys alone, days stay unreadable. */
const maskOf = (keys: Keys, name: SubmissionName): number => digest(keys, 'day', name).readUInt32BE();

const digest = (keys: Keys, purpose: string, { municipality, wave, submission }: SubmissionName): Buffer =>
  createHmac('sha256', keys.ledger)
    .update(JSON.stringify([purpose, municipality, wave, submission]))
    .digest();

function maskDay(day: string, mask: number): Buffer {
  const masked = Buffer.allocUnsafe(4);
  masked.writeUInt32BE(((Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay) ^ mask) >>> 0);
  return masked;
}

function unmaskDay(masked: Buffer, mask: number): string {
  const days = (masked.readUInt32BE() ^ mask) >>> 0;
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}
