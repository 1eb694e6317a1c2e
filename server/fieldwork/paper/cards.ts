import { findLetterView } from '../../../db/queries/letters.ts';
import {
  bundleCards,
  fewestForms,
  listBundles,
  listWaitingCards,
  tickOffCard,
} from '../../../db/queries/paper.ts';
import { listStrata } from '../../../db/queries/strata.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import { recordAction, recordDaily } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../http/problem.ts';
import { getRealWave } from '../../waves/getRealWave.ts';
import { nameStrata } from '../strata/nameStrata.ts';
import { stratumOf } from '../strata/planStrata.ts';
import { placeOf } from '../tokens/readInvitation.ts';

export interface WaveOf {
  municipality: string;
  wave: string;
}

/** Names of areas; none for the whole town or for what was left of several strata. */
export interface ShownBundle {
  number: number;
  areas: string[];
  isMixed: boolean;
  size: number;
  isFull: boolean;
}

/** What fieldwork sees of the forms that came back. No count under ten is in it. */
export interface PaperDesk {
  wave: string;
  state: WaveRow['state'];
  /** Forms waiting for a bundle, rounded down to tens; under ten it cannot be made. */
  waiting: { stratum: number; areas: string[]; forms: number }[];
  /** Whether what is left of all strata together makes a bundle. */
  canJoinRest: boolean;
  bundles: ShownBundle[];
}

/** @throws Problem municipality.notFound, wave.notFound */
export async function readPaperDesk({ store }: Deps, address: WaveOf): Promise<PaperDesk> {
  const { wave } = await getRealWave(store, address.municipality, address.wave);
  const strata = await nameStrata(store, wave);
  const cards = await listWaitingCards(store, address);
  const total = cards.reduce((sum, { waiting }) => sum + waiting, 0);
  return {
    wave: wave.key,
    state: wave.state,
    waiting: cards.map(({ stratum, waiting }) => ({
      stratum,
      areas: namesOf(strata, stratum),
      forms: Math.floor(waiting / 10) * 10,
    })),
    canJoinRest: wave.state === 'counting' && cards.length > 1 && total >= fewestForms,
    bundles: await showBundles({ store }, wave),
  };
}

/** In order of their numbers. */
export async function showBundles({ store }: Pick<Deps, 'store'>, wave: WaveRow): Promise<ShownBundle[]> {
  const strata = await nameStrata(store, wave);
  const isWhole = strata.some(({ stratum }) => stratum === -1);
  const bundles = await listBundles(store, { municipality: wave.municipality, wave: wave.key });
  return bundles.map(({ number, stratum, size, isFull }) => ({
    number,
    areas: namesOf(strata, stratum),
    isMixed: stratum === -1 && !isWhole,
    size,
    isFull,
  }));
}

const namesOf = (strata: Awaited<ReturnType<typeof nameStrata>>, stratum: number): string[] =>
  strata.find((one) => one.stratum === stratum)?.areas.map(({ name }) => name) ?? [];

/**
 * Ticks off the card that came back with a form: the letter is used, and nothing says with which form.
 *
 * @returns names of the areas whose pile the form belongs to; none for the whole town
 * @throws Problem wave.notOpen, wave.closed, letter.notFound, letter.used, letter.replaced
 */
export async function tickOff(
  { store, clock }: Deps,
  address: WaveOf,
  account: string,
  letter: number,
): Promise<string[]> {
  const { wave } = await getRealWave(store, address.municipality, address.wave);
  requireTaking(wave);
  const found = await findLetterView(store, address, letter);
  if (!found) throw new Problem('letter.notFound');
  const strata = await listStrata(store, wave.municipality, wave.key);
  const stratum = placeOf(wave, stratumOf(strata, found.area)) ?? -1;
  const outcome = await tickOffCard(store, address, letter, stratum);
  if (outcome === 'unknown') throw new Problem('letter.notFound');
  if (outcome !== 'ticked') throw new Problem(outcome === 'used' ? 'letter.used' : 'letter.replaced');
  const { municipality } = address;
  // Neither which letter nor when nor how many: that would stay in the log when the letters are forgotten.
  await recordDaily(store, { municipality, account, action: 'paper.tickOff', subject: wave.key }, clock());
  return namesOf(await nameStrata(store, wave), stratum);
}

/**
 * Hands the waiting forms of a stratum over to be typed in; "rest" joins what is left of all of them once the web is
 * shut. The stratum of joined forms is given up.
 *
 * @returns the number to write on the bundle
 * @throws Problem wave.notOpen, wave.closed, bundle.tooSmall
 */
export async function makeBundle(
  { store, clock }: Deps,
  address: WaveOf,
  account: string,
  stratum: number | 'rest',
): Promise<number> {
  const { wave } = await getRealWave(store, address.municipality, address.wave);
  requireTaking(wave);
  if (stratum === 'rest' && wave.state !== 'counting') throw new Problem('bundle.tooSmall');
  const strata =
    stratum === 'rest' ? (await listWaitingCards(store, address)).map((one) => one.stratum) : [stratum];
  const number = await bundleCards(store, address, strata);
  if (number === undefined) throw new Problem('bundle.tooSmall');
  const { municipality } = address;
  const subject = `${wave.key}/${number}`;
  await recordAction(store, { municipality, account, action: 'paper.bundle', subject }, clock());
  return number;
}

function requireTaking({ state }: WaveRow): void {
  if (state === 'draft') throw new Problem('wave.notOpen', { state });
  if (state === 'closed') throw new Problem('wave.closed', { state });
}
