import { z } from 'zod';
import { findTreeFault } from '../../surveys/reading/treeLimits.ts';

const fileKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const languageTag = z.string().regex(/^[a-z]{2,3}$/);
/** JSON of any shape: a draft may be anything between nothing and sound, and the checks tell. */
const body = z.record(z.string(), z.unknown()).refine((tree) => findTreeFault(tree) === undefined);

/** The bodies of the desk's requests. */
export const requests = {
  make: z.strictObject({
    key: fileKey,
    from: z.union([
      z.strictObject({ ready: fileKey }),
      z.strictObject({ wave: z.string().max(40) }),
      z.strictObject({ yaml: z.string().max(1_000_000) }),
      z.strictObject({
        blank: z.strictObject({ de: z.string().min(1).max(200), en: z.string().min(1).max(200).optional() }),
      }),
    ]),
  }),
  makeOfForm: z.strictObject({ key: fileKey, language: languageTag }),
  replaceByForm: z.strictObject({ revision: z.coerce.number().int().min(1), language: languageTag }),
  save: z.strictObject({ revision: z.number().int(), body }),
  importYaml: z.strictObject({ revision: z.number().int(), yaml: z.string().max(1_000_000) }),
  check: z.strictObject({ language: z.enum(['de', 'en']), body }),
  keep: z.strictObject({ remark: z.string().trim().max(200) }),
  wave: z.strictObject({
    key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    sample: z.enum(['invited', 'open', 'both']),
  }),
  propose: z.strictObject({
    path: z.array(z.union([z.string().max(60), z.number().int()])).max(20),
    language: z.string().max(20),
    old: z.string().max(20_000),
    new: z.string().trim().max(20_000),
    reason: z.string().trim().min(3).max(300),
  }),
  decide: z.strictObject({ isConfirmed: z.boolean() }),
};
