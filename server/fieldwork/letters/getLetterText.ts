import { findLetterText } from '../../../db/queries/letterTexts.ts';
import type { Store } from '../../../db/store.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterText } from './text/letterText.ts';
import { standardText } from './text/standardText.ts';

/**
 * The wording of a wave's letters as the clerk left it, or the one every town starts from. Until somebody says when the
 * wave ends, `closesOn` is empty.
 */
export async function getLetterText(
  store: Store,
  { municipality, wave }: { municipality: string; wave: string },
  facts: Pick<LetterFacts, 'responsible' | 'phone' | 'mail'>,
): Promise<LetterText> {
  const stored = await findLetterText(store, municipality, wave);
  if (stored) return stored;
  const { responsible, phone, mail } = facts;
  const reached = phone ? `Telefon ${phone}` : mail;
  return {
    ...standardText,
    closesOn: '',
    contact: reached ?? responsible,
    signature: responsible,
  };
}
