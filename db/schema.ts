import { blob, customType, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Questionnaire, Text } from '../surveys/language/questionnaire.ts';
import type { MunicipalitySettings } from './municipalitySettings.ts';
import { parseOnce } from './parseOnce.ts';
import type { BackgroundFeature } from './queries/backgrounds.ts';

export * from './accountTables.ts';
export * from './invitationTables.ts';
export * from './paperTables.ts';
export * from './releaseDeskTables.ts';

/**
 * The tables as Drizzle sees them. The migrations in db/migrations/ are written by hand and come first;
 * test/db/schema.test.ts holds both against each other.
 */

/** JSON in a TEXT column. */
const json = <T>(name: string, parse: (json: string) => unknown = JSON.parse) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => parse(value) as T,
  })(name);

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

export * from './letterTables.ts';
export * from './questionnaireTables.ts';
