import { findAreaSet } from '../../../db/queries/areas.ts';
import { addLetters, type WaveName } from '../../../db/queries/invitations.ts';
import { findLetterView, type LetterView, listUnused, renewView } from '../../../db/queries/letters.ts';
import type { Store } from '../../../db/store.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { getMunicipality, getWave } from '../../waves/getWave.ts';
import { LetterRefusal } from '../letterRefusal.ts';
import { requireInviting } from './createCodes.ts';
import { drawCodes } from './drawCode.ts';
import type { InvitationRow } from './invitationRow.ts';

export type NamedLetter = LetterView & { areaName: string };

/**
 * Letters not used yet, as the desk knows it: for reminders made from the first file. Who answered since the last daily
 * renewal may get one too many.
 *
 * @throws Refusal when there is no such wave
 */
export async function listReminders(store: Store, name: WaveName, now: Date): Promise<NamedLetter[]> {
  await renewViewToday(store, name, now);
  return nameAreas(store, name, await listUnused(store, name));
}

/**
 * New codes for all letters not used yet; their old codes are void from now on.
 *
 * @throws Refusal when the wave takes no letters any more
 */
export async function replaceUnused(store: Store, name: WaveName, now: Date): Promise<InvitationRow[]> {
  requireInviting(await getWave(store, name.municipality, name.wave));
  return replaceLetters(store, name, await listReminders(store, name, now));
}

/**
 * Voids the code of one letter and draws another one, under a new number. For the hotline: shown once.
 *
 * @throws Refusal when there is no such letter, or it was used or replaced already
 */
export async function replaceLetter(store: Store, name: WaveName, letter: number): Promise<InvitationRow> {
  requireInviting(await getWave(store, name.municipality, name.wave));
  const found = await findLetterView(store, name, letter);
  if (!found)
    throw new LetterRefusal('noLetter', `There is no letter ${letter} in ${name.municipality}/${name.wave}.`);
  const [row] = await replaceLetters(store, name, await nameAreas(store, name, [found]));
  if (row) return row;
  throw new LetterRefusal(
    'settled',
    `Letter ${letter} was used or replaced already; no other code was made for it.`,
  );
}

/** Lets the desk see which letters were used, at most once on each day of the town. */
export async function renewViewToday(store: Store, name: WaveName, now: Date): Promise<string> {
  const { timeZone } = await getMunicipality(store, name.municipality);
  return renewView(store, name, dayIn(timeZone, now));
}

async function replaceLetters(
  store: Store,
  name: WaveName,
  letters: readonly NamedLetter[],
): Promise<InvitationRow[]> {
  const codes = drawCodes(letters.length);
  const drawn = letters.map(({ letter, area, areaName }, at) => ({
    area,
    areaName,
    code: codes[at] ?? '',
    replaces: letter,
  }));
  const numbers = await addLetters(store, name, drawn);
  return drawn.flatMap(({ area, areaName, code }, at) => {
    const letterNumber = numbers[at];
    return letterNumber === undefined ? [] : [{ letterNumber, code, area, areaName }];
  });
}

async function nameAreas(
  store: Store,
  name: WaveName,
  letters: readonly LetterView[],
): Promise<NamedLetter[]> {
  const wave = await getWave(store, name.municipality, name.wave);
  const set = await findAreaSet(store, name.municipality, wave.areaSet || undefined);
  const names = new Map(set?.areas.map((area) => [area.key, area.name]));
  return letters.map((letter) => ({ ...letter, areaName: names.get(letter.area) ?? '' }));
}
