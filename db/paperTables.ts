import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ofWave } from './columns.ts';

/** Paper forms before they are typed in, and the weekly profile; see db/migrations/0015_paper_and_returns.sql. */

export const paperCards = sqliteTable(
  'paper_cards',
  { ...ofWave, stratum: integer('stratum').notNull(), waiting: integer('waiting').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.stratum] })],
);

export const paperBundles = sqliteTable(
  'paper_bundles',
  {
    ...ofWave,
    number: integer('number').notNull(),
    stratum: integer('stratum').notNull(),
    size: integer('size').notNull(),
    typed: integer('typed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);

export const entryChecks = sqliteTable(
  'entry_checks',
  {
    ...ofWave,
    question: text('question').notNull(),
    compared: integer('compared').notNull(),
    differed: integer('differed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.question] })],
);

export const returnProfiles = sqliteTable(
  'return_profiles',
  { ...ofWave, week: text('week').notNull(), body: text('body').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave] })],
);
