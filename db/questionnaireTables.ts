import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json } from './columns.ts';

/** A questionnaire in the form of its YAML, sound or not: what was typed is never lost to a fault. */
export type DraftBody = Readonly<Record<string, unknown>>;
/** Why a state was kept: made, by hand, before another file took its place or another person went on, for a wave. */
export type Occasion = 'created' | 'kept' | 'replaced' | 'handedOver' | 'wave';

export const questionnaireDrafts = sqliteTable(
  'questionnaire_drafts',
  {
    municipality: text('municipality').notNull(),
    key: text('key').notNull(),
    revision: integer('revision').notNull(),
    body: json<DraftBody>('body').notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.key] })],
);

export const questionnaireVersions = sqliteTable(
  'questionnaire_versions',
  {
    municipality: text('municipality').notNull(),
    draft: text('draft').notNull(),
    number: integer('number').notNull(),
    occasion: text('occasion').$type<Occasion>().notNull(),
    remark: text('remark').notNull(),
    body: json<DraftBody>('body').notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.draft, table.number] })],
);

export const textCorrections = sqliteTable(
  'text_corrections',
  {
    municipality: text('municipality').notNull(),
    wave: text('wave').notNull(),
    number: integer('number').notNull(),
    state: text('state').$type<'proposed' | 'confirmed' | 'refused'>().notNull(),
    path: json<readonly (string | number)[]>('path').notNull(),
    language: text('language').notNull(),
    old: text('old').notNull(),
    new: text('new').notNull(),
    reason: text('reason').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: text('proposed_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.number] })],
);
