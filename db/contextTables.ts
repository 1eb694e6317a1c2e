import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Text } from '../surveys/language/questionnaire.ts';
import { json } from './columns.ts';

/** What stands beside the survey: recorded counts, measures, figures of other towns, and how area sets follow one another. */

/** Counts per area and year from outside the survey; an empty area is the municipality. */
export const context = sqliteTable(
  'context',
  {
    municipality: text('municipality').notNull(),
    layer: text('layer').notNull(),
    year: integer('year').notNull(),
    area: text('area').notNull(),
    areaSet: integer('area_set').notNull(),
    kind: text('kind', { enum: ['crime', 'incidents', 'faults', 'population', 'other'] }).notNull(),
    title: json<Text>('title').notNull(),
    count: integer('count').notNull(),
    denominator: integer('denominator'),
    denominatorLabel: json<Text>('denominator_label'),
    per: integer('per').notNull(),
    minimum: integer('minimum').notNull(),
    source: text('source').notNull(),
    licence: text('licence').notNull(),
    note: json<Text>('note'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.layer, table.year, table.area] })],
);

/** The steps of the Beccaria standards for work in crime prevention. */
export interface BeccariaSteps {
  problem: Text;
  causes: Text;
  goals: Text;
  measures: Text;
  design: Text;
  evaluation: Text;
  conclusions: Text;
}

/** What a town did about something, where and when. */
export interface MeasureBody {
  title: Text;
  /** Keys of areas; empty for the whole town. */
  areas: readonly string[];
  /** YYYY-MM or YYYY-MM-DD. */
  from: string;
  to?: string;
  /** Key of the indicator it is aimed at. */
  indicator: string;
  office: Text;
  status: 'planned' | 'running' | 'finished' | 'stopped';
  cost?: Text;
  /** Waves to compare, where the days they closed on do not say it. */
  before?: string;
  after?: string;
  steps: Partial<BeccariaSteps>;
}

export const measures = sqliteTable(
  'measures',
  {
    municipality: text('municipality').notNull(),
    position: integer('position').notNull(),
    key: text('key').notNull(),
    areaSet: integer('area_set').notNull(),
    body: json<MeasureBody>('body').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipality, table.position] }),
    unique().on(table.municipality, table.key),
  ],
);

/** Published figures of other towns, to be held against one's own; `body`: JSON, see server/benchmarks. */
export const benchmarks = sqliteTable(
  'benchmarks',
  {
    municipality: text('municipality').notNull(),
    key: text('key').notNull(),
    source: text('source').notNull(),
    importedOn: text('imported_on').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.key] })],
);

/** Whole areas of an older area set, each within one area of a newer one. */
export const areaLinks = sqliteTable(
  'area_links',
  {
    municipality: text('municipality').notNull(),
    fromSet: integer('from_set').notNull(),
    fromArea: text('from_area').notNull(),
    toSet: integer('to_set').notNull(),
    toArea: text('to_area').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.fromSet, table.toSet, table.fromArea] })],
);
