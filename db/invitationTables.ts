import { blob, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { json, ofWave } from './columns.ts';

/** Letters and what was exchanged for their codes; see db/migrations/0011_invitations.sql. */

export const strata = sqliteTable(
  'strata',
  {
    ...ofWave,
    number: integer('number').notNull(),
    areas: json<readonly string[]>('areas').notNull(),
    key: text('key').notNull(),
    publicKey: text('public_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);

export const invitations = sqliteTable(
  'invitations',
  {
    ...ofWave,
    letter: integer('letter').notNull(),
    code: blob('code', { mode: 'buffer' }).notNull(),
    area: text('area').notNull(),
    state: integer('state').notNull(),
    shown: integer('shown').notNull(),
    paper: integer('paper').notNull(),
    blinded: blob('blinded', { mode: 'buffer' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipality, table.wave, table.letter] }),
    unique().on(table.municipality, table.wave, table.code),
  ],
);

export const spentTokens = sqliteTable(
  'spent_tokens',
  { ...ofWave, hash: blob('hash', { mode: 'buffer' }).notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.hash] })],
);

export const invitationViews = sqliteTable(
  'invitation_views',
  { ...ofWave, shownOn: text('shown_on').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave] })],
);

export const dispositions = sqliteTable(
  'dispositions',
  { ...ofWave, state: text('state').notNull(), count: integer('count').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.state] })],
);
