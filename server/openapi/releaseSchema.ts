import { z } from 'zod';
import type { Release } from '../release/release.ts';

/** A text by language: {"de": "…", "en": "…"}. */
export const textSchema = z.record(z.string(), z.string()).meta({ description: 'A text by language.' });

const key = z.string().min(1);
const percent = z.number().min(0).max(100);
const optional = z.exactOptional;
const titled = z.object({ key, title: textSchema });
const named = z.object({ key, name: z.string() });
const sample = z.enum(['invited', 'open']);
const mode = z.enum(['web', 'paper', 'kiosk']);

const place = {
  indicator: key,
  option: optional(key),
  level: z.enum(['municipality', 'district', 'area']),
  area: z.nullable(key),
  breakdown: optional(z.object({ by: key, value: key })),
  sample,
  kept: optional(z.literal(true)),
};

/** What the gates let out of one cell; a cell that is not shown has no member for a figure. */
export const cellSchema = z
  .discriminatedUnion('status', [
    z.object({
      ...place,
      status: z.enum(['published', 'modelled']),
      value: percent,
      low: optional(percent),
      high: optional(percent),
      respondents: z.int().min(10),
      limited: optional(z.literal(true)),
      pooledWith: optional(key),
      versusRest: optional(z.enum(['above', 'below', 'similar'])),
      versusPrevious: optional(
        z.object({
          wave: key,
          change: z.number(),
          low: z.number(),
          high: z.number(),
          significant: z.boolean(),
        }),
      ),
    }),
    z.object({
      ...place,
      status: z.literal('class'),
      class: z.union([z.object({ under: percent }), z.object({ over: percent })]),
    }),
    z.object({ ...place, status: z.enum(['secret', 'uncertain']) }),
  ])
  .meta({ description: 'A declared cell. Secret and uncertain cells carry no figure.' });

export const indicatorSchema = z.object({
  key,
  kind: z.enum(['mean', 'share', 'shares']),
  goal: z.enum([
    'less-crime',
    'rational-view-of-crime',
    'feeling-of-safety',
    'social-engagement',
    'stronger-community',
    'social-climate',
  ]),
  title: textSchema,
  description: optional(textSchema),
  ends: optional(z.object({ low: textSchema, high: textSchema })),
  level: optional(z.literal('municipality')),
  options: optional(z.array(titled)),
  fingerprints: optional(z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))),
});

const margin = z.object({
  by: key,
  title: textSchema,
  without: percent,
  categories: z.array(
    z.object({
      values: z.array(titled),
      before: percent,
      after: percent,
      population: percent,
    }),
  ),
});

export const sampleSheetSchema = z.object({
  kind: sample,
  respondents: optional(z.int().min(10)),
  modes: z.array(mode),
  returns: optional(z.array(z.object({ mode, respondents: z.int().min(10) }))),
  weighted: z.enum(['none', 'imported', 'strata', 'raked']),
  designEffect: optional(z.number()),
  effectiveSize: optional(z.number()),
  largestWeight: optional(z.number()),
  trimming: optional(z.enum(['notNeeded', 'held', 'margins'])),
  finitePopulation: optional(z.literal(true)),
  margins: optional(z.array(margin)),
});

const declaredBreak = z.object({
  reason: z.enum([
    'new',
    'definition',
    'wording',
    'options',
    'scale',
    'filter',
    'modes',
    'weighting',
    'areas',
  ]),
  indicator: optional(key),
  breakdown: optional(key),
  area: optional(z.object({ level: z.enum(['area', 'district']), key })),
});

const count = z.int().min(0);

const methodsSchema = z.object({
  remarks: z.array(textSchema),
  questionnaire: z.object({ key, version: z.int(), title: textSchema }),
  closedOn: optional(z.string()),
  opensOn: optional(z.string()),
  closesOn: optional(z.string()),
  minimumAge: optional(z.int()),
  sample: z.array(sampleSheetSchema),
  languages: optional(z.array(z.string())),
  itemNonResponse: z.array(z.object({ indicator: key, sample: optional(sample), percent })),
  joinedAreas: optional(z.array(z.object({ key, name: z.string(), parts: z.array(key) }))),
  corrections: optional(
    z.array(
      z.object({
        path: z.string(),
        language: z.string(),
        old: z.string(),
        new: z.string(),
        reason: z.string(),
        on: z.string(),
      }),
    ),
  ),
  comparisons: optional(z.object({ method: z.literal('benjaminiHochberg'), errorPercent: percent })),
  previous: optional(
    z.object({
      wave: key,
      breaks: z.array(declaredBreak),
      renamed: optional(z.array(z.object({ level: z.enum(['area', 'district']), key, before: key }))),
    }),
  ),
  responseRate: optional(z.object({ definition: z.literal('AAPOR RR1'), percent })),
  doubleEntry: optional(z.object({ forms: z.int(), percent: z.number().min(0).max(100) })),
  separationBreaks: optional(
    z.array(z.object({ roles: z.array(key), since: z.string(), until: optional(z.string()) })),
  ),
  minimumBase: z.int().min(5),
  cells: z.object({
    published: count,
    class: count,
    secret: count,
    uncertain: count,
    modelled: count,
  }),
  software: z.string(),
});

const placeAnswer = z.object({ by: key, value: key, persons: z.int().min(5) });
const mark = { persons: z.int().min(5), answers: z.array(placeAnswer) };

const placesSchema = z.object({
  minimumPersons: z.int(),
  questions: z.array(
    z.object({
      key,
      title: textSchema,
      each: z.array(titled.extend({ options: z.array(titled) })),
      cells: z.array(
        z.object({
          cell: z.string().regex(/^N\d+E\d+$/),
          size: z.union([z.literal(100), z.literal(200), z.literal(400), z.literal(800)]),
          ...mark,
        }),
      ),
      named: z.array(z.object({ place: z.string(), name: z.string(), area: optional(key), ...mark })),
    }),
  ),
});

/** A published release: what the API sends, what other towns may take in as a reference. */
export const releaseSchema = z
  .object({
    municipality: z.object({ key, name: z.string(), notice: optional(textSchema) }),
    wave: titled,
    release: z.int().min(1),
    languages: z.array(z.string()),
    indicators: z.array(indicatorSchema),
    breakdowns: z.array(z.object({ by: key, title: textSchema, values: z.array(titled) })),
    areaSet: z.int().min(0),
    areas: z.array(named.extend({ district: optional(key), parts: optional(z.array(key)) })),
    districts: z.array(named),
    cells: z.array(cellSchema),
    places: optional(placesSchema),
    methods: methodsSchema,
  })
  .meta({
    description: 'A frozen, published release: a finite, declared set of cells.',
  }) satisfies z.ZodType<Release>;
