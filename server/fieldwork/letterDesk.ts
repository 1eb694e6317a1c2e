import { findAreaSet } from '../../db/queries/areas.ts';
import type { InvitationState, WaveName } from '../../db/queries/invitations.ts';
import { countLetterViews, findLetterView, type LetterNote, noteLetter } from '../../db/queries/letters.ts';
import type { Store } from '../../db/store.ts';
import { getWave } from '../waves/getWave.ts';
import { type NamedLetter, renewViewToday } from './codes/renewCodes.ts';
import { LetterRefusal } from './letterRefusal.ts';

/** Letters of one area, for the desk. `used`: rounded down to ten, as of the day of the last renewal. */
interface AreaOfLetters {
  /** "" for the whole town. */
  area: string;
  areaName: string;
  /** Sent and not replaced. */
  letters: number;
  used: number;
}

export interface LetterOverview {
  sample: 'invited' | 'open' | 'both';
  state: 'draft' | 'open' | 'counting' | 'closed';
  /** YYYY-MM-DD on which the desk last learned what was used. */
  shownOn: string;
  areas: AreaOfLetters[];
  /** Those the post or the hotline reported, of the whole wave; rounded down to ten, 0 says fewer than ten. */
  noted: Record<Exclude<InvitationState, 'sent' | 'used'>, number>;
  /** To draw letters for. */
  choices: { key: string; name: string }[];
}

const step = 10;
const roundDown = (count: number): number => Math.floor(count / step) * step;

/** What became of the letters of a wave, in counts that single nobody out. @throws Refusal when there is no such wave */
export async function overviewOfLetters(store: Store, name: WaveName, now: Date): Promise<LetterOverview> {
  const wave = await getWave(store, name.municipality, name.wave);
  const shownOn = await renewViewToday(store, name, now);
  const counts = await countLetterViews(store, name);
  const set = await findAreaSet(store, name.municipality, wave.areaSet || undefined);
  const choices = (set?.areas ?? []).map((area) => ({ key: area.key, name: area.name }));
  const noted = (state: InvitationState): number =>
    roundDown(counts.filter((row) => row.state === state).reduce((sum, row) => sum + row.letters, 0));
  return {
    sample: wave.sample,
    state: wave.state,
    shownOn,
    choices,
    areas: [...new Set(counts.map(({ area }) => area))].map((area) => {
      const own = counts.filter((row) => row.area === area && row.state !== 'replaced');
      const used = own.find(({ state }) => state === 'used')?.letters ?? 0;
      return {
        area,
        areaName: choices.find(({ key }) => key === area)?.name ?? '',
        letters: own.reduce((sum, { letters }) => sum + letters, 0),
        used: roundDown(used),
      };
    }),
    noted: {
      undeliverable: noted('undeliverable'),
      moved: noted('moved'),
      refused: noted('refused'),
      replaced: noted('replaced'),
    },
  };
}

/**
 * One letter by its number, for the hotline; whether it was used as of the last renewal.
 * @throws Refusal when there is no such wave or letter
 */
export async function lookAtLetter(
  store: Store,
  name: WaveName,
  letter: number,
  now: Date,
): Promise<NamedLetter & { shownOn: string }> {
  const wave = await getWave(store, name.municipality, name.wave);
  const shownOn = await renewViewToday(store, name, now);
  const found = await findLetterView(store, name, letter);
  if (!found)
    throw new LetterRefusal('noLetter', `There is no letter ${letter} in ${name.municipality}/${name.wave}.`);
  const set = await findAreaSet(store, name.municipality, wave.areaSet || undefined);
  return { ...found, areaName: set?.areas.find(({ key }) => key === found.area)?.name ?? '', shownOn };
}

/**
 * Notes what the post or the hotline said of a letter; one that came back with a paper form is ticked off by its card.
 * @throws Refusal when the letter was used or replaced before, or is none
 */
export async function noteOnLetter(
  store: Store,
  name: WaveName,
  letter: number,
  note: LetterNote,
): Promise<void> {
  if (await noteLetter(store, name, letter, note)) return;
  const found = await findLetterView(store, name, letter);
  throw found
    ? new LetterRefusal('settled', `Letter ${letter} was used or replaced before; nothing was noted.`)
    : new LetterRefusal('noLetter', `There is no letter ${letter} in ${name.municipality}/${name.wave}.`);
}
