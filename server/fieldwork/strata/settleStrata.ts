import { findAreaSet } from '../../../db/queries/areas.ts';
import { countLettersByArea, type WaveName } from '../../../db/queries/invitations.ts';
import { addStrata, listStrata } from '../../../db/queries/strata.ts';
import { findWave } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { LetterRefusal } from '../letterRefusal.ts';
import { makeSigningKey, removeSigningKey } from '../tokens/signingKeys.ts';
import { type AreaLetters, fewestLetters, planStrata, stratumOf } from './planStrata.ts';

/**
 * Settles which letters share a key, and makes the keys: at the opening of a wave, or with the first letters of one that
 * is open. What has been settled stays; areas that had no letters until then form strata of their own behind the
 * others.
 *
 * @throws Refusal when letters of a new area are too few for a key of their own, or their area is gone
 */
export async function settleStrata(store: Store, name: WaveName): Promise<void> {
  const { municipality, wave } = name;
  const known = await listStrata(store, municipality, wave);
  const letters = await inOrderOfAreas(store, name);
  const uncovered = letters.filter(({ area }) => !stratumOf(known, area));
  if (known.length > 0) requireEnough(uncovered);
  const planned = planStrata(uncovered);
  if (planned.length === 0) return;
  const added = await Promise.all(
    planned.map(async (areas) => ({ areas, ...(await makeSigningKey(store.folder)) })),
  );
  if (await addStrata(store, municipality, wave, known.length, added)) return;
  for (const { key } of added) removeSigningKey(store.folder, key);
  await settleStrata(store, name);
}

async function inOrderOfAreas(store: Store, { municipality, wave }: WaveName): Promise<AreaLetters[]> {
  const letters = await countLettersByArea(store, { municipality, wave });
  const frozen = (await findWave(store, municipality, wave))?.areaSet;
  const areas =
    (await findAreaSet(store, municipality, frozen || undefined))?.areas.map(({ key }) => key) ?? [];
  const strange = letters.find(({ area }) => area !== '' && !areas.includes(area));
  if (strange) {
    throw new LetterRefusal(
      'areaGone',
      `${strange.letters} letters of ${municipality}/${wave} were drawn in "${strange.area}", which is no area any more: import the areas again as they were when the letters were drawn.`,
    );
  }
  return letters.sort((one, other) => areas.indexOf(one.area) - areas.indexOf(other.area));
}

/** For letters of areas that have no stratum yet, while others have. */
export function requireEnough(uncovered: readonly AreaLetters[]): void {
  const total = uncovered.reduce((sum, { letters }) => sum + letters, 0);
  if (total === 0 || total >= fewestLetters) return;
  const areas = uncovered.map(({ area }) => area).join(', ');
  throw new LetterRefusal(
    'tooFew',
    `${total} letters for ${areas} are too few: nobody there was invited when the wave was opened, and fewer than ${fewestLetters} letters would make every one of them easy to tell. Draw at least ${fewestLetters} there.`,
  );
}
