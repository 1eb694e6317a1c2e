import { blob, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Questionnaire, Text } from '../surveys/language/questionnaire.ts';
import { json, ofWave } from './columns.ts';
import type { MunicipalitySettings } from './municipalitySettings.ts';
import { parseOnce } from './parseOnce.ts';
import type { BackgroundFeature } from './queries/backgrounds.ts';

export * from './accountTables.ts';
export * from './contextTables.ts';
export * from './invitationTables.ts';
export * from './letterTables.ts';
export * from './paperTables.ts';
export * from './questionnaireTables.ts';
export * from './releaseDeskTables.ts';
export * from './releaseTables.ts';

/**
 * The tables as Drizzle sees them. The migrations in db/migrations/ are written by hand and come first;
 * test/db/schema.test.ts holds both against each other.
 */

export const municipalities = sqliteTable('municipalities', {
  key: text('key').notNull().primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull().default('Europe/Berlin'),
  notice: json<Text>('notice'),
  contact: json<Text>('contact'),
});

export const municipalitySettings = sqliteTable(
  'municipality_settings',
  {
    municipality: text('municipality').notNull(),
    settings: json<MunicipalitySettings>('settings').notNull(),
    crest: blob('crest', { mode: 'buffer' }),
  },
  (table) => [primaryKey({ columns: [table.municipality] })],
);

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

export const backgrounds = sqliteTable(
  'backgrounds',
  {
    municipality: text('municipality').notNull(),
    attribution: text('attribution'),
    features: json<readonly BackgroundFeature[]>('features').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality] })],
);

/** Versions of a town's list of named places; each names the areas it was held against. */
export const placeLists = sqliteTable(
  'place_lists',
  {
    municipality: text('municipality').notNull(),
    version: integer('version').notNull(),
    areaSet: integer('area_set').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.version] })],
);

export const namedPlaces = sqliteTable(
  'named_places',
  {
    municipality: text('municipality').notNull(),
    placeList: integer('place_list').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['street', 'place'] }).notNull(),
    area: text('area'),
    cell: text('cell'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.placeList, table.key] })],
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
    questionnaire: json<Questionnaire>('questionnaire', parseOnce()).notNull(),
    areaSet: integer('area_set'),
    widths: json<Widths>('widths'),
    closedOn: text('closed_on'),
    placeList: integer('place_list'),
    opensOn: text('opens_on'),
    closesOn: text('closes_on'),
    minimumAge: integer('minimum_age'),
    isPaused: integer('is_paused', { mode: 'boolean' }).notNull().default(false),
    testOf: text('test_of'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.key] })],
);

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
