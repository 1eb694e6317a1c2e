import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ofWave } from './columns.ts';

/** What was frozen, and what of the town it was weighted and merged by; see db/migrations/0001_start.sql and after. */

export const releases = sqliteTable(
  'releases',
  {
    ...ofWave,
    number: integer('number').notNull(),
    state: text('state', { enum: ['built', 'published', 'withdrawn'] })
      .notNull()
      .default('built'),
    body: text('body').notNull(),
    sha256: text('sha256').notNull(),
    createdOn: text('created_on').notNull(),
    withdrawnOn: text('withdrawn_on'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);

/** Known population counts of a wave: per weighting question and category. */
export const margins = sqliteTable(
  'margins',
  {
    ...ofWave,
    question: text('question').notNull(),
    category: text('category').notNull(),
    population: integer('population').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.question, table.category] })],
);

/** Areas that are shown as one where too few people answered. */
export const merges = sqliteTable(
  'merges',
  {
    ...ofWave,
    area: text('area').notNull(),
    intoKey: text('into_key').notNull(),
    intoName: text('into_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.area] })],
);

/** Unrounded figures beside a release, for the comparisons of the next wave. Never public. */
export const estimates = sqliteTable(
  'estimates',
  {
    ...ofWave,
    number: integer('number').notNull(),
    body: text('body').notNull(),
    sha256: text('sha256').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);
