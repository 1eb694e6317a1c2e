import { z } from 'zod';

/**
 * The YAML an author writes: structure only. What needs a look across the file (unknown questions, scales,
 * missing languages) is checked in surveys/reading. No transforms or defaults here on purpose: a value that
 * passes is the author's own object, so its position in the file stays known.
 */

// "constructor" is a property of every object: as a key it would look answered before anybody answered.
const key = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9_]*$/)
  .max(40)
  .meta({ id: 'key', description: 'A key: lower-case letters, digits and "_", starting with a letter' });
const fileKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .meta({
    id: 'fileKey',
    description: 'A file key: lower-case letters, digits and "-", starting with a letter',
  });
const text = z
  .record(z.string(), z.string().min(1))
  .meta({ id: 'text', description: 'A text in every language: {de: "...", en: "..."}' });
const yes = z.literal(true);

const condition: z.ZodType<unknown> = z
  .lazy(() =>
    z.union([
      z.strictObject({ question: z.string(), is: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({ question: z.string(), isNot: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({ question: z.string(), includes: z.string() }),
      z.strictObject({ question: z.string(), answered: z.boolean() }),
      z.strictObject({ question: z.string(), greater: z.number() }),
      z.strictObject({ question: z.string(), less: z.number() }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ]),
  )
  .meta({ id: 'condition', description: 'A condition on an earlier question' });

const option = z
  .strictObject({
    key,
    text,
    score: z.number().min(0).max(100).optional(),
    missing: yes.optional(),
    breakdown: z.literal(false).optional(),
    exclusive: yes.optional(),
    write: yes.optional().meta({ description: 'Opens a box for a few words when this answer is chosen' }),
    maxLength: z
      .number()
      .int()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Of these words; 200 without it' }),
  })
  .meta({ id: 'option', description: 'An answer: key and text; score 0 to 100, higher is safer or better' });
/** A bare word names an option of bank/options.yaml. */
const options = z
  .array(z.union([option, z.string()]))
  .min(1)
  .max(30)
  .meta({ id: 'options', description: 'Answers written out, or words that name an option of the bank' });

const base = {
  key,
  text,
  help: text.optional(),
  short: text.optional(),
  required: yes.optional(),
  soft: yes.optional(),
  showIf: condition.optional(),
  nightWalk: yes.optional(),
};
/** Options written out, or a scale of bank/scales.yaml. */
const choice = { options: options.optional(), scale: z.string().optional() };
const order = z
  .literal('random')
  .meta({ description: 'Every person sees the answers (in a matrix, the items) in an order of their own' });
const item = z.strictObject({ key, text, nightWalk: yes.optional() });

const area = z.strictObject({ kind: z.literal('area'), ...base, options: options.optional() });
const single = z.strictObject({ kind: z.literal('single'), ...base, ...choice, order: order.optional() });
const multiple = z.strictObject({
  kind: z.literal('multiple'),
  ...base,
  ...choice,
  max: z.number().int().min(1).optional(),
  order: order.optional(),
});
const ranking = z.strictObject({
  kind: z.literal('ranking'),
  ...base,
  options,
  max: z.number().int().min(1).max(30).optional().meta({ description: 'How many answers get a place' }),
  order: order.optional(),
});
const matrix = z.strictObject({
  kind: z.literal('matrix'),
  ...base,
  ...choice,
  items: z.array(item).min(1),
  order: order.optional(),
});
const scale = z.strictObject({
  kind: z.literal('scale'),
  ...base,
  from: z.number().int().min(0).max(100),
  to: z.number().int().min(1).max(100),
  score: z.enum(['ascending', 'descending']).optional(),
  ends: z.strictObject({ from: text, to: text }),
});
const number = z.strictObject({
  kind: z.literal('number'),
  ...base,
  min: z.number().int().min(0),
  max: z.number().int().max(1_000_000),
  unit: text.optional(),
});
const freeText = z.strictObject({
  kind: z.literal('text'),
  ...base,
  maxLength: z.number().int().min(1).max(800),
});
const note = z.strictObject({ kind: z.literal('note'), key, text, showIf: condition.optional() });
const consent = z.strictObject({ kind: z.literal('consent'), ...base });
const places = z.strictObject({
  kind: z.literal('places'),
  ...base,
  max: z.number().int().min(1).max(5),
  each: z
    .array(z.discriminatedUnion('kind', [single, multiple]))
    .max(4)
    .optional(),
});
/** One way a question; more ways are more questions. */
const routes = z.strictObject({
  kind: z.literal('routes'),
  ...base,
  max: z.number().int().min(2).max(12),
});

const question = z.discriminatedUnion('kind', [
  area,
  single,
  multiple,
  ranking,
  matrix,
  scale,
  number,
  freeText,
  note,
  consent,
  places,
  routes,
]);

/** All questions of a bank module, or only those (and those matrix items) named. */
const use = z.strictObject({
  use: fileKey,
  only: z.array(z.string()).min(1).optional(),
  /** Makes every question taken answerable only under this condition. */
  showIf: condition.optional(),
});

const section = z.strictObject({
  key,
  title: text,
  intro: text.optional(),
  showIf: condition.optional(),
  /** Nothing in it may be required; its page can be left in a hurry. */
  sensitive: yes.optional(),
  questions: z.array(z.union([use, question])).min(1),
});

const goal = z.enum([
  'less-crime',
  'rational-view-of-crime',
  'feeling-of-safety',
  'social-engagement',
  'stronger-community',
  'social-climate',
]);
const indicatorBase = {
  key,
  goal,
  title: text,
  description: text.optional(),
  ends: z.strictObject({ low: text, high: text }).optional(),
  level: z.literal('municipality').optional(),
};
const indicator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean'), ...indicatorBase, items: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal('share'),
    ...indicatorBase,
    item: z.string(),
    in: z.array(z.string()).min(1),
  }),
  z.strictObject({ kind: z.literal('shares'), ...indicatorBase, item: z.string() }),
]);
/** An indicator of a bank module by name: "feeling-safe/feeling_safe". */
const useIndicator = z.strictObject({
  use: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9_]*$/)
    .meta({ description: 'An indicator of the bank: module/indicator' }),
});

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/)
  .meta({ description: 'A language tag in lower case: de, en, de-x-leicht' });

