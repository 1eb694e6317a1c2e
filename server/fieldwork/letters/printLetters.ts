import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Store } from '../../../db/store.ts';
import { commandLine, recordAction } from '../../accounts/recordAction.ts';
import { Refusal } from '../../http/refusal.ts';
import { inTens } from '../inTens.ts';
import { composeMaterial } from './composeMaterial.ts';
import { crestAsPng } from './crestAsPng.ts';
import { mostFaults } from './files/fault.ts';
import { sayFault } from './files/faultTexts.ts';
import { type JoinedLetters, joinLetters } from './files/joinLetters.ts';
import type { NamedFile } from './files/readTable.ts';
import { getFacts } from './getFacts.ts';
import { getLetterText } from './getLetterText.ts';
import { loadFonts } from './loadFonts.ts';
import { makeLetters } from './makeLetters.ts';
import type { LetterMaterial } from './material.ts';
import { readBytes } from './readBytes.ts';
import { readTextFile } from './readTextFile.ts';
import { addressCheck } from './sheet/addressCheck.ts';

export interface PrintOrder {
  municipality: string;
  wave: string;
  /** Paths. */
  codes: string;
  addresses?: string | undefined;
  /** Letter numbers that get a letter; without it all do. */
  only?: string | undefined;
  text?: string | undefined;
  /** YYYY-MM-DD, in place of what the text says. */
  until?: string | undefined;
  /** Where residents reach the surveys, in place of the town's settings. */
  origin?: string | undefined;
  /** Of this server; for towns that name no address of their own. */
  publicUrl?: string | undefined;
  isReminder: boolean;
  withCard: boolean;
  out: string;
}

/**
 * Prints the letters of a wave into one PDF from files the clerk holds: nothing of them is stored here.
 *
 * @returns how many letters, and the numbers left out for want of an address
 * @throws Refusal with every fault by file and line; then no file is written
 */
export async function printLetters(
  store: Store,
  order: PrintOrder,
  now: Date,
  onProgress?: (done: number, total: number) => void,
): Promise<{ letters: number; pages: number; withoutAddress: string[] }> {
  const folder = dirname(order.out);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new Refusal(`There is no folder ${folder} for the letters: check --out.`);
  }
  const material = await gatherMaterial(store, order, now);
  const { letters, withoutAddress } = await readLetters(order);
  await makeLetters({ material, letters, out: order.out }, onProgress);
  const { municipality, wave, isReminder } = order;
  const detail = isReminder ? `reminder: ${inTens(letters.length)}` : `invitation: ${letters.length}`;
  await recordAction(store, {
    municipality,
    account: commandLine,
    action: 'letters.print',
    subject: wave,
    detail,
  });
  return { letters: letters.length, pages: letters.length * (material.withCard ? 2 : 1), withoutAddress };
}

async function gatherMaterial(store: Store, order: PrintOrder, now: Date): Promise<LetterMaterial> {
  const { municipality, wave, text: file, until, origin, isReminder, withCard } = order;
  const { publicUrl } = order;
  const facts = await getFacts(store, { municipality, wave }, { now, origin, publicUrl });
  const { address } = facts;
  if (!address) {
    throw new Refusal(
      `${municipality} does not say where its surveys are reached: add "address: https://..." to its settings ("municipality set"), or give --address https://...`,
    );
  }
  const usual = await getLetterText(store, { municipality, wave }, facts);
  const base = until === undefined ? usual : { ...usual, closesOn: until };
  const text = file === undefined ? base : await readTextFile(file, base);
  if (text.closesOn === '') {
    throw new Refusal(
      'The letters do not say until when people can answer: give --until 2027-03-31, or "closesOn" in the text file.',
    );
  }
  const crest = await crestAsPng(store, municipality);
  const kind = isReminder ? 'reminder' : 'invitation';
  return composeMaterial({ ...facts, address }, text, { kind, withCard, crest });
}

async function readLetters({ codes, addresses, only, out }: PrintOrder): Promise<JoinedLetters> {
  const joined = joinLetters({
    codes: await named(codes),
    addresses: addresses === undefined ? undefined : await named(addresses),
    only: only === undefined ? undefined : await named(only),
    check: addressCheck(await loadFonts()),
  });
  const { faults } = joined;
  if (faults.length > 0) {
    const more = faults.length > mostFaults ? [`... and ${faults.length - mostFaults} more`] : [];
    throw new Refusal(
      `${out} was not written: ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}.`,
      [...faults.slice(0, mostFaults).map((fault) => sayFault(fault, 'en')), ...more],
    );
  }
  if (joined.letters.length === 0) throw new Refusal('No letter is left to print: check the letter numbers.');
  return joined;
}

const named = async (path: string): Promise<NamedFile> => ({
  name: basename(path),
  bytes: await readBytes(path),
});
