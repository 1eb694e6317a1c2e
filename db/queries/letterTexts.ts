import { and, eq } from 'drizzle-orm';
import { read, write } from '../connection.ts';
import { letterTexts } from '../letterTables.ts';
import type { LetterText } from '../letterText.ts';
import type { Store } from '../store.ts';

/** Undefined until somebody has written the letters of this wave. */
export async function findLetterText(
  store: Store,
  municipality: string,
  wave: string,
): Promise<LetterText | undefined> {
  return read(store)
    .select({ body: letterTexts.body })
    .from(letterTexts)
    .where(and(eq(letterTexts.municipality, municipality), eq(letterTexts.wave, wave)))
    .get()?.body;
}

/** In the place of an earlier wording. */
export function storeLetterText(
  store: Store,
  municipality: string,
  wave: string,
  body: LetterText,
): Promise<void> {
  return write(store, (db) => {
    db.insert(letterTexts)
      .values({ municipality, wave, body })
      .onConflictDoUpdate({ target: [letterTexts.municipality, letterTexts.wave], set: { body } })
      .run();
  });
}