export const questionnaireSchema = z.strictObject({
  key: fileKey,
  version: z.number().int().min(1),
  languages: z.array(language).min(1),
  /** Offers every other language of surveys/languages too that has all its texts. */
  translations: z.literal('all').optional(),
  title: text,
  purpose: text.optional(),
  minutes: z.number().int().min(1).max(120).optional(),
  sections: z.array(section).min(1),
  indicators: z.array(z.union([useIndicator, indicator])).optional(),
  breakdowns: z.array(z.string()).optional(),
  weighting: z.array(z.string()).optional(),
});

/** bank/<module>.yaml: questions and indicators to build questionnaires from. */
const bankModuleSchema = z.strictObject({
  key: fileKey,
  title: text,
  /** Where the items come from, for the methods sheet. Our own words, modelled on these. */
  source: z.string(),
  /** Every section that takes questions of this module is sensitive. */
  sensitive: yes.optional(),
  questions: z.array(question).min(1),
  indicators: z.array(indicator).optional(),
});

/** bank/scales.yaml: answer scales by name. */
const bankScalesSchema = z.record(z.string(), z.array(option).min(2));

/** bank/options.yaml: single options by name, for the shorthand `options: [day, dusk, night]`. */
const bankOptionsSchema = z.record(z.string(), option);

/** languages/<language>.yaml: the German texts of the bank and the ready questionnaires, each with its translation. */
const translationsSchema = z.strictObject({
  language,
  /** Whether somebody who grew up with the language has read all of it. */
  reviewed: z.boolean(),
  texts: z.array(text).min(1),
});

/** Plain JSON Schema (draft 7): for editors, and for the walk through a file that names what is wrong and where. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const jsonSchemas = {
  questionnaire: toJsonSchema(questionnaireSchema),
  bankModule: toJsonSchema(bankModuleSchema),
  bankScales: toJsonSchema(bankScalesSchema),
  bankOptions: toJsonSchema(bankOptionsSchema),
  translations: toJsonSchema(translationsSchema),
} satisfies Record<string, JsonSchema>;

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
}

export type AuthoredQuestionnaire = z.infer<typeof questionnaireSchema>;
export type AuthoredQuestion = z.infer<typeof question>;
export type AuthoredUse = z.infer<typeof use>;
export type AuthoredIndicator = z.infer<typeof indicator>;
export type AuthoredOption = z.infer<typeof option>;
export type AuthoredTranslations = z.infer<typeof translationsSchema>;
export type BankModule = z.infer<typeof bankModuleSchema>;
