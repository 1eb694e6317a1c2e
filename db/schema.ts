import { blob, customType, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Questionnaire, Text } from '../surveys/language/questionnaire.ts';

/**
 * The tables as Drizzle sees them. The migrations in db/migrations/ are written by hand and come first;
 * test/db/schema.test.ts holds both against each other.
 */

/** JSON in a TEXT column. */
const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value) as T,
  })(name);

export const municipalities = sqliteTable('municipalities', {
  key: text('key').notNull().primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull().default('Europe/Berlin'),
  notice: json<Text>('notice'),
  contact: json<Text>('contact'),
});

export const areaSets = sqliteTable(
  'area_sets',
  {
    municipality: text('municipality').notNull(),
    version: integer('version').notNull(),
    attribution: text('attribution'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.version] })],
);

export const areas = sqliteTable(
  'areas',
  {
    municipality: text('municipality').notNull(),
    areaSet: integer('area_set').notNull(),
    position: integer('position').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    district: text('district'),
    districtName: text('district_name'),
    outline: json<Polygon | MultiPolygon>('outline').notNull(),
    simplified: json<Polygon | MultiPolygon>('simplified').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipality, table.areaSet, table.position] }),
    unique().on(table.municipality, table.areaSet, table.key),
  ],
);

/** Bytes of one body, padded: of a response, and of the answer to each text and places question. */
export interface Widths {
  response: number;
  questions: Readonly<Record<string, number>>;
}

export const waves = sqliteTable(
  'waves',
  {
    municipality: text('municipality').notNull(),
    key: text('key').notNull(),
    title: json<Text>('title').notNull(),
    state: text('state', { enum: ['draft', 'open', 'counting', 'closed'] })
      .notNull()
      .default('draft'),
    sample: text('sample', { enum: ['invited', 'open', 'both'] }).notNull(),
    questionnaire: json<Questionnaire>('questionnaire').notNull(),
    areaSet: integer('area_set'),
    widths: json<Widths>('widths'),
    closedOn: text('closed_on'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.key] })],
);

const ofWave = { municipality: text('municipality').notNull(), wave: text('wave').notNull() };

export const responses = sqliteTable(
  'responses',
  { ...ofWave, slot: integer('slot').notNull(), body: text('body').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.slot] })],
);

const ofQuestion = {
  ...ofWave,
  question: text('question').notNull(),
  slot: integer('slot').notNull(),
  body: text('body').notNull(),
};

export const placeSets = sqliteTable('place_sets', ofQuestion, (table) => [
  primaryKey({ columns: [table.municipality, table.wave, table.question, table.slot] }),
]);

export const texts = sqliteTable('texts', ofQuestion, (table) => [
  primaryKey({ columns: [table.municipality, table.wave, table.question, table.slot] }),
]);

export const ledger = sqliteTable(
  'ledger',
  {
    ...ofWave,
    hash: blob('hash', { mode: 'buffer' }).notNull(),
    day: blob('day', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.hash] })],
);

export const returns = sqliteTable(
  'returns',
  {
    ...ofWave,
    sample: text('sample', { enum: ['invited', 'open'] }).notNull(),
    stratum: integer('stratum').notNull(),
    mode: text('mode', { enum: ['web', 'paper', 'kiosk'] }).notNull(),
    day: text('day').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.municipality, table.wave, table.sample, table.stratum, table.mode, table.day],
    }),
  ],
);

export const languages = sqliteTable(
  'languages',
  { ...ofWave, language: text('language').notNull(), count: integer('count').notNull() },
  (table) => [primaryKey({ columns: [table.municipality, table.wave, table.language] })],
);

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
