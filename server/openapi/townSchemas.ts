import { z } from 'zod';
import type { ContextLayer } from '../context/contextLayer.ts';
import type { PublicMeasure } from '../measures/listRegister.ts';
import type { BackgroundMap } from '../results/backgroundOf.ts';
import { textSchema } from './releaseSchema.ts';

const key = z.string().min(1);
const optional = z.exactOptional;
const area = z.nullable(key);

const rate = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  denominator: z.number(),
  fewCases: optional(z.literal(true)),
});

const layer = z.object({
  layer: key,
  year: z.int(),
  kind: z.enum(['crime', 'incidents', 'faults', 'population', 'other']),
  title: textSchema,
  areaSet: z.int(),
  per: z.number(),
  denominatorLabel: optional(textSchema),
  minimum: z.int(),
  source: z.string(),
  licence: z.string(),
  note: optional(textSchema),
  figures: z.array(
    z.discriminatedUnion('status', [
      z.object({ area, status: z.literal('shown'), count: z.int().min(0), rate: optional(rate) }),
      z.object({ area, status: z.enum(['under', 'protected']) }),
    ]),
  ),
});

export const contextSchema = z.object({ layers: z.array(layer) }).meta({
  description: 'Counts from outside the survey; what is too small carries no number.',
}) satisfies z.ZodType<{
  layers: ContextLayer[];
}>;

const beforeAndAfter = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('notCompared'),
    reason: z.enum([
      'wholeTown',
      'noWaves',
      'notComparable',
      'areas',
      'hidden',
      'tooFewOthers',
      'population',
    ]),
  }),
  z.object({
    status: z.literal('compared'),
    before: key,
    after: key,
    treated: z.array(key),
    others: z.array(key),
    treatedChange: z.number(),
    othersChange: z.number(),
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    smallestDetectable: z.number(),
    populationYear: z.int(),
  }),
]);

const measure = z.object({
  key,
  areaSet: z.int(),
  title: textSchema,
  areas: z.array(key),
  from: z.string(),
  to: optional(z.string()),
  indicator: key,
  office: textSchema,
  status: z.enum(['planned', 'running', 'finished', 'stopped']),
  cost: optional(textSchema),
  before: optional(key),
  after: optional(key),
  steps: z.object({
    problem: optional(textSchema),
    causes: optional(textSchema),
    goals: optional(textSchema),
    measures: optional(textSchema),
    design: optional(textSchema),
    evaluation: optional(textSchema),
    conclusions: optional(textSchema),
  }),
  beforeAndAfter,
});

export const measuresSchema = z.object({ measures: z.array(measure) }).meta({
  description: 'What the town did, and how released figures moved: no statement of cause.',
}) satisfies z.ZodType<{
  measures: PublicMeasure[];
}>;

const position = z.array(z.number()).min(2);
const line = z.array(position);
const rings = z.array(line);

export const backgroundSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    attribution: optional(z.string()),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({ kind: z.enum(['water', 'neighbour']), name: optional(z.string()) }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: rings }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
          z.object({ type: z.literal('LineString'), coordinates: line }),
          z.object({ type: z.literal('MultiLineString'), coordinates: rings }),
        ]),
      }),
    ),
  })
  .meta({
    description: 'Water and neighbours about the areas (GeoJSON, WGS 84).',
  }) satisfies z.ZodType<BackgroundMap>;
