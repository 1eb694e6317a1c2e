import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../db/openStore.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import type { InvitationRow } from '../../../server/fieldwork/codes/invitationRow.ts';
import { settleStrata } from '../../../server/fieldwork/strata/settleStrata.ts';
import { createSigner } from '../../../server/fieldwork/tokens/signingKeys.ts';
import { givenTown, givenWave } from '../../db/givenStore.ts';
import { readRecord } from '../../db/rawFile/database.ts';
import { blindToken } from '../../server/fieldwork/blindToken.ts';
import { name, talkTo } from '../../server/fieldwork/givenLetters.ts';
import { givenAnswers } from '../../server/responses/givenApp.ts';
import { type Evidence, people, personNamed, type Side } from './evidence.ts';

/** "token": exchanged first, sent later. "together": code and answers in one request, as without scripts. */
export type Way = 'token' | 'together';

export interface Template {
  folder: string;
  letters: readonly InvitationRow[];
  /** Blinded and finished once: that takes a device longer than all the rest. The key signs alike in every copy. */
  tokens: readonly { blinded: string; finished: { token: string; signature: string } }[];
}

/** A disk in memory, where there is one: the bytes are the same, and nobody waits for a disk two thousand times. */
const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A data folder with twenty letters of one stratum, to be copied for every trial. */
export async function makeTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(room, 'umfeld-attack-'));
  const store = await openStore(folder);
  await givenTown(store);
  await givenWave(store, '2026', { sample: 'invited' });
  const letters = await createCodes(store, { ...name, count: people, area: 'altstadt' });
  await settleStrata(store, name);
  const key = (await talkTo(store).listKeys())[0];
  const signer = createSigner(folder);
  const tokens = await Promise.all(
    letters.map(async () => {
      const { blinded, finish } = await blindToken(key?.key ?? '');
      const signature = signer.sign(key?.id ?? '', Buffer.from(blinded, 'base64'));
      return { blinded, finished: await finish(signature?.toString('base64') ?? '') };
    }),
  );
  await store.close();
  return { folder, letters, tokens };
}

/** The attacker may know whose letter is whose; the names in the answers are for the judge alone. */
export const realSides = (names: readonly string[]): { letters: Side[]; answers: Side[] } => ({
  letters: [
    { table: 'invitations', personOf: (payload) => letterAt(payload, 2) },
    { table: 'sqlite_autoindex_invitations_2', personOf: (payload) => letterAt(payload, 3) },
  ],
  answers: [
    { table: 'responses', personOf: personNamed(names, /\[0,0,\d+,1,(?:[^,]*,){6}(\d+),/) },
    { table: 'texts', personOf: personNamed(names, /Brief (\d+)!/) },
  ],
});

function letterAt(payload: Buffer, column: number): number | undefined {
  const value = readRecord(payload)[column];
  return typeof value === 'number' ? value : undefined;
}

/** One day: everybody comes in the given order, each done before the next begins. That is the easiest to attack. */
export async function liveThrough(
  { folder: template, letters, tokens }: Template,
  way: Way,
  names: readonly string[],
  order: readonly number[],
): Promise<Evidence> {
  const folder = mkdtempSync(join(room, 'umfeld-attack-'));
  cpSync(template, folder, { recursive: true });
  const backup = readFileSync(join(folder, 'umfeld.sqlite'));
  const store = await openStore(folder);
  const lines: string[] = [];
  const restore = listen(lines);
  const { exchange, send } = talkTo(store);
  for (const person of order) {
    const { code } = letters.find(({ letterNumber }) => letterNumber === person) as InvitationRow;
    const own = tokens[person - 1] as Template['tokens'][number];
    if (way === 'token') await exchange({ code, blinded: own.blinded });
    const mark = names[person - 1];
    const answers = { ...givenAnswers, number: Number(mark), comment: `Brief ${mark}!` };
    const invitation = way === 'token' ? own.finished : { code };
    const { status } = await send(invitation, { answers });
    if (status !== 201) throw new Error(`not stored: ${status}`);
  }
  restore();
  const wal = join(folder, 'umfeld.sqlite-wal');
  const evidence = {
    file: readFileSync(join(folder, 'umfeld.sqlite')),
    log: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0),
    backup,
    lines,
  };
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return evidence;
}

/** Whatever the server says while people come. */
function listen(lines: string[]): () => void {
  const { log, error, warn, info } = console;
  const write = (...words: unknown[]) => void lines.push(words.join(' '));
  Object.assign(console, { log: write, error: write, warn: write, info: write });
  return () => Object.assign(console, { log, error, warn, info });
}
