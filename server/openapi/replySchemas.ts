import { z } from 'zod';
import type { NamedPlace } from '../../db/queries/namedPlaces.ts';
import type { Benchmark } from '../benchmarks/benchmark.ts';
import { problemCatalogue } from '../http/problem.ts';
import { proofSchema } from '../responses/proof/proof.ts';
import type { PublishedResult } from '../results/listResults.ts';
import type { Readiness } from '../running/readiness.ts';
import {
  cellSchema,
  indicatorSchema,
  releaseSchema,
  sampleSheetSchema,
  textSchema,
} from './releaseSchema.ts';
import { backgroundSchema, contextSchema, measuresSchema } from './townSchemas.ts';

const key = z.string().min(1);
const day = z.iso.date();

const concerns = {
  backup: z.enum(['off', 'ok', 'late', 'failed', 'unwritable']),
  clock: z.enum(['ok', 'doubtful']),
};
const healthSchema = z.object({ status: z.enum(['ok', 'failing']), ...concerns });

const check = z.enum(['ok', 'busy', 'failed']);
const readinessSchema = z.object({
  status: z.enum(['ready', 'not ready']),
  store: check,
  schema: check,
  keys: check,
  disk: check,
  ...concerns,
}) satisfies z.ZodType<Readiness>;

const resultsSchema = z.array(
  z.object({ wave: key, title: textSchema, release: z.int().min(1), createdOn: day }),
) satisfies z.ZodType<PublishedResult[]>;

const geometry = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  coordinates: z.array(z.unknown()),
});

const featuresWith = (properties: z.ZodObject) =>
  z.object({
    type: z.literal('FeatureCollection'),
    attribution: z.exactOptional(z.string()),
    features: z.array(z.object({ type: z.literal('Feature'), id: key, properties, geometry })),
  });

const outlinesSchema = featuresWith(
  z.object({
    key,
    name: z.string(),
    district: z.exactOptional(key),
    districtName: z.exactOptional(z.string()),
  }),
).meta({ description: 'Simplified outlines of an area set (GeoJSON, WGS 84).' });

const figuresOnOutlinesSchema = featuresWith(
  z.looseObject({ key, name: z.string(), municipality: key, wave: key, release: z.int() }),
).meta({
  description:
    'Released area figures on their outlines, flat: <indicator>[_<option>][_open]_{status,value,low,high,respondents,class}.',
});

const questionnaireSchema = z
  .object({
    key,
    version: z.int(),
    languages: z.array(z.string()),
    minutes: z.number(),
    title: textSchema,
    purpose: z.record(z.string(), z.array(z.unknown())),
    sections: z.array(
      z.looseObject({
        key,
        title: textSchema,
        questions: z.array(z.looseObject({ kind: z.string(), key })),
      }),
    ),
    invitations: z.exactOptional(
      z.object({
        scheme: z.literal('RSABSSA-SHA384-PSS-Randomized'),
        keys: z.array(z.object({ id: key, key: z.string(), areas: z.array(key) })),
      }),
    ),
  })
  .meta({ description: 'The frozen questionnaire in one language, without scores.' });

const placesSchema = z
  .object({
    areas: z.array(z.object({ key, name: z.string() })),
    places: z.array(
      z.object({
        key,
        name: z.string(),
        kind: z.enum(['street', 'place']),
        area: z.exactOptional(key),
        cell: z.exactOptional(z.string()),
      }),
    ),
  })
  .meta({ description: 'Places that can be named, with the areas they lie in.' }) satisfies z.ZodType<{
  places: NamedPlace[];
}>;

const blindSignatureSchema = z
  .object({ key, signature: z.exactOptional(z.string()) })
  .meta({ description: "The key of the code's stratum, and the blind signature made with it (base64)." });

const challengeSchema = proofSchema.shape.challenge.meta({
  description: 'A proof of work (ALTCHA). It goes back in "proof" with its solution.',
});

const tileSourceSchema = z.object({ available: z.boolean(), attribution: z.exactOptional(z.string()) });

const receiptSchema = z
  .object({ receipt: z.object({ date: day, word: z.string() }) })
  .meta({ description: 'Proof of storage. The same submission always gets the same word.' });

const benchmarksSchema = z
  .array(
    z.object({
      key,
      source: z.string(),
      importedOn: day,
      municipality: z.object({ key, name: z.string(), notice: z.exactOptional(textSchema) }),
      wave: z.object({ key, title: textSchema }),
      release: z.int().min(1),
      languages: z.array(z.string()),
      questionnaire: z.object({ key, version: z.int(), title: textSchema }),
      closedOn: z.exactOptional(z.string()),
      samples: z.array(sampleSheetSchema.pick({ kind: true, modes: true, weighted: true })),
      indicators: z.array(
        indicatorSchema.pick({ key: true, kind: true, title: true, options: true, fingerprints: true }),
      ),
      cells: z.array(cellSchema),
    }),
  )
  .meta({
    description: 'Published figures of other towns as a whole. Compare only where fingerprints are equal.',
  }) satisfies z.ZodType<Benchmark[]>;

const csvMetadataSchema = z.looseObject({ '@context': z.unknown(), url: z.string() });

const problemSchema = z
  .looseObject({
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemCatalogue) as [string, ...string[]]),
    detail: z.string(),
  })
  .meta({ description: 'RFC 9457. Programs go by "code", which never changes its meaning.' });

/** What replies look like, by the name they bear in the document. */
export const replySchemas = {
  Health: healthSchema,
  Readiness: readinessSchema,
  Results: resultsSchema,
  Release: releaseSchema,
  Benchmarks: benchmarksSchema,
  Outlines: outlinesSchema,
  FiguresOnOutlines: figuresOnOutlinesSchema,
  Questionnaire: questionnaireSchema,
  Places: placesSchema,
  Challenge: challengeSchema,
  BlindSignature: blindSignatureSchema,
  Receipt: receiptSchema,
  Context: contextSchema,
  Measures: measuresSchema,
  Background: backgroundSchema,
  TileSource: tileSourceSchema,
  CsvMetadata: csvMetadataSchema,
  Problem: problemSchema,
} as const;

export type ReplyName = keyof typeof replySchemas;
