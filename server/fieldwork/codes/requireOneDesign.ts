import { countLettersByArea, type WaveName } from '../../../db/queries/invitations.ts';
import type { Store } from '../../../db/store.ts';
import { LetterRefusal } from '../letterRefusal.ts';
import type { DrawnLetters } from './shareOut.ts';

/**
 * A sample is drawn area by area or from the whole town in one; of a mixture nobody could say whom an answer stands for.
 *
 * @throws Refusal
 */
export async function requireOneDesign(
  store: Store,
  name: WaveName,
  drawn: readonly DrawnLetters[],
): Promise<void> {
  const before = await countLettersByArea(store, name);
  if (before.length === 0) return;
  const wasWhole = before.some(({ area }) => area === '');
  if (wasWhole === drawn.some(({ area }) => area === '')) return;
  const address = `${name.municipality}/${name.wave}`;
  throw new LetterRefusal(
    'twoDesigns',
    wasWhole
      ? `The letters of ${address} were drawn from the whole town; draw more the same way, with --whole-town and without --area.`
      : `The letters of ${address} were drawn area by area; name the area of further ones with --area.`,
  );
}
