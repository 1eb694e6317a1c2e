import { type AreaRow, findAreaSet } from '../../../db/queries/areas.ts';
import { addLetters } from '../../../db/queries/invitations.ts';
import { listMargins } from '../../../db/queries/margins.ts';
import { listStrata } from '../../../db/queries/strata.ts';
import type { WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { getWave } from '../../waves/getWave.ts';
import { LetterRefusal } from '../letterRefusal.ts';
import { stratumOf } from '../strata/planStrata.ts';
import { requireEnough, settleStrata } from '../strata/settleStrata.ts';
import { drawCodes } from './drawCode.ts';
import type { InvitationRow } from './invitationRow.ts';
import { requireOneDesign } from './requireOneDesign.ts';
import { type DrawnLetters, shareOut } from './shareOut.ts';

/** Above it nobody prints in one go, and the file would be no spreadsheet any more. */
export const mostLetters = 100_000;

export interface CodeOrder {
  municipality: string;
  wave: string;
  /** Letters in all. */
  count: number;
  /** Key of the one area they are for. Without: shared out by population where it is known, else the whole town. */
  area?: string | undefined;
  /** One draw from the whole town, although the populations of its areas are known. */
  wholeTown?: boolean | undefined;
}

/**
 * Draws codes for letters. The rows are the only place where the codes stand in clear: hand them out once and forget
 * them. While a wave is open, the letters count at once.
 *
 * @throws Refusal when the wave invites nobody or takes no letters any more, when there is no such area, or when the
 *   letters do not fit those drawn before
 */
export async function createCodes(store: Store, order: CodeOrder): Promise<InvitationRow[]> {
  const wave = await getWave(store, order.municipality, order.wave);
  requireInviting(wave);
  if (!Number.isInteger(order.count) || order.count < 1 || order.count > mostLetters)
    throw new LetterRefusal('count', `The number of letters is a whole number from 1 to ${mostLetters}.`);
  const areas = (await findAreaSet(store, wave.municipality, wave.areaSet || undefined))?.areas ?? [];
  const drawn = await chooseAreas(store, wave, order, areas);
  const name = { municipality: wave.municipality, wave: wave.key };
  await requireOneDesign(store, name, drawn);
  if (wave.state === 'open') {
    const strata = await listStrata(store, wave.municipality, wave.key);
    if (strata.length > 0) requireEnough(drawn.filter(({ area }) => !stratumOf(strata, area)));
  }
  const rows = await storeLetters(store, name, drawn);
  if (wave.state === 'open') await settleStrata(store, name);
  return rows;
}

/** @throws Refusal */
export function requireInviting(wave: WaveRow): void {
  const address = `${wave.municipality}/${wave.key}`;
  if (wave.sample === 'open')
    throw new LetterRefusal(
      'openSample',
      `Wave ${address} is answered by anyone with the link and invites nobody: create it with --sample invited or both.`,
    );
  if (wave.state !== 'draft' && wave.state !== 'open')
    throw new LetterRefusal('ended', `Wave ${address} is ${wave.state}: letters are drawn before it ends.`);
}

async function chooseAreas(
  store: Store,
  wave: WaveRow,
  { count, area, wholeTown }: CodeOrder,
  areas: readonly AreaRow[],
): Promise<DrawnLetters[]> {
  if (area !== undefined) {
    const found = areas.find(({ key }) => key === area);
    if (found) return [{ area, areaName: found.name, letters: count }];
    const known =
      areas.length > 0 ? `its areas are ${areas.map(({ key }) => key).join(', ')}` : 'it has none';
    throw new LetterRefusal('noArea', `${wave.municipality} has no area "${area}": ${known}.`);
  }
  const populations = wholeTown ? undefined : await knownPopulations(store, wave, areas);
  if (!populations) return [{ area: '', areaName: '', letters: count }];
  return shareOut(count, populations);
}

/** People of each area by the margins of the wave; undefined unless each area is counted by itself. */
async function knownPopulations(store: Store, wave: WaveRow, areas: readonly AreaRow[]) {
  const questions = wave.questionnaire.sections.flatMap((section) => section.questions);
  const question = questions.find(({ kind }) => kind === 'area');
  if (!question) return undefined;
  const margins = await listMargins(store, wave.municipality, wave.key);
  const counted = new Map(
    margins
      .filter((row) => row.question === question.key)
      .map(({ category, population }) => [category, population]),
  );
  if (areas.length === 0 || areas.some(({ key }) => !counted.has(key))) return undefined;
  return areas.map(({ key, name }) => ({ area: key, areaName: name, population: counted.get(key) ?? 0 }));
}

async function storeLetters(
  store: Store,
  name: { municipality: string; wave: string },
  drawn: readonly DrawnLetters[],
): Promise<InvitationRow[]> {
  const codes = drawCodes(drawn.reduce((sum, { letters }) => sum + letters, 0));
  const letters = drawn
    .flatMap(({ area, areaName, letters }) => Array.from({ length: letters }, () => ({ area, areaName })))
    .map((letter, at) => ({ ...letter, code: codes[at] ?? '' }));
  const numbers = await addLetters(store, name, letters);
  return letters.map((letter, at) => ({ ...letter, letterNumber: numbers[at] ?? 0 }));
}
