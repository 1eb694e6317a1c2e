import { customType, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LetterText } from './letterText.ts';

const body = customType<{ data: LetterText; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value) as LetterText,
});

/** The wording of a wave's letters. */
export const letterTexts = sqliteTable(
  'letter_texts',
  {
    municipality: text('municipality').notNull(),
    wave: text('wave').notNull(),
    body: body('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave] })],
);
