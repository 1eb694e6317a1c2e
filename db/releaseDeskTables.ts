import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ofWave } from './columns.ts';

const audiences = ['council', 'public', 'councilThenPublic'] as const;

/** Who may read a release, who proposed it, who confirmed it, who took it back. Without a row it is only built. */
export const releaseSteps = sqliteTable(
  'release_steps',
  {
    ...ofWave,
    number: integer('number').notNull(),
    proposedAudience: text('proposed_audience', { enum: audiences }),
    proposedPublicOn: text('proposed_public_on'),
    proposedBy: text('proposed_by'),
    proposedOn: text('proposed_on'),
    audience: text('audience', { enum: audiences }),
    publicOn: text('public_on'),
    confirmedBy: text('confirmed_by'),
    confirmedOn: text('confirmed_on'),
    withdrawnBy: text('withdrawn_by'),
    withdrawnOn: text('withdrawn_on'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);

/** What the analyst reads of a release before proposing it; JSON, after the gates. */
export const releaseReports = sqliteTable(
  'release_reports',
  { ...ofWave, number: integer('number').notNull(), body: text('body').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);

/** What became of a free text; without a row nobody has marked it. */
export const textMarks = sqliteTable(
  'text_marks',
  {
    ...ofWave,
    question: text('question').notNull(),
    slot: integer('slot').notNull(),
    state: text('state', { enum: ['read', 'redacted'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.question, table.slot] })],
);

/** Months after closing until answers and texts are deleted; an empty wave is what new waves get. */
export const retentionPlans = sqliteTable(
  'retention_plans',
  {
    ...ofWave,
    answersMonths: integer('answers_months').notNull(),
    textsMonths: integer('texts_months').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave] })],
);

/** The protocol of deleting; grows only. */
export const deletions = sqliteTable(
  'deletions',
  {
    municipality: text('municipality').notNull(),
    number: integer('number').notNull(),
    day: text('day').notNull(),
    wave: text('wave').notNull(),
    rule: text('rule').notNull(),
    rounded: integer('rounded').notNull(),
    account: text('account').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.number] })],
);

/** Towns whose deletions are still in the free pages of the file. */
export const owedVacuums = sqliteTable(
  'owed_vacuums',
  { municipality: text('municipality').notNull() },
  (table) => [primaryKey({ columns: [table.municipality] })],
);
